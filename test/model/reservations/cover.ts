/** Promises that are covered, uncovered, given back and fulfilled. */
import { onHandAccount } from '../levels/ledger.ts'
import { promisable } from '../levels/level-shown.ts'
import { move } from '../levels/record-movement.ts'
import { closeReservation } from '../orders/order-promises.ts'
import { isCountedNowhere } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { backordered, promisesAt } from './promises.ts'
import type { Promised, Reservation } from './reservation.ts'

/** Whether somebody waits who could be covered, or need not wait any more. */
export function isFillDue(world: World): boolean {
  return world.levels.some(
    ({ item, location }) =>
      backordered(world, item, location) > 0 &&
      (isCountedNowhere(world, { item, location }) || promisable(world, item, location) > 0),
  )
}

/** Whoever waits at a level is covered by what is free there and not held back, orders before holds, and the oldest first.
 * Nobody waits for what is not counted any more. */
export function fillBackorders(world: World): void {
  for (const level of world.levels) {
    if (backordered(world, level.item, level.location) === 0) continue
    const waiting = promisesAt(world, level.item, level.location).filter((promise) => promise.backordered > 0)
    if (isCountedNowhere(world, level)) {
      for (const promise of waiting) {
        promise.uncounted += promise.backordered
        promise.backordered = 0
      }
      continue
    }
    const isHold = (promise: Promised) => promise.expiresAt !== null
    const inTurn = [...oldestFirst(waiting.filter((one) => !isHold(one))), ...oldestFirst(waiting.filter(isHold))]
    for (const promise of inTurn) {
      const filled = Math.max(0, Math.min(promise.backordered, promisable(world, level.item, level.location)))
      promise.backordered -= filled
      promise.reserved += filled
    }
  }
}

/** A stable sort: of the same instant, the one that was promised first stays first. */
function oldestFirst(promises: readonly Promised[]): Promised[] {
  return promises.toSorted((a, b) => a.promisedAt - b.promisedAt)
}

/** So many reserved units are not there: holds are dropped, the newest first, then the newest promises wait. */
export function uncover(world: World, item: string, location: string, shortfall: number): void {
  let missing = shortfall
  const newestFirst = oldestFirst(promisesAt(world, item, location).filter((promise) => promise.reserved > 0)).reverse()
  // What has left the house is what is missing; nobody waits for it.
  for (const promise of newestFirst.filter((one) => one.hasLeft).reverse()) {
    const gone = Math.min(promise.reserved, Math.max(0, missing))
    missing -= gone
    promise.reserved -= gone
    promise.fulfilled += gone
    if (gone > 0) closeReservation(world, world.reservations.find((one) => one.id === promise.reservation)!.order!)
  }
  for (const promise of newestFirst.filter((one) => one.expiresAt !== null)) {
    if (missing <= 0) return
    missing -= promise.reserved
    promise.reserved = 0
    promise.backordered = 0
    world.brokenHolds.push({ reservation: promise.reservation, revision: promise.revision })
  }
  for (const promise of newestFirst.filter((one) => one.expiresAt === null && !one.hasLeft)) {
    if (missing <= 0) return
    const uncovered = Math.min(promise.reserved, missing)
    missing -= uncovered
    promise.reserved -= uncovered
    promise.backordered += uncovered
  }
}

/** A hold whose time is over is closed; what it had was free since, and may be wanted elsewhere. */
export function closeExpired(world: World, held: Reservation): void {
  const had = world.promises.filter((promise) => promise.reservation === held.id)
  world.freedBefore.push(...had.map(({ item, location }) => ({ item, location })))
  release(world, held.id)
  held.state = 'expired'
}

/** Gives back everything that a reservation still has. */
export function release(world: World, reservation: string): void {
  for (const promise of world.promises) {
    if (promise.reservation !== reservation) continue
    promise.reserved = 0
    promise.backordered = 0
  }
}

/** The covered units of an order's promise go to the customer. */
export function fulfil(world: World, promise: Promised, order: string): void {
  sell(world, promise, promise.reserved, `order ${order}`)
}

/** So many of a promise go to the customer, because of a document. */
export function sell(world: World, promise: Promised, quantity: number, reference: string): void {
  if (quantity === 0) return
  promise.reserved -= quantity
  promise.fulfilled += quantity
  const from = onHandAccount(promise.location)
  move(world, { item: promise.item, quantity, from, to: 'customer', reason: 'sold', reference })
}
