/** A shipment that did not leave after all: it stands in the house again, and what had left the shelf with it, too. */
import { become } from '../documents/become.ts'
import { markBack, takeBackUnits } from '../promises/promise-changes.ts'
import { promisesOfShipment, reservationsOfOrder } from '../promises/promises-of.ts'
import { isOpen } from '../promises/reservation.ts'
import { RESERVATION } from '../promises/reservation-kind.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { refreshFulfilment } from './fulfilment.ts'
import { orderReference } from './leave-shelf.ts'
import type { Order } from './order.ts'
import type { Shipment } from './shipment.ts'
import { refreshHold } from './shipment-hold.ts'
import { SHIPMENT } from './shipment-kind.ts'

/** Whatever an hour of the day: so long after it has left, a shipment can come back as a correction. */
export const UNSHIP_WITHIN_MS = 24 * 60 * 60 * 1000

/** With on_approval and by hand, the stock had left the shelf at another moment, and stays out. */
function leftTheShelfAsItShipped({ stockDecrement }: Order): boolean {
  return stockDecrement === 'on_shipment'
}

export function landingsOfTakingBack(state: WorkingSet, order: Order, shipment: Shipment): Landing[] {
  if (!leftTheShelfAsItShipped(order)) return []
  return promisesOfShipment(state, shipment).map(({ itemId, locationId, fulfilled }) => ({
    itemId,
    locationId,
    quantity: fulfilled,
  }))
}

export function takeBackShipment(state: WorkingSet, order: Order, shipment: Shipment, reason: string): void {
  const onShipment = leftTheShelfAsItShipped(order)
  const promises = promisesOfShipment(state, shipment)
  for (const item of promises) {
    if (onShipment) takeBackUnits(state, item, orderReference(order), reason)
    else markBack(state, item)
  }
  const decremented = shipment.decremented && !onShipment
  const back = become(state, SHIPMENT, shipment, 'ready_to_ship', { decremented, shippedAt: null, withoutStock: null })
  reopenReservations(state, order)
  refreshFulfilment(state, order.id)
  refreshHold(state, back)
}

/** What is promised again is promised by a reservation that is open. */
export function reopenReservations(state: WorkingSet, order: Order): void {
  const reservations = reservationsOfOrder(state, order.id)
  const hasOpen = reservations.some(({ id }) => state.reservationItems.where('reservation', id).some(isOpen))
  if (!hasOpen) return
  for (const one of reservations.filter((held) => held.state === 'fulfilled'))
    become(state, RESERVATION, one, 'pending')
}
