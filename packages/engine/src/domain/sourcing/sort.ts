/** The planner's order: in which the locations are tried, and the first of which are its scope. */
import { getDistance } from 'geolib'
import type { CandidateLocation, Coordinates, SourcingPolicy } from './vocabulary.ts'

/** The model's own order: lower priority number first, ties by id. */
export function byPriority(a: CandidateLocation, b: CandidateLocation): number {
  if (a.priority !== b.priority) return a.priority - b.priority
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Great-circle metres from a location to the ship-to; null when one of the two is not known. */
export function distanceMetres(location: CandidateLocation, shipTo: Coordinates | null): number | null {
  if (shipTo === null || location.coordinates === null) return null
  return getDistance(location.coordinates, shipTo)
}

/** By priority, or the nearest first. A location without coordinates comes after all that have some, and locations
 * that are equally far keep their priority order. Without a ship-to there is nothing to measure, so priority decides. */
export function sortLocations(
  locations: readonly CandidateLocation[],
  policy: Pick<SourcingPolicy, 'locationOrder' | 'shipTo'>,
): CandidateLocation[] {
  const sorted = locations.toSorted(byPriority)
  if (policy.locationOrder === 'priority' || policy.shipTo === null) return sorted
  // The sort is stable, so that what compares as equally far stays in priority order.
  return sorted
    .map((location) => ({ location, metres: distanceMetres(location, policy.shipTo) ?? Number.MAX_VALUE }))
    .sort((a, b) => a.metres - b.metres)
    .map(({ location }) => location)
}
