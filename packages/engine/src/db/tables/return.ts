import type { Return } from '../../domain/returns/return.ts'
import { changing, instant, jsonb, nullable, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** Guarded by its order's row lock, where it has an order. */
export const returnTable = defineTable<Return>({
  name: 'return',
  key: ['id'],
  fields: {
    id: uuid(),
    number: text(),
    orderId: nullable(uuid()),
    channelId: uuid(),
    state: changing(text()),
    locationId: nullable(uuid()),
    reason: nullable(text()),
    reference: nullable(text()),
    rejectionReason: changing(nullable(text())),
    exchangeOrder: changing(nullable(text())),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    createdAt: instant(),
    approvedAt: changing(nullable(instant())),
    shippedAt: changing(nullable(instant())),
    receivedAt: changing(nullable(instant())),
  },
})
