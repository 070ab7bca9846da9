import type { StockCount } from '../../domain/stock/stock-count.ts'
import { instant, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** What was counted, and when. Rows are only ever added. Distributed by item. */
export const stockCountTable = defineTable<StockCount>({
  name: 'stock_count',
  placement: 'by item',
  key: ['itemId'],
  fields: {
    itemId: uuid(),
    locationId: uuid(),
    quantity: units(),
    occurredAt: instant(),
    recordedAt: instant(),
  },
})
