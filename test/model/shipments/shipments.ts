import { SHIPMENT_TRANSITIONS } from '../engine-vocabulary.ts'
import { iso } from '../instants.ts'
import type { Noun, StateRow } from '../noun.ts'
import { inUnits } from '../quantities.ts'
import { decrementShipment } from './decrement-shipment.ts'
import { refreshShipment } from './refresh-shipment.ts'
import { shipShipment } from './ship-shipment.ts'
import type { Shipment } from './shipment.ts'

export const shipments: Noun = {
  name: 'shipments',
  verbs: [shipShipment, decrementShipment],
  followUps: [refreshShipment],
  state: (world) => world.shipments.map((shipment) => ({ kind: 'shipment', fields: shipmentFields(shipment) })),
  documents: {
    kind: 'shipment',
    transitions: SHIPMENT_TRANSITIONS,
    states: (world) => new Map(world.shipments.map((shipment) => [shipment.number, shipment.state])),
  },
}

function shipmentFields(shipment: Shipment): StateRow['fields'] {
  return {
    order: shipment.order,
    number: shipment.number,
    state: shipment.state,
    location: shipment.location,
    shipping_category: shipment.category,
    hold_reasons: shipment.holdReasons,
    decremented: shipment.decremented,
    lines: shipment.lines.map(({ line, sku, quantity }) => ({ line, sku, quantity: inUnits(quantity) })),
    created_at: iso(shipment.createdAt),
    shipped_at: iso(shipment.shippedAt),
  }
}
