/** Reading and putting the rows of levels. A level that is missing counts as an empty one, and is made by the first change. */
import { plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { emptyLevel, type InventoryLevel, levelKey, type Place } from './inventory-level.ts'

export type { Place }

export function levelOrEmpty(state: WorkingSet, { itemId, locationId }: Place): InventoryLevel {
  return state.level(itemId, locationId) ?? emptyLevel(itemId, locationId)
}

export function putLevel(state: WorkingSet, level: InventoryLevel): void {
  state.levels.set(levelKey(level.itemId, level.locationId), level)
}

/** Goods that are, or no longer are, on their way here. */
export function changeIncoming(state: WorkingSet, at: Place, delta: Quantity): void {
  const level = levelOrEmpty(state, at)
  putLevel(state, { ...level, incoming: plus(level.incoming, delta) })
}

/** What is promised of a level: `reserved` and `backordered` are deltas. */
export function changePromised(
  state: WorkingSet,
  at: Place,
  { reserved, backordered }: { reserved: Quantity; backordered: Quantity },
): void {
  if (reserved === ZERO && backordered === ZERO) return
  const level = levelOrEmpty(state, at)
  putLevel(state, {
    ...level,
    reserved: plus(level.reserved, reserved),
    backordered: plus(level.backordered, backordered),
  })
}
