/**
 * Which promises belong to whom. A placed order has one reservation, and each of its promises says which shipment it is
 * for, and which transfer has to move its units first. Nobody else looks into those members of a promise.
 */
import type { WorkingSet } from '../working-set.ts'
import type { Reservation, ReservationItem } from './reservation.ts'

export function promisesOf(state: WorkingSet, reservation: Pick<Reservation, 'id'>): ReservationItem[] {
  return state.reservationItems.where('reservation', reservation.id)
}

export function reservationOfOrder(state: WorkingSet, orderId: string): Reservation | undefined {
  return state.reservations.where('order', orderId)[0]
}

/** Those of an order that were loaded: a footprint may have asked for a part only. */
export function promisesOfOrder(state: WorkingSet, orderId: string): ReservationItem[] {
  const reservation = reservationOfOrder(state, orderId)
  return reservation ? promisesOf(state, reservation) : []
}

/** What needs no shipping: it is in no shipment, and leaves the shelf when its order is approved. */
export function unshippedPromises(state: WorkingSet, orderId: string): ReservationItem[] {
  return promisesOfOrder(state, orderId).filter(needsNoShipping)
}

/** With those whose units stand elsewhere and have to be moved to the shipment's location first. */
export function promisesOfShipment(state: WorkingSet, shipment: { id: string; orderId: string }): ReservationItem[] {
  return promisesOfOrder(state, shipment.orderId).filter((item) => item.shipmentId === shipment.id)
}

/** Those whose units stand where the shipment leaves from, or will. */
export function promisesToShipFrom(state: WorkingSet, shipment: { id: string; orderId: string }): ReservationItem[] {
  return promisesOfShipment(state, shipment).filter((item) => item.transferId === null)
}

/** What a transfer has to move, reserved at its origin. */
export function promisesOfTransfer(
  state: WorkingSet,
  transfer: { id: string; orderId: string | null },
): ReservationItem[] {
  if (transfer.orderId === null) return []
  return promisesOfOrder(state, transfer.orderId).filter((item) => item.transferId === transfer.id)
}

/** Of a placed order, and in none of its shipments. */
export function needsNoShipping(item: ReservationItem): boolean {
  return item.expiresAt === null && item.shipmentId === null && item.transferId === null
}

export function shipmentIdOf(item: ReservationItem): string | null {
  return item.shipmentId
}
