import type { StockTransfer } from '../../domain/transfers/stock-transfer.ts'
import { changing, instant, nullable, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** Guarded by its order's row lock, where it has an order. */
export const stockTransferTable = defineTable<StockTransfer>({
  name: 'stock_transfer',
  key: ['id'],
  uniqueName: 'number',
  fields: {
    id: uuid(),
    number: text(),
    orderId: nullable(uuid()),
    shipmentId: changing(nullable(uuid())),
    fromLocationId: uuid(),
    toLocationId: uuid(),
    state: changing(text()),
    createdAt: instant(),
    dispatchedAt: changing(nullable(instant())),
    completedAt: changing(nullable(instant())),
  },
})
