/**
 * What a channel can sell, for many SKUs at one instant. (DESIGN §4)
 *
 * Two questions are answered side by side. `quantity` and `backorder_room` are sums over the scope, whatever the
 * strategy; `sellable_quantity`, `in_stock` and `backorderable` say what one order line can be promised under it (with
 * no_split: by the primary alone). The numbers come from the planner's own steps, so that what is shown is what an
 * order placed at that instant would get.
 */
import type { Connection } from '../../db/database.ts'
import type { InventoryItem } from '../../domain/configuration/configuration.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { toUnits, ZERO } from '../../domain/kernel/quantity.ts'
import type { CandidateLocation, SourcingStrategy } from '../../domain/sourcing/vocabulary.ts'
import { type Rejection, reject } from '../../errors.ts'
import { type DeliveryOption, deliveryOptions } from './delivery-options.ts'
import { kitAvailability } from './kit-availability.ts'
import { type Amount, type Measure, measure, type PlaceMeasure, readScope, type Scope } from './measure-stock.ts'
import { readStockSnapshot } from './stock-snapshot.ts'

export type LocationAvailability = {
  location: string
  name: string
  priority: number
  on_hand: number
  reserved: number
  available: number
  /** What is left of `available` after the out-of-stock threshold; null where nothing is counted. */
  share: number | null
  backordered: number
  /** null is unlimited. */
  backorder_room: number | null
  enabled: boolean
  /** Something could be sold from here, if there were something. */
  sellable: boolean
  delivery_options: DeliveryOption[]
}

export type ItemAvailability = {
  sku: string
  found: true
  tracked: boolean
  /** It is not counted, at one location of the scope at least: any amount can be had. */
  unlimited: boolean
  quantity: number | null
  sellable_quantity: number | null
  in_stock: boolean
  backorderable: boolean
  backorder_room: number | null
  locations: LocationAvailability[]
  /** Of a kit: what one of it needs, and how much of that there is in the scope (null is unlimited). */
  components?: { sku: string; quantity: number; available: number | null }[]
}

export type Availability = {
  at: string
  /** The version of the configuration that it was true for. */
  configuration_version: number
  channel: string
  model: string
  strategy: SourcingStrategy
  items: (ItemAvailability | { sku: string; found: false })[]
}

/** Items in the order asked for; what is unknown is marked and not refused. */
export async function availability(
  db: Connection,
  question: { channel?: string; skus: string[] },
): Promise<{ ok: true; result: Availability } | Rejection> {
  const snapshot = await readStockSnapshot(db, question)
  const { configuration } = snapshot
  const channel = configuration.channel(question.channel)
  if (!channel) return reject('unknown_channel', { data: { channel: question.channel } })
  const model = configuration.models.get(channel.modelId)!
  const scope = readScope(snapshot, model)
  const items = question.skus.map((reference) => {
    const item = configuration.items.named(reference)
    return item ? itemAvailability(scope, item) : { sku: reference, found: false as const }
  })
  return {
    ok: true,
    result: {
      at: toIso(snapshot.at),
      configuration_version: configuration.version,
      channel: channel.code,
      model: model.code,
      strategy: model.strategy,
      items,
    },
  }
}

function itemAvailability(scope: Scope, item: InventoryItem): ItemAvailability {
  if (item.components.length === 0) return shown(item, measure(scope, item), scope)
  const parts = item.components.map((component) => {
    const part = scope.configuration.items.get(component.itemId)!
    return { item: part, perKit: component.quantity, measured: measure(scope, part) }
  })
  return {
    ...shown(item, kitAvailability(parts), scope),
    components: parts.map(({ item: part, perKit, measured }) => ({
      sku: part.sku,
      quantity: toUnits(perKit),
      available: unitsOrNull(measured.quantity),
    })),
  }
}

function shown(item: InventoryItem, measured: Measure, scope: Scope): ItemAvailability {
  return {
    sku: item.sku,
    found: true,
    tracked: measured.tracked,
    unlimited: measured.quantity === null,
    quantity: unitsOrNull(measured.quantity),
    sellable_quantity: unitsOrNull(measured.sellable),
    in_stock: measured.sellable !== ZERO,
    backorderable: measured.reachableRoom !== ZERO,
    backorder_room: unitsOrNull(measured.room),
    locations: scope.locations.map((location, at) => shownPlace(scope, location, measured, measured.places[at]!)),
  }
}

function shownPlace(
  { configuration }: Scope,
  { id, priority }: CandidateLocation,
  { requiresShipping }: Measure,
  place: PlaceMeasure,
): LocationAvailability {
  const location = configuration.locations.get(id)!
  return {
    location: location.code,
    name: location.name,
    priority,
    on_hand: toUnits(place.onHand),
    reserved: toUnits(place.reserved),
    available: toUnits(place.available),
    share: unitsOrNull(place.share),
    backordered: toUnits(place.backordered),
    backorder_room: unitsOrNull(place.room),
    enabled: place.enabled,
    sellable: place.sellable,
    // What is never shipped has no delivery to choose.
    delivery_options: requiresShipping ? deliveryOptions(location.shippingMethods) : [],
  }
}

function unitsOrNull(amount: Amount): number | null {
  return amount === null ? null : toUnits(amount)
}
