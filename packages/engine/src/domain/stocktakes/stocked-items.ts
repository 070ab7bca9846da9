import type { InventoryItem } from '../configuration/configuration.ts'
import { LevelNotDeclared, type WorkingSet } from '../working-set.ts'
import type { Stocktake, StocktakeLine } from './stocktake.ts'

/** The items that have a level at the location and no line yet, by SKU. */
export function itemsStockedAt(
  state: WorkingSet,
  { locationId }: Pick<Stocktake, 'locationId'>,
  known: readonly StocktakeLine[],
): InventoryItem[] {
  // Of a stocktake that an earlier command of the batch has prepared, nobody has looked for the levels.
  if (!state.listedLocations.has(locationId)) throw new LevelNotDeclared(`of all items:${locationId}`)
  const taken = new Set(known.map(({ itemId }) => itemId))
  return state.levels
    .values()
    .filter((level) => level.locationId === locationId && !taken.has(level.itemId))
    .map((level) => state.configuration.items.get(level.itemId)!)
    .sort((a, b) => (a.sku < b.sku ? -1 : 1))
}
