import type { ShipmentLine } from '../../domain/orders/shipment.ts'
import { changing, integer, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const shipmentLineTable = defineTable<ShipmentLine>({
  name: 'shipment_line',
  key: ['shipmentId', 'line', 'itemId'],
  fields: { shipmentId: uuid(), line: integer(), itemId: uuid(), sku: text(), quantity: changing(units()) },
})
