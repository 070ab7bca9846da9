/**
 * The end of a stocktake: the count of each line is applied at the instant at which it was made, exactly once, and in pieces where
 * there are many. Who settles a line marks it in the same transaction, so that whoever asks again finds nothing to do there.
 */
import type { Instant } from '../kernel/instant.ts'
import { minus, QUANTITY_MAX, ZERO } from '../kernel/quantity.ts'
import { takeCount } from '../promises/take-count.ts'
import { effectOfCount } from '../stock/count-shelf.ts'
import { levelKey } from '../stock/inventory-level.ts'
import { LevelNotDeclared, type WorkingSet } from '../working-set.ts'
import { canHaveLevel, thawLevels } from './freeze-levels.ts'
import type { Stocktake, StocktakeLine } from './stocktake.ts'
import { holding, linesOf, linesToSettle, putLine } from './stocktake-lines.ts'

/** Nothing was found of what nobody has counted by the end of counting. */
export function countRestAsNothing(state: WorkingSet, { id, countedAt }: Stocktake): void {
  const count = { quantity: ZERO, countedBy: state.actor, countedAt: countedAt! }
  for (const line of linesOf(state, id)) if (line.counted === null) putLine(state, holding(line, count))
}

/** Settles the next lines. True when none are left. */
export function settleLines(state: WorkingSet, stocktake: Stocktake): boolean {
  const next = linesToSettle(linesOf(state, stocktake.id))
  for (const line of next) putLine(state, settled(state, stocktake, line))
  if (stocktake.frozen) thawLevels(state, stocktake, next)
  return linesOf(state, stocktake.id).every(({ settledAt }) => settledAt !== null)
}

/** What nobody has counted is left alone, and so is what can have no stock any more, or more of it than a balance can say. */
function settled(state: WorkingSet, stocktake: Stocktake, line: StocktakeLine): StocktakeLine {
  const left = { ...line, settledAt: state.now }
  const { counted, countedAt } = line
  if (counted === null || countedAt === null || !canHaveLevel(state, line)) return left
  const at = instantOfCount(state, line, countedAt)
  const effect = effectOfCount(state, line, { counted, at })
  if (effect.highest > QUANTITY_MAX) return left
  const item = state.configuration.items.get(line.itemId)!
  const location = state.configuration.locations.get(line.locationId)!
  const reference = { type: 'stocktake', id: stocktake.number }
  takeCount(state, { item, location }, effect, { note: undefined, reference })
  return { ...left, expected: minus(counted, effect.variance), variance: effect.variance }
}

/** Null: now. A count that an earlier command of the batch has recorded was not known when the levels were read. */
function instantOfCount(state: WorkingSet, line: StocktakeLine, countedAt: Instant): Instant | null {
  if (countedAt === state.now) return null
  if (!state.knowsHistory(line, countedAt)) throw new LevelNotDeclared(levelKey(line.itemId, line.locationId))
  return countedAt
}
