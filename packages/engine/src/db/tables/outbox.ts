import type { DomainEvent } from '../../domain/working-set.ts'
import { json, text } from './field.ts'
import { defineTable } from './table-description.ts'

/** Events, in the transaction that made them true. */
export const outboxTable = defineTable<DomainEvent>({
  name: 'outbox',
  key: ['key'],
  fields: { key: text(), type: text(), data: json() },
  stamp: 'recorded_at',
})
