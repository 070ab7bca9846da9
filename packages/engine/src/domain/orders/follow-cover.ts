import { needsNoShipping, shipmentIdOf } from '../promises/promises-of.ts'
import type { ReservationItem } from '../promises/reservation.ts'
import type { WorkingSet } from '../working-set.ts'
import { closeReservationIfDone } from './close-reservation.ts'
import { hasLeft, type Shipment } from './shipment.ts'
import { refreshHold } from './shipment-hold.ts'

/** What follows for whoever waits for promises that were covered, or uncovered: their shipments are judged anew. What
 * needs no shipping has no shipment that would ever take it off the shelf, so its order does. A document that is not
 * locked here follows by a command of its own. */
export function followCover(state: WorkingSet, changed: readonly ReservationItem[]): void {
  const shipmentIds = new Set(changed.flatMap((item) => shipmentIdOf(state, item) ?? []))
  for (const id of shipmentIds) {
    const shipment = state.shipments.get(id)
    if (shipment) followShipment(state, shipment)
    else state.followUp('refresh_shipment', { shipment_id: id })
  }
  const orderIds = new Set(changed.filter(needsNoShipping).map((item) => item.owner.id))
  for (const id of orderIds) state.followUp('decrement_unshipped', { order_id: id })
}

/** Does it wait, or go on; and, where it has left with units that were still in the books, was it the last of its order? */
export function followShipment(state: WorkingSet, shipment: Shipment): void {
  if (hasLeft(shipment)) closeReservationIfDone(state, shipment.orderId)
  else refreshHold(state, shipment)
}
