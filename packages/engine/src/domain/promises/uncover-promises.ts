/**
 * Physical truth wins: where less stands on a shelf than is promised of it, promises give way.
 *
 * What has left the house already, and was not taken out of the books, is what is missing: those promises are closed first.
 * Then drafts are dropped, newest first and each as a whole; then the newest promises become backorders. Each with an
 * event. A firm promise is never dropped.
 */
import { min, minus, type Quantity } from '../kernel/quantity.ts'
import { levelKey } from '../stock/inventory-level.ts'
import { levelOrEmpty, type Place } from '../stock/level-changes.ts'
import { type Taking, takeable } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { announcePromise } from './announce-promise.ts'
import { closeShipped, releasePromise, uncoverPromise } from './promise-changes.ts'
import { askModelsOfWaiting } from './release-from-waiting.ts'
import { byTurn, type ReservationItem } from './reservation.ts'

/** Makes promises give way for units that are about to be taken from a shelf. */
export function makeRoomFor(state: WorkingSet, at: Place, taking: Taking): void {
  const leavesTheShelf = taking.account === 'on_hand' && takeable(state, at, taking) !== null
  if (leavesTheShelf) reserveAtMost(state, at, minus(levelOrEmpty(state, at).onHand, taking.quantity))
}

/** Makes promises give way until no more than `onHand` is reserved at a level. */
export function reserveAtMost(state: WorkingSet, at: Place, onHand: Quantity): void {
  let missing = minus(levelOrEmpty(state, at).reserved, onHand)
  if (missing <= 0) return
  const newestFirst = state.reservationItems
    .where('level', levelKey(at.itemId, at.locationId))
    .filter((item) => item.reserved > 0)
    .sort((a, b) => byTurn(b, a))
  for (const item of newestFirst.filter((candidate) => candidate.hasLeft).reverse()) {
    if (missing <= 0) return
    const gone = min(item.reserved, missing)
    missing = minus(missing, gone)
    closeShipped(state, item, gone)
    announcePromise(state, 'shipped_promise_closed', item, gone)
  }
  for (const item of newestFirst.filter((candidate) => candidate.expiresAt !== null)) {
    if (missing <= 0) return
    missing = minus(missing, item.reserved)
    dropHold(state, item)
  }
  if (missing <= 0) return
  for (const item of newestFirst.filter((candidate) => candidate.expiresAt === null && !candidate.hasLeft)) {
    if (missing <= 0) break
    const uncovered = min(item.reserved, missing)
    missing = minus(missing, uncovered)
    uncoverPromise(state, item, uncovered)
    announcePromise(state, 'promise_uncovered', item, uncovered)
  }
  // What was promised before its model stopped counting it is not waited for either.
  askModelsOfWaiting(state, at)
}

/** A draft that lost units at one level is dropped as a whole: the rest of it by a command of its own, because its
 * document and its other levels are not locked here. */
function dropHold(state: WorkingSet, item: ReservationItem): void {
  releasePromise(state, item)
  announcePromise(state, 'hold_dropped', item, item.reserved)
  state.followUp('drop_reservation', { reservation_id: item.reservationId, revision: item.revision })
}
