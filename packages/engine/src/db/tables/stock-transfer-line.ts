import type { StockTransferLine } from '../../domain/transfers/stock-transfer.ts'
import { discrepancies } from './discrepancies.ts'
import { balance, changing, integer, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const stockTransferLineTable = defineTable<StockTransferLine>({
  name: 'stock_transfer_line',
  key: ['transferId', 'line', 'itemId'],
  fields: {
    transferId: uuid(),
    line: integer(),
    itemId: uuid(),
    sku: text(),
    quantity: changing(units()),
    inTransit: balance(),
    accepted: balance(),
    damaged: balance(),
    rejected: balance(),
    short: balance(),
    discrepancies: discrepancies(),
  },
})
