import type { DomainEvent } from '../../domain/working-set.ts'
import { integer, json, text } from './field.ts'
import { defineTable } from './table-description.ts'

/** Events, in the transaction that made them true. */
export const outboxTable = defineTable<DomainEvent>({
  name: 'outbox',
  key: ['key'],
  fields: { key: text(), type: text(), version: integer(), data: json() },
  stamp: 'recorded_at',
  keptApart: ['horizon'],
})
