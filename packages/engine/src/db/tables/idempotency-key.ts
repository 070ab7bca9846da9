import { json, text } from './field.ts'
import { defineTable } from './table-description.ts'

export type StoredOutcome<Outcome = unknown> = { key: string; fingerprint: string; outcome: Outcome }

/** The answers given to idempotency keys, in the transaction of their effects. */
export const idempotencyKeyTable = defineTable<StoredOutcome>({
  name: 'idempotency_key',
  key: ['key'],
  fields: { key: text(), fingerprint: text(), outcome: json() },
  stamp: 'created_at',
})
