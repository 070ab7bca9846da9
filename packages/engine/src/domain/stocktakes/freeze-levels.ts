/** The levels of a stocktake that freezes them: those that there are, of what can have a level. */
import type { InventoryLevel } from '../stock/inventory-level.ts'
import { type Place, putLevel } from '../stock/level-changes.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Stocktake } from './stocktake.ts'

/** What is archived, or has become a kit, has no level and gets none. */
export function canHaveLevel({ configuration }: WorkingSet, { itemId, locationId }: Place): boolean {
  const item = configuration.items.get(itemId)
  const location = configuration.locations.get(locationId)
  return item?.archivedAt === null && item.components.length === 0 && location?.archivedAt === null
}

function levelsAt(state: WorkingSet, places: readonly Place[]): InventoryLevel[] {
  return places
    .filter((place) => canHaveLevel(state, place))
    .flatMap(({ itemId, locationId }) => state.level(itemId, locationId) ?? [])
}

/** One of the levels that another stocktake has frozen. */
export function frozenElsewhere(state: WorkingSet, places: readonly Place[]): InventoryLevel | undefined {
  return levelsAt(state, places).find(({ frozenBy }) => frozenBy !== null)
}

export function freezeLevels(state: WorkingSet, { id }: Pick<Stocktake, 'id'>, places: readonly Place[]): void {
  for (const level of levelsAt(state, places)) putLevel(state, { ...level, frozenBy: id })
}

export function thawLevels(state: WorkingSet, { id }: Pick<Stocktake, 'id'>, places: readonly Place[]): void {
  for (const level of levelsAt(state, places)) if (level.frozenBy === id) putLevel(state, { ...level, frozenBy: null })
}
