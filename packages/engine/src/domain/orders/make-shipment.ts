import type { PlannedShipment } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'
import type { HoldReason, Shipment } from './shipment.ts'
import { windowNow } from './shipment-window.ts'

/** A new shipment of an order. It has no lines yet, and goes nowhere before its order is approved. */
export function makeShipment(
  state: WorkingSet,
  order: Pick<Order, 'id' | 'shippingMethodId'>,
  planned: Pick<Shipment, 'number' | 'locationId' | 'shippingCategory' | 'holdReasons'>,
): Shipment {
  const shipment: Shipment = {
    id: state.newId(),
    orderId: order.id,
    number: planned.number,
    state: 'upcoming',
    locationId: planned.locationId,
    shippingCategory: planned.shippingCategory,
    shippingMethodId: order.shippingMethodId,
    shipBy: null,
    deliverFrom: null,
    deliverUntil: null,
    holdReasons: planned.holdReasons,
    holdNote: null,
    locationHoldLifted: false,
    decremented: false,
    packages: [],
    withoutStock: null,
    createdAt: state.now,
    shippedAt: null,
    deliveredAt: null,
    pickupExpiresAt: null,
    pickedUpAt: null,
    superseded: false,
  }
  const promised = { ...shipment, ...windowNow(state, shipment) }
  state.shipments.set(shipment.id, promised)
  return promised
}

/** Why it waits, as it was planned. */
export function plannedHoldReasons(planned: PlannedShipment): HoldReason[] {
  const reasons: HoldReason[] = []
  if (planned.locationOnHold) reasons.push('location_on_hold')
  if (planned.awaitsTransfer) reasons.push('transfer')
  if (planned.backordered) reasons.push('backordered')
  return reasons
}
