import { removeLevel } from '../stock/remove-level.ts'
import type { WorkingSet } from '../working-set.ts'
import { archive, levelsOf } from './archiving.ts'
import type { StockLocation } from './configuration.ts'

/** It is archived, and its levels end with it. Whoever wanted it closed has what he wanted. */
export function endLocation(state: WorkingSet, location: StockLocation): void {
  for (const level of levelsOf(state, 'location', location.id)) removeLevel(state, level)
  state.configuration.locations.set(location.id, { ...location, closingAt: null })
  archive(state, 'location', location.id)
}
