/**
 * Units move between promises: what is taken from one is promised by another of the same reservation, line and item, at
 * another location, for another shipment or transfer, or both. As many units go as come, however they are covered: what
 * waited may be covered where it goes. A promise that has nothing any more is gone.
 */
import { assert } from '../../errors.ts'
import { negative, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { levelKey } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import { changePromise, makePromise } from './promise-changes.ts'
import type { PromiseOwner, ReservationItem } from './reservation.ts'

/** What was fulfilled goes along where it has left the shelf, and not the house. */
export type Units = Partial<Pick<ReservationItem, 'reserved' | 'backordered' | 'uncounted' | 'fulfilled'>>

export type UnitsToMove = {
  /** What of the promise goes. */
  taken: Units
  to: { locationId: string; owner: PromiseOwner }
  /** How it is promised there. */
  given: Units
}

export function moveUnits(state: WorkingSet, promise: ReservationItem, { taken, to, given }: UnitsToMove): void {
  assert(totalOf(taken) === totalOf(given), 'as many units go as come')
  assert((taken.fulfilled ?? ZERO) === (given.fulfilled ?? ZERO), 'what has left the shelf has left it')
  takeUnits(state, promise, taken)
  giveUnits(state, promise, to, given)
}

type Promised = Pick<ReservationItem, 'reservationId' | 'line' | 'itemId' | 'promisedAt'>

/** Units are promised for a line, with those that are promised there for the same owner already. */
export function giveUnits(state: WorkingSet, promise: Promised, to: UnitsToMove['to'], given: Units): void {
  const there = promiseThere(state, promise, to)
  if (there) {
    changePromise(state, there, given)
    return
  }
  const { line, itemId, promisedAt } = promise
  const { reserved = ZERO, backordered = ZERO, uncounted = ZERO, fulfilled = ZERO } = given
  const reservation = state.reservations.get(promise.reservationId)!
  makePromise(state, reservation, { line, itemId, ...to, reserved, backordered, uncounted, fulfilled, promisedAt })
}

export function totalOf({ reserved = ZERO, backordered = ZERO, uncounted = ZERO, fulfilled = ZERO }: Units): Quantity {
  return sumOf([reserved, backordered, uncounted, fulfilled])
}

function takeUnits(state: WorkingSet, promise: ReservationItem, taken: Units): void {
  const { reserved = ZERO, backordered = ZERO, uncounted = ZERO, fulfilled = ZERO } = taken
  const isThere = reserved <= promise.reserved && backordered <= promise.backordered
  assert(
    isThere && uncounted <= promise.uncounted && fulfilled <= promise.fulfilled,
    'a promise gives no more than it has',
  )
  changePromise(state, promise, {
    reserved: negative(reserved),
    backordered: negative(backordered),
    uncounted: negative(uncounted),
    fulfilled: negative(fulfilled),
  })
  if (totalOf(state.reservationItems.get(promise.id)!) === ZERO) state.reservationItems.delete(promise.id)
}

/** What the reservation has there already, of the same line and for the same owner, and has not left the house: the oldest, where
 * goods of several transfers came together. */
function promiseThere(state: WorkingSet, promise: Promised, to: UnitsToMove['to']): ReservationItem | undefined {
  return state.reservationItems
    .where('level', levelKey(promise.itemId, to.locationId))
    .filter(
      (item) =>
        item.reservationId === promise.reservationId &&
        item.line === promise.line &&
        item.owner.kind === to.owner.kind &&
        item.owner.id === to.owner.id &&
        !item.hasLeft,
    )
    .reduce<ReservationItem | undefined>((oldest, item) => (oldest && oldest.id < item.id ? oldest : item), undefined)
}
