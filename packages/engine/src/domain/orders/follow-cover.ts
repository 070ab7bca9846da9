import { needsNoShipping, shipmentIdOf } from '../promises/promises-of.ts'
import type { ReservationItem } from '../promises/reservation.ts'
import type { WorkingSet } from '../working-set.ts'
import { refreshHold } from './shipment-hold.ts'

/** What follows for whoever waits for promises that were covered, or uncovered: their shipments are judged anew. What
 * needs no shipping has no shipment that would ever take it off the shelf, so its order does. A document that is not
 * locked here follows by a command of its own. */
export function followCover(state: WorkingSet, changed: readonly ReservationItem[]): void {
  const shipmentIds = new Set(changed.flatMap((item) => shipmentIdOf(state, item) ?? []))
  for (const id of shipmentIds) {
    const shipment = state.shipments.get(id)
    if (shipment) refreshHold(state, shipment)
    else state.followUp('refresh_shipment', { shipment_id: id })
  }
  const orderIds = new Set(changed.filter(needsNoShipping).map((item) => item.owner.id))
  for (const id of orderIds) state.followUp('decrement_unshipped', { order_id: id })
}
