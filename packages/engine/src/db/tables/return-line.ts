import type { ReturnLine } from '../../domain/returns/return.ts'
import { balance, integer, nullable, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const returnLineTable = defineTable<ReturnLine>({
  name: 'return_line',
  key: ['returnId', 'line'],
  fields: {
    returnId: uuid(),
    line: integer(),
    orderLine: nullable(integer()),
    itemId: uuid(),
    sku: text(),
    locationId: uuid(),
    quantity: units(),
    received: balance(),
    rejected: balance(),
    resellable: balance(),
    damaged: balance(),
    quarantined: balance(),
    scrap: balance(),
    counted: balance(),
  },
})
