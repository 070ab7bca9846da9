/**
 * Which promises belong to whom. A placed order has one reservation, and each of its promises has an owner. Nobody else
 * looks into the owner of a promise.
 */
import type { WorkingSet } from '../working-set.ts'
import type { PromiseOwner, Reservation, ReservationItem } from './reservation.ts'

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
  return promisesOfOrder(state, shipment.orderId).filter((item) => shipmentIdOf(state, item) === shipment.id)
}

/** Those whose units stand where the shipment leaves from, or will. */
export function promisesToShipFrom(state: WorkingSet, shipment: { id: string; orderId: string }): ReservationItem[] {
  return promisesOfOrder(state, shipment.orderId).filter((item) => isOwnedBy(item, 'shipment', shipment.id))
}

/** What a transfer has to move, reserved at its origin. */
export function promisesOfTransfer(
  state: WorkingSet,
  transfer: { id: string; orderId: string | null },
): ReservationItem[] {
  if (transfer.orderId === null) return []
  return promisesOfOrder(state, transfer.orderId).filter((item) => isOwnedBy(item, 'stock_transfer', transfer.id))
}

/** Of a placed order, and in none of its shipments. */
export function needsNoShipping(item: ReservationItem): boolean {
  return item.owner.kind === 'order'
}

/** The shipment that a promise is for, also where a transfer has to bring its units first; null where it has none. */
export function shipmentIdOf(state: WorkingSet, { owner }: ReservationItem): string | null {
  if (owner.kind === 'shipment') return owner.id
  return owner.kind === 'stock_transfer' ? (state.transfers.get(owner.id)?.shipmentId ?? null) : null
}

/** The transfer that has to move a promise's units first; null where none has. */
export function transferIdOf({ owner }: ReservationItem): string | null {
  return owner.kind === 'stock_transfer' ? owner.id : null
}

function isOwnedBy({ owner }: ReservationItem, kind: PromiseOwner['kind'], id: string): boolean {
  return owner.kind === kind && owner.id === id
}
