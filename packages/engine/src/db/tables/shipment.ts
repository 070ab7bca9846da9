import type { Shipment } from '../../domain/orders/shipment.ts'
import { changing, flag, instant, json, nullable, text, uuid, words } from './field.ts'
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
    locationId: changing(uuid()),
    shippingCategory: nullable(text()),
    shippingMethodId: nullable(uuid()),
    shipBy: changing(nullable(instant())),
    deliverFrom: changing(nullable(instant())),
    deliverUntil: changing(nullable(instant())),
    holdReasons: changing(words()),
    holdNote: changing(nullable(text())),
    locationHoldLifted: changing(flag()),
    decremented: changing(flag()),
    createdAt: instant(),
    packages: changing(json()),
    withoutStock: changing(nullable(text())),
    shippedAt: changing(nullable(instant())),
    deliveredAt: changing(nullable(instant())),
    pickupExpiresAt: changing(nullable(instant())),
    pickedUpAt: changing(nullable(instant())),
    superseded: changing(flag()),
  },
})
