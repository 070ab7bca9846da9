import { assert } from '../../errors.ts'
import { min, minus, ZERO } from '../kernel/quantity.ts'
import { fillable } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import { announcePromise } from './announce-promise.ts'
import { coverPromise } from './promise-changes.ts'
import { byTurn } from './reservation.ts'

/** The fill rule: whatever is promisable at a level covers those who wait there, placed promises before holds and the
 * oldest first, recomputed from the level's state and never from the size of a change. What is held back is promised to nobody, whoever waits. */
export function fillBackorders(state: WorkingSet, key: string): void {
  const level = state.levels.get(key)
  let left = level ? fillable(level) : ZERO
  if (left === ZERO) return
  const waiting = state.reservationItems.where('level', key).filter((item) => item.backordered > 0)
  for (const item of waiting.sort(byTurn)) {
    if (left <= 0) break
    const filled = min(item.backordered, left)
    left = minus(left, filled)
    coverPromise(state, item, filled)
    announcePromise(state, 'backorder_filled', item, filled)
  }
  assert(left === ZERO, 'the queue holds as much as the level says')
}
