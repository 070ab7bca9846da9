import type { ExpectedReceiptLine } from '../../domain/expected-receipts/expected-receipt.ts'
import { discrepancies } from './discrepancies.ts'
import { balance, changing, instant, integer, nullable, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const expectedReceiptLineTable = defineTable<ExpectedReceiptLine>({
  name: 'expected_receipt_line',
  key: ['receiptId', 'line'],
  fields: {
    receiptId: uuid(),
    line: integer(),
    itemId: uuid(),
    sku: text(),
    locationId: uuid(),
    quantity: changing(units()),
    outstanding: balance(),
    accepted: balance(),
    damaged: balance(),
    rejected: balance(),
    short: balance(),
    discrepancies: discrepancies(),
    expectedAt: changing(nullable(instant())),
  },
})
