/**
 * What was promised gives way to what is promised now, in place: a promise of the same line, item and location is changed,
 * only what has no forerunner is made, and what is not wanted any more is taken away. However often a hold is renewed, it
 * leaves as many rows as it has lines and locations.
 */
import { minus, negative, ZERO } from '../kernel/quantity.ts'
import { changePromised } from '../stock/level-changes.ts'
import type { WorkingSet } from '../working-set.ts'
import { makePromise, type NewPromise } from './promise-changes.ts'
import { NOBODY, type Reservation, type ReservationItem } from './reservation.ts'

/** `held` are the promises that give way: those of the reservation, and of others that it takes over. */
export function replacePromises(
  state: WorkingSet,
  reservation: Reservation,
  { held, wanted }: { held: readonly ReservationItem[]; wanted: readonly NewPromise[] },
): void {
  const own = held.filter((item) => item.reservationId === reservation.id)
  const forerunners = Map.groupBy(own, placeOf)
  const kept = new Set<ReservationItem>()
  const renewed = wanted.filter(promisesSomething).map((promise) => {
    const forerunner = forerunners.get(placeOf(promise))?.shift()
    if (forerunner) kept.add(forerunner)
    return { promise, forerunner }
  })
  for (const item of held) if (!kept.has(item)) giveWay(state, item)
  for (const { promise, forerunner } of renewed) {
    if (forerunner) renewPromise(state, reservation, forerunner, promise)
    else makePromise(state, reservation, promise)
  }
}

function placeOf({ line, itemId, locationId }: Pick<ReservationItem, 'line' | 'itemId' | 'locationId'>): string {
  return `${line}:${itemId}:${locationId}`
}

function promisesSomething({ reserved, backordered, uncounted = ZERO }: NewPromise): boolean {
  return reserved > 0 || backordered > 0 || uncounted > 0
}

/** Keeps its place in the queue, unless it comes to wait for more than before. */
function renewPromise(state: WorkingSet, reservation: Reservation, item: ReservationItem, promise: NewPromise): void {
  const keepsItsPlace = promise.backordered <= item.backordered
  state.reservationItems.set(item.id, {
    ...item,
    revision: reservation.revision,
    owner: promise.owner ?? NOBODY,
    reserved: promise.reserved,
    backordered: promise.backordered,
    uncounted: promise.uncounted ?? ZERO,
    released: ZERO,
    hasLeft: false,
    expiresAt: reservation.expiresAt,
    promisedAt: promise.promisedAt ?? (keepsItsPlace ? item.promisedAt : state.now),
  })
  changePromised(state, item, {
    reserved: minus(promise.reserved, item.reserved),
    backordered: minus(promise.backordered, item.backordered),
  })
}

/** What has left the shelf for a promise stays written down. */
function giveWay(state: WorkingSet, item: ReservationItem): void {
  if (item.fulfilled === ZERO) state.reservationItems.delete(item.id)
  else state.reservationItems.set(item.id, { ...item, reserved: ZERO, backordered: ZERO })
  changePromised(state, item, { reserved: negative(item.reserved), backordered: negative(item.backordered) })
}
