/** Whatever names a location that is replaced names the other one: models in its place, shipping methods with its lead times. Where the
 * other one stands already, it stays as it is, and the one that is replaced goes. */
import type { WorkingSet } from '../working-set.ts'
import { modelsWith, shippingMethodsWith } from './archiving.ts'

type Way = { from: string; to: string }

export function nameInstead(state: WorkingSet, way: Way): void {
  const { configuration } = state
  for (const model of modelsWith(configuration, way.from)) {
    const locations = replacedIn(model.locations, way)
    const returnLocations = replacedIn(model.returnLocations, way)
    const stamps = { revision: model.revision + 1, updatedAt: state.now }
    configuration.models.set(model.id, { ...model, locations, returnLocations, ...stamps })
  }
  for (const method of shippingMethodsWith(configuration, way.from)) {
    const locations = method.locationIds?.map((id) => (id === way.from ? way.to : id)) ?? null
    const leadTimes = method.leadTimes.map((at) => ({ ...at, locationId: at.location_id }))
    const replaced = replacedIn(leadTimes, way).map(({ locationId, ...at }) => ({ ...at, location_id: locationId }))
    const stamps = { revision: method.revision + 1, updatedAt: state.now }
    const locationIds = locations && [...new Set(locations)]
    configuration.shippingMethods.set(method.id, { ...method, locationIds, leadTimes: replaced, ...stamps })
  }
}

function replacedIn<Entry extends { locationId: string }>(entries: readonly Entry[], { from, to }: Way): Entry[] {
  const isThere = entries.some(({ locationId }) => locationId === to)
  if (isThere) return entries.filter(({ locationId }) => locationId !== from)
  return entries.map((entry) => (entry.locationId === from ? { ...entry, locationId: to } : entry))
}
