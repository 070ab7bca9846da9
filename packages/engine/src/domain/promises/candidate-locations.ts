/** Whose scope: the locations that a promise may be made at, and the levels that must be read for it. */
import { sharedBackorderLimit } from '../configuration/backorder-limits.ts'
import type { Configuration, InventoryModel, SalesChannel } from '../configuration/configuration.ts'
import { itemLayers } from '../configuration/settings-layers.ts'
import type { LevelFootprint } from '../footprint.ts'
import { scopeOf } from '../sourcing/filter.ts'
import type { CandidateLocation, Coordinates } from '../sourcing/vocabulary.ts'
import { locationsThatShare } from './shared-backorder-room.ts'

/** Where a promise is wanted: on a channel, whose model decides, perhaps at one location of the model only, and towards
 * which place, if that is known. */
export type Sourcing = {
  channel: SalesChannel
  model: InventoryModel
  pinned: string | null
  shipTo: Coordinates | null
  /** Customers fetch it at the one location: what is not there is brought over. */
  isPickup?: boolean
}

/** The model's locations as the planner sees them. */
export function candidateLocations(configuration: Configuration, model: InventoryModel): CandidateLocation[] {
  return model.locations.map((entry) => candidate(configuration, entry.locationId, entry.priority, entry.onHold))
}

/** A location that is none of the model's: it comes after all that are. */
export function candidateLocation(configuration: Configuration, id: string): CandidateLocation {
  return candidate(configuration, id, Number.MAX_SAFE_INTEGER, false)
}

function candidate(configuration: Configuration, id: string, priority: number, onHold: boolean): CandidateLocation {
  const { code, active, coordinates } = configuration.locations.get(id)!
  return { id, code, priority, active, onHold, coordinates }
}

/** Every level that the plan may read: each item at each location of the scope, and at the pinned location; where the
 * model's locations share a limit of backorders, at all of them. */
export function levelsToRead(
  itemIds: readonly string[],
  { model, pinned, shipTo }: Sourcing,
  configuration: Configuration,
): LevelFootprint[] {
  const { stockLocationsCutoff: cutoff, locationOrder } = model
  const scope = scopeOf(candidateLocations(configuration, model), { cutoff, locationOrder, shipTo })
  const locationIds = new Set(scope.map((location) => location.id))
  if (pinned !== null) locationIds.add(pinned)
  return itemIds.flatMap((itemId) => {
    const isLimited = sharedBackorderLimit(itemLayers(configuration, itemId, model)) !== null
    const read = isLimited ? locationIds.union(new Set(locationsThatShare({ model, pinned }))) : locationIds
    return [...read].map((locationId) => ({ itemId, locationId }))
  })
}
