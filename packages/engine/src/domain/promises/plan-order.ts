import type { Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Sourcing } from './candidate-locations.ts'
import { planFromHolds } from './plan-from-holds.ts'
import { type Asker, heldBy, planPromise } from './plan-promise.ts'
import type { SourcingWishes } from './sourcing-policy.ts'

/** How an order is sourced: anew, as if its holds were not there; and where that falls short, from what they have where it
 * stands. A live hold guarantees its order. */
export function planOrder(state: WorkingSet, asker: Asker, sourcing: Sourcing, wishes: SourcingWishes = {}): Plan {
  const sourced = planPromise(state, asker, sourcing, wishes)
  if (sourced.shortages.length === 0 || heldBy(state, asker).length === 0) return sourced
  return planFromHolds(state, asker, sourcing, wishes)
}
