/**
 * Which promises belong to whom. Each promise of a placed order has an owner. Nobody else
 * looks into the owner of a promise.
 */
import { isAtOrigin } from '../transfers/stock-transfer.ts'
import { lineKey, type WorkingSet } from '../working-set.ts'
import { isOpen, type PromiseOwner, type Reservation, type ReservationItem } from './reservation.ts'

export function promisesOf(state: WorkingSet, reservation: Pick<Reservation, 'id'>): ReservationItem[] {
  return state.reservationItems.where('reservation', reservation.id)
}

/** Whether some of the holds have units at a location. */
export function standsAt(state: WorkingSet, holds: readonly Reservation[], locationId: string): boolean {
  return holds.some((hold) => promisesOf(state, hold).some((item) => item.locationId === locationId && isOpen(item)))
}

/** One, or one for each hold that the order has taken over. Its promises stand under the first. */
export function reservationsOfOrder(state: WorkingSet, orderId: string): Reservation[] {
  return state.reservations.where('order', orderId).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Those of an order that were loaded: a footprint may have asked for a part only. */
export function promisesOfOrder(state: WorkingSet, orderId: string): ReservationItem[] {
  return reservationsOfOrder(state, orderId).flatMap((reservation) => promisesOf(state, reservation))
}

/** The same of one line. */
function promisesOfOrderLine(state: WorkingSet, orderId: string, line: number): ReservationItem[] {
  return reservationsOfOrder(state, orderId).flatMap(({ id }) =>
    state.reservationItems.where('line', lineKey(id, line)),
  )
}

/** What needs no shipping: it is in no shipment, and leaves the shelf when its order is approved. */
export function unshippedPromises(state: WorkingSet, orderId: string): ReservationItem[] {
  return promisesOfOrder(state, orderId).filter(needsNoShipping)
}

/** With those whose units stand elsewhere and have to be moved to the shipment's location first. */
export function promisesOfShipment(state: WorkingSet, shipment: { id: string; orderId: string }): ReservationItem[] {
  return promisesOfOrder(state, shipment.orderId).filter((item) => shipmentIdOf(state, item) === shipment.id)
}

/** The same of one line. */
export function promisesOfShipmentLine(
  state: WorkingSet,
  shipment: { id: string; orderId: string },
  line: number,
): ReservationItem[] {
  return promisesOfOrderLine(state, shipment.orderId, line).filter((item) => shipmentIdOf(state, item) === shipment.id)
}

/** Those whose units stand where the shipment leaves from, or will. */
export function promisesToShipFrom(state: WorkingSet, shipment: { id: string; orderId: string }): ReservationItem[] {
  return promisesOfOrder(state, shipment.orderId).filter((item) => isOwnedBy(item, 'shipment', shipment.id))
}

/** What a transfer has to move, reserved at its origin. That of nobody's order stands under its own id. */
export function promisesOfTransfer(
  state: WorkingSet,
  transfer: { id: string; orderId: string | null },
): ReservationItem[] {
  if (transfer.orderId === null) return promisesOf(state, transfer)
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

/** A transfer has its units on its papers, and has not set out. */
export function isToBeSent(state: WorkingSet, item: ReservationItem): boolean {
  const transfer = state.transfers.get(transferIdOf(item) ?? '')
  return transfer !== undefined && isAtOrigin(transfer)
}

function isOwnedBy({ owner }: ReservationItem, kind: PromiseOwner['kind'], id: string): boolean {
  return owner.kind === kind && owner.id === id
}
