/** First steps of the planner: which of the model's locations may be used at all, in which order, and why each other one
 * may not. */
import { byPriority, sortLocations } from './sort.ts'
import type { CandidateLocation, LocationOutcome, SourcingPolicy } from './vocabulary.ts'

export type ExcludedLocation = { location: CandidateLocation; outcome: LocationOutcome }

export type FilteredLocations = {
  /** What may be used, in the order in which it is tried: the scope, or the pinned location alone. */
  candidates: CandidateLocation[]
  /** Over which the out-of-stock threshold is held back, in priority order. A pinned location of the scope keeps the
   * share that it has in the scope, so that pinning never gives access to units that are held back. */
  holdBackOver: CandidateLocation[]
  /** In priority order. */
  excluded: ExcludedLocation[]
}

type ScopePolicy = Pick<SourcingPolicy, 'cutoff' | 'locationOrder' | 'shipTo'>

/** The first so many active locations: by priority, or the nearest to the ship-to where that is the order and it is known. */
export function scopeOf(locations: readonly CandidateLocation[], policy: ScopePolicy): CandidateLocation[] {
  const active = locations.filter((location) => location.active)
  return sortLocations(active, policy).slice(0, policy.cutoff ?? undefined)
}

export function filterLocations(
  locations: readonly CandidateLocation[],
  policy: ScopePolicy & Pick<SourcingPolicy, 'pinned' | 'isBroughtOver'>,
): FilteredLocations {
  const scope = scopeOf(locations, policy)
  const candidates = candidatesOf(locations, scope, policy)
  const pinnedOutsideScope = candidates.some((location) => !scope.includes(location))
  const excluded = locations
    .toSorted(byPriority)
    .filter((location) => !candidates.includes(location))
    .map((location) => ({ location, outcome: whyExcluded(location, policy) }))
  const holdBackOver = (pinnedOutsideScope ? candidates : scope).toSorted(byPriority)
  return { candidates, holdBackOver, excluded }
}

/** The pinned location, where there is one, and behind it those from which goods are brought over. */
function candidatesOf(
  locations: readonly CandidateLocation[],
  scope: CandidateLocation[],
  { pinned, isBroughtOver = false }: Pick<SourcingPolicy, 'pinned' | 'isBroughtOver'>,
): CandidateLocation[] {
  if (pinned === null) return scope
  const own = locations.filter((location) => location.id === pinned && location.active).slice(0, 1)
  const others = scope.filter((location) => isBroughtOver && own.length > 0 && !own.includes(location))
  return [...own, ...others]
}

function whyExcluded(
  location: CandidateLocation,
  { pinned, isBroughtOver = false }: Pick<SourcingPolicy, 'pinned' | 'isBroughtOver'>,
): LocationOutcome {
  if (pinned !== null && location.id !== pinned && !isBroughtOver) return 'not_pinned'
  return location.active ? 'beyond_cutoff' : 'inactive'
}
