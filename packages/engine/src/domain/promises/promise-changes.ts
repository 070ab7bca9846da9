/** Making and changing promises: a promise and its level change together, here and nowhere else. */
import { min, minus, negative, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { moveStock } from '../stock/ledger.ts'
import { changePromised } from '../stock/level-changes.ts'
import { outside, type Reference, shelf } from '../stock/movement.ts'
import type { WorkingSet } from '../working-set.ts'
import { isOpen, NOBODY, type Reservation, type ReservationItem } from './reservation.ts'

export type NewPromise = Pick<ReservationItem, 'line' | 'itemId' | 'locationId' | 'reserved' | 'backordered'> &
  Partial<Pick<ReservationItem, 'owner' | 'promisedAt' | 'uncounted' | 'fulfilled'>>

/** Promises units of a level to a reservation. Units that are counted nowhere (of an untracked item) change no level; an
 * order's are written down with their shipment, a hold's are not. */
export function makePromise(state: WorkingSet, reservation: Reservation, promise: NewPromise): void {
  const { reserved, backordered, uncounted = ZERO, fulfilled = ZERO } = promise
  if ([reserved, backordered, uncounted, fulfilled].every((part) => part === ZERO)) return
  const item: ReservationItem = {
    id: state.newId(),
    reservationId: reservation.id,
    revision: reservation.revision,
    owner: NOBODY,
    fulfilled: ZERO,
    released: ZERO,
    uncounted: ZERO,
    hasLeft: false,
    expiresAt: reservation.expiresAt,
    promisedAt: state.now,
    ...promise,
  }
  state.reservationItems.set(item.id, item)
  if (isOpen(item)) changePromised(state, item, item)
}

export type PromiseChange = Partial<
  Pick<ReservationItem, 'reserved' | 'backordered' | 'fulfilled' | 'released' | 'uncounted'>
>

/** Adds the deltas to a promise, and what they mean to its level. */
export function changePromise(state: WorkingSet, item: ReservationItem, delta: PromiseChange): void {
  const { reserved = ZERO, backordered = ZERO, fulfilled = ZERO, released = ZERO, uncounted = ZERO } = delta
  state.reservationItems.set(item.id, {
    ...item,
    reserved: plus(item.reserved, reserved),
    backordered: plus(item.backordered, backordered),
    fulfilled: plus(item.fulfilled, fulfilled),
    released: plus(item.released, released),
    uncounted: plus(item.uncounted, uncounted),
  })
  changePromised(state, item, { reserved, backordered })
}

/** Units that waited are there. */
export function coverPromise(state: WorkingSet, item: ReservationItem, quantity: Quantity): void {
  changePromise(state, item, { reserved: quantity, backordered: negative(quantity) })
  state.coverChanges.push(item)
}

/** Units that were there are not any more: they wait. */
export function uncoverPromise(state: WorkingSet, item: ReservationItem, quantity: Quantity): void {
  changePromise(state, item, { reserved: negative(quantity), backordered: quantity })
  state.coverChanges.push(item)
}

/** Units that are waited for are not counted any more: nobody waits for them, they may go. */
export function stopWaiting(state: WorkingSet, item: ReservationItem): void {
  changePromise(state, item, { backordered: negative(item.backordered), uncounted: item.backordered })
  state.coverChanges.push(item)
}

/** Gives back all that a promise still holds. */
export function releasePromise(state: WorkingSet, item: ReservationItem): void {
  if (!isOpen(item)) return
  changePromise(state, item, {
    reserved: negative(item.reserved),
    backordered: negative(item.backordered),
    released: plus(item.reserved, item.backordered),
  })
}

/** Gives back so much of a promise: what waits first. Of a draft nothing is left of a promise that holds nothing. */
export function releaseUnits(state: WorkingSet, item: ReservationItem, units: Quantity): void {
  const waiting = min(item.backordered, units)
  const covered = minus(units, waiting)
  changePromise(state, item, { reserved: negative(covered), backordered: negative(waiting), released: units })
  const isEmpty = !isOpen(state.reservationItems.get(item.id)!)
  if (item.expiresAt !== null && isEmpty) state.reservationItems.delete(item.id)
}

/** The covered units of a promise, all or so many, leave the shelf for the customer. */
export function fulfilPromise(
  state: WorkingSet,
  item: ReservationItem,
  reference: Reference,
  units: Quantity = item.reserved,
): void {
  if (units === ZERO) return
  changePromise(state, item, { reserved: negative(units), fulfilled: units })
  moveStock(state, {
    itemId: item.itemId,
    quantity: units,
    from: shelf('on_hand', item.locationId),
    to: outside('customer'),
    reason: 'sold',
    reference,
  })
}

/** Units that have left the house are found missing on the shelf: whatever takes them out of the books, the promise is kept. */
export function closeShipped(state: WorkingSet, item: ReservationItem, quantity: Quantity): void {
  changePromise(state, item, { reserved: negative(quantity), fulfilled: quantity })
  state.coverChanges.push(item)
}

/** Units that have left although the books do not have them: the promise is kept, and nothing is taken from the shelf. */
export function closeWithoutStock(state: WorkingSet, item: ReservationItem): void {
  if (!isOpen(item)) return
  const { reserved, backordered } = item
  const uncounted = plus(reserved, backordered)
  changePromise(state, item, { reserved: negative(reserved), backordered: negative(backordered), uncounted })
}

/** Units that had left the house are promised again, and stand where they stood: a correction. */
export function takeBackUnits(state: WorkingSet, item: ReservationItem, reference: Reference, note: string): void {
  const { itemId, locationId, fulfilled } = item
  if (fulfilled === ZERO) return
  const [from, to] = [outside('customer'), shelf('on_hand', locationId)]
  moveStock(state, { itemId, quantity: fulfilled, from, to, reason: 'unshipped', note, reference })
  changePromise(state, item, { fulfilled: negative(fulfilled), reserved: fulfilled })
}

/** The parcel of a promise has left, and its units are still in the books. */
export function markLeft(state: WorkingSet, item: ReservationItem): void {
  if (isOpen(item)) state.reservationItems.set(item.id, { ...item, hasLeft: true })
}

/** The parcel has come back. */
export function markBack(state: WorkingSet, item: ReservationItem): void {
  if (item.hasLeft) state.reservationItems.set(item.id, { ...item, hasLeft: false })
}

/** What had left the shelf for a promise, and not the house, comes back to it, all or so many. */
export function returnToShelf(
  state: WorkingSet,
  item: ReservationItem,
  reference: Reference,
  units: Quantity = item.fulfilled,
): void {
  if (units === ZERO) return
  changePromise(state, item, { fulfilled: negative(units), released: units })
  moveStock(state, {
    itemId: item.itemId,
    quantity: units,
    from: outside('customer'),
    to: shelf('on_hand', item.locationId),
    reason: 'cancelled',
    reference,
  })
}
