import type { FollowUp } from '../../domain/working-set.ts'
import { jsonb, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** Commands that changes have made necessary. Taken away in the transaction that carries them out. */
export const followUpTable = defineTable<FollowUp>({
  name: 'follow_up',
  key: ['id'],
  fields: { id: uuid(), command: text(), input: jsonb() },
  stamp: 'created_at',
  keptApart: ['awaits_batches', 'fence', 'attempts', 'state', 'error', 'due_at'],
})
