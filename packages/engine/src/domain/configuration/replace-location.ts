/** Whatever names a location that is replaced names the other one: models in its place, shipping methods with its lead times. Where the
 * other one stands already, it stays as it is, and the one that is replaced goes. */
import type { WorkingSet } from '../working-set.ts'
import { modelsWith, shippingMethodsWith } from './archiving.ts'
import type { Configuration, StockLocation } from './configuration.ts'

type Way = { from: string; to: string }

/** What stands and is promised at the first follows to the second, document by document, when this is committed. */
export function replaceLocation(
  state: WorkingSet,
  location: StockLocation,
  by: StockLocation,
  closing: Partial<Pick<StockLocation, 'closingAt'>> = {},
): void {
  nameInstead(state, { from: location.id, to: by.id })
  const replaced = { replacedById: by.id, replacements: location.replacements + 1, ...closing }
  const stamps = { revision: location.revision + 1, updatedAt: state.now }
  state.configuration.locations.set(location.id, { ...location, ...replaced, ...stamps })
  state.emit('stock_location_replaced', location.id, { code: location.code, by: by.code })
}

/** It is closed no more. */
export function keepLocation(state: WorkingSet, location: StockLocation): void {
  const stamps = { revision: location.revision + 1, updatedAt: state.now }
  state.configuration.locations.set(location.id, { ...location, closingAt: null, ...stamps })
  state.emit('stock_location_kept', location.id, { code: location.code })
}

/** Where goods go that were sent to a location in another one's place: there, or, where that is archived meanwhile, to what has replaced
 * it. Null: nowhere. */
export function successorOf({ locations }: Configuration, id: string): string | null {
  const passed = new Set<string>()
  for (let next: string | null = id; next !== null && !passed.has(next); ) {
    const location: StockLocation | undefined = locations.get(next)
    if (!location) return null
    if (location.archivedAt === null) return location.id
    passed.add(next)
    next = location.replacedById
  }
  return null
}

function nameInstead(state: WorkingSet, way: Way): void {
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
