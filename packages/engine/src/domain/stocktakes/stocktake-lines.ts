/** The lines of a stocktake: how they come, how they are counted, and which count of a line holds. */
import type { InventoryItem } from '../configuration/configuration.ts'
import type { WorkingSet } from '../working-set.ts'
import {
  COUNTS_KEPT_MAX,
  LINES_APPLIED_AT_ONCE_MAX,
  type LineCount,
  type Stocktake,
  type StocktakeLine,
  stocktakeLineKey,
} from './stocktake.ts'

export function linesOf(state: WorkingSet, stocktakeId: string): StocktakeLine[] {
  return state.stocktakeLines.where('stocktake', stocktakeId).sort((a, b) => a.line - b.line)
}

export function putLine(state: WorkingSet, line: StocktakeLine): void {
  state.stocktakeLines.set(stocktakeLineKey(line), line)
}

/** One line for each of the items, numbered after those that there have been; the stocktake is to say how many those are then. */
export function addLines(
  state: WorkingSet,
  { id: stocktakeId, locationId, linesMade }: Pick<Stocktake, 'id' | 'locationId' | 'linesMade'>,
  items: readonly Pick<InventoryItem, 'id' | 'sku'>[],
): StocktakeLine[] {
  const added = items.map(({ id: itemId, sku }, index) => ({
    stocktakeId,
    line: linesMade + index,
    itemId,
    sku,
    locationId,
    counts: [],
    isRecount: false,
    counted: null,
    countedAt: null,
    countedBy: null,
    expected: null,
    variance: null,
    settledAt: null,
  }))
  for (const line of added) putLine(state, line)
  return added
}

export function removeLine(state: WorkingSet, line: StocktakeLine): void {
  state.stocktakeLines.delete(stocktakeLineKey(line))
}

/** Whoever counts last is believed, until somebody settles on another of the counts. */
export function withCount(line: StocktakeLine, count: LineCount): StocktakeLine {
  return holding({ ...line, counts: [...line.counts, count].slice(-COUNTS_KEPT_MAX) }, count)
}

/** This count of the line holds. */
export function holding(line: StocktakeLine, { quantity, countedAt, countedBy }: LineCount): StocktakeLine {
  return { ...line, isRecount: false, counted: quantity, countedAt, countedBy }
}

/** What was counted so far is kept, and does not hold. */
export function toBeRecounted(line: StocktakeLine): StocktakeLine {
  return { ...line, isRecount: true, counted: null, countedAt: null, countedBy: null }
}

/** Which lines are settled next: the first ones that are not. */
export function linesToSettle(lines: readonly StocktakeLine[]): StocktakeLine[] {
  return lines
    .filter(({ settledAt }) => settledAt === null)
    .sort((a, b) => a.line - b.line)
    .slice(0, LINES_APPLIED_AT_ONCE_MAX)
}
