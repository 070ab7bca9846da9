import type { Shipment } from '../../domain/orders/shipment.ts'
import { changing, flag, instant, nullable, text, uuid, words } from './field.ts'
import { defineTable } from './table-description.ts'

/** Guarded by its order's row lock. */
export const shipmentTable = defineTable<Shipment>({
  name: 'shipment',
  key: ['id'],
  fields: {
    id: uuid(),
    orderId: uuid(),
    number: text(),
    state: changing(text()),
    locationId: uuid(),
    shippingCategory: nullable(text()),
    holdReasons: changing(words()),
    decremented: changing(flag()),
    createdAt: instant(),
    shippedAt: changing(nullable(instant())),
  },
})
