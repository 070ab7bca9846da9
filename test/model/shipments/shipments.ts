import { SHIPMENT_TRANSITIONS } from '../engine-vocabulary.ts'
import { iso } from '../instants.ts'
import type { Noun, StateRow } from '../noun.ts'
import { inUnits } from '../quantities.ts'
import { cancelShipment } from './cancel-shipment.ts'
import { decrementShipment } from './decrement-shipment.ts'
import { holdShipment, releaseShipment } from './hold-shipment.ts'
import { deliverShipment, packShipment, pickShipment, readyShipment } from './pack-shipment.ts'
import { completePickup, expirePickups, extendPickup, readyPickup } from './pickups.ts'
import { refreshShipment } from './refresh-shipment.ts'
import { rerouteShipment } from './reroute-shipment.ts'
import { shipShipment } from './ship-shipment.ts'
import type { Shipment } from './shipment.ts'
import { windowShown } from './shipment-shown.ts'
import { unshipShipment } from './unship-shipment.ts'
import { updateShipment } from './update-shipment.ts'

export const shipments: Noun = {
  name: 'shipments',
  verbs: [
    ...[
      shipShipment,
      unshipShipment,
      deliverShipment,
      decrementShipment,
      cancelShipment,
      updateShipment,
      rerouteShipment,
    ],
    ...[readyPickup, completePickup, extendPickup, expirePickups],
    ...[holdShipment, releaseShipment, pickShipment, packShipment, readyShipment],
  ],
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
    ship_by: iso(shipment.shipBy),
    deliver_between: windowShown(shipment),
    hold_reasons: shipment.holdReasons,
    hold_note: shipment.holdNote,
    location_hold_lifted: shipment.isLifted,
    packages: shipment.packages,
    without_stock: shipment.withoutStock,
    decremented: shipment.decremented,
    lines: shipment.lines.map(({ line, sku, quantity }) => ({ line, sku, quantity: inUnits(quantity) })),
    created_at: iso(shipment.createdAt),
    shipped_at: iso(shipment.shippedAt),
    delivered_at: iso(shipment.deliveredAt),
    pickup_expires_at: iso(shipment.pickupExpiresAt),
    picked_up_at: iso(shipment.pickedUpAt),
    superseded: shipment.superseded,
  }
}
