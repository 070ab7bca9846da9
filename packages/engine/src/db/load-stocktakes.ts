/** What the start of a stocktake has to know: every level of a location that is counted as a whole. */
import type { Footprint, LevelFootprint } from '../domain/footprint.ts'
import { STOCKTAKE_LINES_MAX } from '../domain/stocktakes/stocktake.ts'
import type { Connection } from './database.ts'
import type { LoadedParts } from './load-documents.ts'

/** The locations of stocktakes that are to start, and have not got their lines yet. */
export function locationsToList({ stocktakes = [] }: LoadedParts, footprints: readonly Footprint[]): string[] {
  if (stocktakes.length === 0) return []
  const asked = footprints.flatMap(({ documents = [] }) => documents)
  const named = new Set(asked.flatMap(({ kind, counts, reference }) => (isStart(kind, counts) ? reference : [])))
  const starting = stocktakes.filter(
    ({ id, number, state, scope }) => state === 'draft' && scope === 'location' && (named.has(id) || named.has(number)),
  )
  return [...new Set(starting.map(({ locationId }) => locationId))]
}

function isStart(kind: string, counts: string | undefined): boolean {
  return kind === 'stocktake' && counts === 'all'
}

/** Before levels are locked. One that is made after this belongs to the next stocktake. */
export async function levelsToCount(tx: Connection, locationIds: readonly string[]): Promise<LevelFootprint[]> {
  return tx.query<{ itemId: string; locationId: string }>(
    `select v.item_id as "itemId", v.location_id as "locationId" from unnest($1::uuid[]) k(id)
     cross join lateral (select * from holdfast.inventory_level where location_id = k.id order by item_id limit $2) v`,
    // One more than may be counted, so that it is known to be too many.
    [locationIds, STOCKTAKE_LINES_MAX + 1],
  )
}

/** The items of lines that are named: a count is judged by what its item is, whatever that is called by now. */
export function itemsCounted({ stocktakeLines = [] }: LoadedParts, footprints: readonly Footprint[]): string[] {
  if (stocktakeLines.length === 0) return []
  const named = new Set(footprints.flatMap(({ documents = [] }) => documents.flatMap(({ skus = [] }) => skus)))
  return stocktakeLines.flatMap(({ sku, itemId }) => (named.has(sku) || named.has(itemId) ? itemId : []))
}
