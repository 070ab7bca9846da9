/**
 * The planner: which location gives what for an order, in which shipments. A pure function in four replaceable steps:
 * filter and sort the locations, allocate the demands and split the allocations into shipments; the strategy chooses the
 * last two.
 */
import { explain } from './explanation.ts'
import { filterLocations } from './filter.ts'
import { RemainingStock } from './remaining-stock.ts'
import { shortagesOf } from './shortages.ts'
import { strategies } from './strategies/index.ts'
import type { CandidateLocation, Demand, Plan, SourcingPolicy, StockReader } from './vocabulary.ts'

/**
 * Never promises more than `stock` says (INVARIANTS I9). Demands are judged in the order given, each against what the
 * ones before it left. When something is short, nothing is promised and the shortages say why; with `policy.partial`
 * what there is, is promised, and the shortages stand beside it. The same input always gives the same plan.
 */
export function plan(
  demands: readonly Demand[],
  locations: readonly CandidateLocation[],
  stock: StockReader,
  policy: SourcingPolicy,
): Plan {
  const { candidates: ordered, holdBackOver, excluded } = filterLocations(locations, policy)
  const { partial } = policy
  const remaining = new RemainingStock({ candidates: ordered, holdBackOver, stock, policy })

  const sourced = strategies[policy.strategy]({ demands, locations: ordered, remaining, partial })

  const shortages = shortagesOf(sourced.judgements, policy.strategy)
  const explanation = explain(sourced, { ordered, excluded }, policy)
  if (shortages.length > 0 && !partial) {
    return { allocations: [], shipments: [], transfers: [], shortages, explanation }
  }
  const { allocations, shipments, transfers } = sourced
  return { allocations, shipments, transfers, shortages, explanation }
}
