/**
 * What locations that stock everything mean for items: a new one gets its level there, and what is there already gets one where
 * a location begins to. Neither the item nor the location waits for it, and each level is made by a command of its own.
 */
import type { Configuration, InventoryItem, StockLocation } from '../domain/configuration/configuration.ts'
import type { FollowUp } from '../domain/working-set.ts'

export function itemsToStock({ items, locations }: Configuration): Omit<FollowUp, 'id'>[] {
  const begun = locations.changes().filter(({ before, after }) => stocksEverything(after) && !stocksEverything(before))
  const isAnywhere = locations.live().some(stocksEverything)
  const arrived = isAnywhere
    ? items.changes().filter(({ before, after }) => hasLevels(after) && !hasLevels(before))
    : []
  return [
    ...begun.map(({ key }) => ({ command: 'stock_everything_at', input: { location_id: key } })),
    ...arrived.map(({ key }) => ({ command: 'stock_everywhere', input: { item_id: key } })),
  ]
}

function stocksEverything(location: StockLocation | undefined): boolean {
  return location?.stocksEverything === true && location.archivedAt === null
}

function hasLevels(item: InventoryItem | undefined): boolean {
  return item !== undefined && item.components.length === 0 && item.archivedAt === null
}
