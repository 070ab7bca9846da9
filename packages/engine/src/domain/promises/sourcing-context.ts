/**
 * Between stock and the planner: applies the settings cascade, safety stock and the asker's own hold, and gives the
 * planner the plain numbers it works on. Used by every promise and by the dry run, so that both see the same.
 */
import type { Configuration, InventoryModel } from '../configuration/configuration.ts'
import { quantitySetting, setting } from '../configuration/settings.ts'
import { itemLayers, placeLayers } from '../configuration/settings-layers.ts'
import { max, QUANTITY_MAX, type Quantity, ZERO } from '../kernel/quantity.ts'
import { scopeOf } from '../sourcing/filter.ts'
import type {
  CandidateLocation,
  Coordinates,
  SourcingPolicy,
  SourcingStrategy,
  StockReader,
} from '../sourcing/vocabulary.ts'
import { available, backorderRoom, type InventoryLevel, levelKey } from '../stock/inventory-level.ts'
import type { ReservationItem } from './reservation.ts'

/** The model's locations as the planner sees them, or the one location of a request without a channel. */
export function candidateLocations(
  configuration: Configuration,
  model: InventoryModel | undefined,
  pinned: string | null,
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

/** The locations whose levels a promise may read: the scope, and the pinned location. */
export function locationsToRead(
  configuration: Configuration,
  model: InventoryModel | undefined,
  pinned: string | null,
): string[] {
  const scope = model ? scopeOf(candidateLocations(configuration, model, null), model.stockLocationsCutoff) : []
  const ids = new Set(scope.map((location) => location.id))
  if (pinned !== null) ids.add(pinned)
  return [...ids]
}

/** Units that the asker holds already, by level: they do not count against the asker. */
export type OwnHold = ReadonlyMap<string, { reserved: Quantity; backordered: Quantity }>

export function ownHold(items: readonly ReservationItem[]): OwnHold {
  const own = new Map<string, { reserved: Quantity; backordered: Quantity }>()
  for (const item of items) {
    const key = levelKey(item.itemId, item.locationId)
    const held = own.get(key) ?? { reserved: ZERO, backordered: ZERO }
    own.set(key, { reserved: held.reserved + item.reserved, backordered: held.backordered + item.backordered })
  }
  return own
}

export function stockReader(
  configuration: Configuration,
  model: InventoryModel | undefined,
  levelAt: (itemId: string, locationId: string) => InventoryLevel | undefined,
  own: OwnHold = new Map(),
): StockReader {
  return (itemId, locationId) => {
    const level = levelAt(itemId, locationId)
    const layers = placeLayers(configuration, { itemId, locationId, level, model })
    const sellable = (level?.enabled ?? true) && configuration.locations.get(locationId)!.active
    if (!setting(layers, 'tracked')) return { available: ZERO, backorderRoom: ZERO, tracked: false, sellable }
    if (!level) return null
    const mine = own.get(levelKey(itemId, locationId)) ?? { reserved: ZERO, backordered: ZERO }
    const waiting = level.backordered - mine.backordered
    return {
      available: max(ZERO, available(level, sellable, layers, mine.reserved)),
      own: mine.reserved,
      backorderRoom: backorderRoom(waiting, sellable, layers) ?? QUANTITY_MAX - waiting,
      tracked: true,
      // What the asker holds here was promised while it was on sale.
      sellable: sellable || mine.reserved > ZERO,
    }
  }
}

export type SourcingWishes = {
  shipTo?: Coordinates | null
  pinned?: string | null
  partial?: boolean
  strategy?: SourcingStrategy
}

/** The model's policy with what the request wishes. Without a model, a pinned location is all there is. */
export function sourcingPolicy(
  configuration: Configuration,
  model: InventoryModel | undefined,
  wishes: SourcingWishes,
): SourcingPolicy {
  return {
    strategy: wishes.strategy ?? model?.strategy ?? 'no_split',
    locationOrder: model?.locationOrder ?? 'priority',
    cutoff: model?.stockLocationsCutoff ?? 1,
    shipTo: wishes.shipTo ?? null,
    pinned: wishes.pinned ?? null,
    partial: wishes.partial ?? false,
    outOfStockThreshold: (itemId) =>
      model ? quantitySetting(itemLayers(configuration, itemId, model), 'out_of_stock_threshold')! : ZERO,
  }
}
