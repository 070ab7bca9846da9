/** Whose scope: the locations that a promise may be made at, and the levels that must be read for it. */
import type { Configuration, InventoryModel, SalesChannel } from '../configuration/configuration.ts'
import type { LevelFootprint } from '../footprint.ts'
import { scopeOf } from '../sourcing/filter.ts'
import type { CandidateLocation } from '../sourcing/vocabulary.ts'

/** Where a promise is wanted: on a channel, whose model decides, and perhaps at one location of the model only. */
export type Sourcing = { channel: SalesChannel; model: InventoryModel; pinned: string | null }

/** The model's locations as the planner sees them. */
export function candidateLocations(configuration: Configuration, model: InventoryModel): CandidateLocation[] {
  return model.locations.map(({ locationId: id, priority, onHold }) => {
    const { code, active, coordinates } = configuration.locations.get(id)!
    return { id, code, priority, active, onHold, coordinates }
  })
}

/** Every level that the plan may read: each item at each location of the scope, and at the pinned location. */
export function levelsToRead(
  itemIds: readonly string[],
  { model, pinned }: Sourcing,
  configuration: Configuration,
): LevelFootprint[] {
  const scope = scopeOf(candidateLocations(configuration, model), model.stockLocationsCutoff)
  const locationIds = new Set(scope.map((location) => location.id))
  if (pinned !== null) locationIds.add(pinned)
  return itemIds.flatMap((itemId) => [...locationIds].map((locationId) => ({ itemId, locationId })))
}
