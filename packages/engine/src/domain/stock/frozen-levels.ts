/**
 * Levels at which nothing moves, because they are being counted.
 *
 * What freezes a level stands on its row, which whatever changes the level locks and reads anyway, so that it costs no statement to
 * look. Promises may still be made and released, and counts are taken: they move no goods.
 */
import { type Rejection, reject } from '../../errors.ts'
import { locationCode, skuOf } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import type { InventoryLevel } from './inventory-level.ts'

/** Where the changes of a command begin. */
export type FrozenMark = { levels: number; movements: number }

export function frozenMarkOf(state: WorkingSet): FrozenMark {
  return { levels: state.levels.mark(), movements: state.movements.mark() }
}

/** The refusal of goods that were moved since, from or to a level that was frozen, or of such a level's end. */
export function refuseMovingFrozen(state: WorkingSet, since: FrozenMark): Rejection | null {
  const frozen = state.levels.changesSince(since.levels).filter(({ before }) => before && before.frozenBy !== null)
  if (frozen.length === 0) return null
  const recorded = new Set(state.movements.entries.slice(since.movements))
  const isMoved = (key: string) =>
    state.movements.where(key).some((movement) => movement.reason !== 'cycle_count' && recorded.has(movement))
  const touched = frozen.find(({ key, after }) => after === undefined || isMoved(key))
  return touched ? levelFrozen(state, touched.before!) : null
}

export function levelFrozen(state: WorkingSet, { itemId, locationId, frozenBy }: InventoryLevel): Rejection {
  return reject('level_frozen', {
    data: { sku: skuOf(state, itemId), location: locationCode(state, locationId), stocktake: frozenBy },
  })
}
