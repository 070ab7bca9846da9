import type { ExpectedReceipt } from '../../domain/expected-receipts/expected-receipt.ts'
import { changing, instant, integer, jsonb, nullable, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const expectedReceiptTable = defineTable<ExpectedReceipt>({
  name: 'expected_receipt',
  key: ['id'],
  uniqueName: 'number',
  fields: {
    id: uuid(),
    number: text(),
    supplier: changing(nullable(text())),
    locationId: uuid(),
    state: changing(text()),
    expectedAt: changing(nullable(instant())),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    revision: changing(integer()),
    createdAt: instant(),
    updatedAt: changing(instant()),
    receivedAt: changing(nullable(instant())),
    cancelledAt: changing(nullable(instant())),
  },
})
