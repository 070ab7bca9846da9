import { toIso } from '../kernel/instant.ts'
import { toUnits } from '../kernel/quantity.ts'
import { locationCode } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import type { LineCount, Stocktake, StocktakeLine } from './stocktake.ts'

/** What every event of a stocktake says of it. */
export function stocktakeWords(state: WorkingSet, { number, locationId, blind, frozen }: Stocktake) {
  return { number, location: locationCode(state, locationId), blind, freeze: frozen }
}

export type RecordedCount = { line: StocktakeLine; count: LineCount }

/** Tells who has counted what. What the books expected is not told: a count may be blind. */
export function announceCounts(state: WorkingSet, stocktake: Stocktake, recorded: readonly RecordedCount[]): void {
  state.emit('stocktake_counts_recorded', stocktake.id, {
    ...stocktakeWords(state, stocktake),
    counts: recorded.map(({ line, count }) => ({
      line: line.line,
      sku: line.sku,
      quantity: toUnits(count.quantity),
      counted_by: count.countedBy,
      counted_at: toIso(count.countedAt),
    })),
  })
}
