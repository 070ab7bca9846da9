/** Which level a request is about: an item by SKU or id, a location by code or id. */
import type { Configuration, InventoryItem, StockLocation } from '../domain/configuration/configuration.ts'
import type { Footprint, LevelFootprint } from '../domain/footprint.ts'
import type { InventoryLevel } from '../domain/stock/inventory-level.ts'
import type { Place } from '../domain/stock/level-changes.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject, rejectAt } from '../errors.ts'
import { namedItem, refuseAt } from './judge-units.ts'

export type NamedPlace = { sku: string; location: string }
export type Target = { item: InventoryItem; location: StockLocation; place: Place }

/** Where stock is to be changed: refused in the order item, kit, location. */
export function readTarget(named: NamedPlace, configuration: Configuration): ({ ok: true } & Target) | Rejection {
  const found = namedItem(configuration, named.sku)
  if (!found.ok) return refuseAt('/sku', found.finding)
  const kit = refuseKit(found.item)
  if (kit) return kit
  const location = configuration.locations.named(named.location)
  if (!location) return rejectAt('/location', 'unknown_location', { location: named.location })
  return { ok: true, ...targetOf(found.item, location) }
}

/** Where a level is to be made: refused in the order item, location, kit. */
export function readNewLevel(named: NamedPlace, configuration: Configuration): ({ ok: true } & Target) | Rejection {
  const found = namedItem(configuration, named.sku)
  if (!found.ok) return refuseAt('/sku', found.finding)
  const location = configuration.locations.named(named.location)
  if (!location) return rejectAt('/location', 'unknown_location', { location: named.location })
  return refuseKit(found.item) ?? { ok: true, ...targetOf(found.item, location) }
}

/** A level that is named to be changed itself: it is the thing that is, or is not, found. */
export function findNamedLevel(
  named: NamedPlace,
  state: WorkingSet,
): ({ ok: true; level: InventoryLevel } & Target) | Rejection {
  const item = state.configuration.items.named(named.sku)
  if (!item) return reject('inventory_item_not_found')
  const location = state.configuration.locations.named(named.location)
  if (!location) return reject('stock_location_not_found')
  const level = state.level(item.id, location.id)
  return level ? { ok: true, level, ...targetOf(item, location) } : reject('inventory_level_not_found')
}

function refuseKit(item: InventoryItem): Rejection | null {
  return item.components.length > 0 ? rejectAt('/sku', 'kit_has_no_stock', { sku: item.sku }) : null
}

function targetOf(item: InventoryItem, location: StockLocation): Target {
  return { item, location, place: { itemId: item.id, locationId: location.id } }
}

/** The levels that are named, with what is needed of each besides. What is unknown will be refused and needs nothing. */
export function levelsNamed<Named extends NamedPlace>(
  named: readonly Named[],
  configuration: Configuration,
  needs: (one: Named) => Pick<LevelFootprint, 'promises' | 'occurredAt'> = () => ({}),
): Footprint {
  const levels = named.flatMap((one) => {
    const item = configuration.items.named(one.sku)
    const location = configuration.locations.named(one.location)
    return item && location ? [{ itemId: item.id, locationId: location.id, ...needs(one) }] : []
  })
  return { levels }
}
