/** Whose scope: the locations that a promise may be made at, and the levels that must be read for it. */
import { sharedBackorderLimit } from '../configuration/backorder-limits.ts'
import type { Configuration, InventoryModel, SalesChannel } from '../configuration/configuration.ts'
import { itemLayers } from '../configuration/settings-layers.ts'
import type { LevelFootprint } from '../footprint.ts'
import { scopeOf } from '../sourcing/filter.ts'
import type { CandidateLocation } from '../sourcing/vocabulary.ts'
import { locationsThatShare } from './shared-backorder-room.ts'

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
  return [...listed, candidate(configuration, pinned, Number.MAX_SAFE_INTEGER, false)]
}

function candidate(configuration: Configuration, id: string, priority: number, onHold: boolean): CandidateLocation {
  const { code, active, coordinates } = configuration.locations.get(id)!
  return { id, code, priority, active, onHold, coordinates }
}

/** Every level that the plan may read: each item at each location of the scope, and at the pinned location; where the
 * model's locations share a limit of backorders, at all of them. */
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
  return itemIds.flatMap((itemId) => {
    const isLimited = sharedBackorderLimit(itemLayers(configuration, itemId, model)) !== null
    const read = isLimited ? locationIds.union(new Set(locationsThatShare({ model, pinned }))) : locationIds
    return [...read].map((locationId) => ({ itemId, locationId }))
  })
}
