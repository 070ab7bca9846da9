import type { Order } from '../../domain/orders/order.ts'
import { changing, instant, json, jsonb, nullable, text, unread, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** Orders without their explanation are what commands load: it is by far the largest part and none of them reads it. */
export const orderTable = defineTable<Order>({
  name: '"order"',
  key: ['id'],
  uniqueName: 'number',
  fields: {
    id: uuid(),
    number: text(),
    channelId: uuid(),
    modelId: uuid(),
    state: changing(text()),
    fulfilment: changing(text()),
    stockDecrement: text(),
    shipTo: nullable(jsonb()),
    shipFromId: changing(nullable(uuid())),
    pickupLocationId: nullable(uuid()),
    shippingMethodId: nullable(uuid()),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    explanation: unread(nullable(json()), null),
    placedAt: instant(),
    approvedAt: changing(nullable(instant())),
    cancelledAt: changing(nullable(instant())),
    resumedAt: changing(nullable(instant())),
    draftEdit: changing(nullable(jsonb())),
  },
})
