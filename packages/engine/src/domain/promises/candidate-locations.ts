/** Whose scope: the locations that a promise may be made at, and the levels that must be read for it. */
import type { Configuration, InventoryModel, SalesChannel } from '../configuration/configuration.ts'
import type { LevelFootprint } from '../footprint.ts'
import { scopeOf } from '../sourcing/filter.ts'
import type { CandidateLocation } from '../sourcing/vocabulary.ts'

/** Where a promise is wanted: on a channel, whose model decides, and perhaps at one location only. */
export type Sourcing = { channel: SalesChannel | null; model: InventoryModel | undefined; pinned: string | null }

/** The model's locations as the planner sees them, or the one location of a request without a channel. */
export function candidateLocations(
  configuration: Configuration,
  { model, pinned }: Pick<Sourcing, 'model' | 'pinned'>,
): CandidateLocation[] {
  const listed = (model?.locations ?? []).map((entry) =>
    candidate(configuration, entry.locationId, entry.priority, entry.onHold),
  )
  if (pinned === null || listed.some((location) => location.id === pinned)) return listed
  return [...listed, candidateLocation(configuration, pinned)]
}

/** A location that is none of the model's: it comes after all that are. */
export function candidateLocation(configuration: Configuration, id: string): CandidateLocation {
  return candidate(configuration, id, Number.MAX_SAFE_INTEGER, false)
}

function candidate(configuration: Configuration, id: string, priority: number, onHold: boolean): CandidateLocation {
  const { code, active, coordinates } = configuration.locations.get(id)!
  return { id, code, priority, active, onHold, coordinates }
}

/** Every level that the plan may read: each item at each location of the scope, and at the pinned location. */
export function levelsToRead(
  itemIds: readonly string[],
  { model, pinned }: Sourcing,
  configuration: Configuration,
): LevelFootprint[] {
  const scope = model
    ? scopeOf(candidateLocations(configuration, { model, pinned: null }), model.stockLocationsCutoff)
    : []
  const locationIds = new Set(scope.map((location) => location.id))
  if (pinned !== null) locationIds.add(pinned)
  return itemIds.flatMap((itemId) => [...locationIds].map((locationId) => ({ itemId, locationId })))
}
