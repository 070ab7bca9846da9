import type { StocktakeLine } from '../../domain/stocktakes/stocktake.ts'
import { changing, flag, instant, integer, nullable, text, units, uuid } from './field.ts'
import { lineCounts } from './line-counts.ts'
import { defineTable } from './table-description.ts'

export const stocktakeLineTable = defineTable<StocktakeLine>({
  name: 'stocktake_line',
  key: ['stocktakeId', 'line'],
  fields: {
    stocktakeId: uuid(),
    line: integer(),
    itemId: uuid(),
    sku: text(),
    locationId: uuid(),
    counts: lineCounts(),
    isRecount: changing(flag()),
    counted: changing(nullable(units())),
    countedAt: changing(nullable(instant())),
    countedBy: changing(nullable(text())),
    expected: changing(nullable(units())),
    variance: changing(nullable(units())),
    settledAt: changing(nullable(instant())),
  },
})
