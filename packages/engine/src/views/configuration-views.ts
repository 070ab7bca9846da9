/** How items, locations, channels and models are shown: by commands that change them and by queries that list them. */
import type {
  Configuration,
  InventoryItem,
  InventoryModel,
  SalesChannel,
  StockLocation,
} from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'

export function itemView(configuration: Configuration, item: InventoryItem) {
  return {
    id: item.id,
    sku: item.sku,
    title: item.title,
    shipping_category: item.shippingCategory,
    requires_shipping: item.requiresShipping,
    weight_grams: item.weightGrams === null ? null : toUnits(item.weightGrams),
    settings: item.settings,
    components: item.components.map((component) => ({
      sku: configuration.items.get(component.itemId)?.sku ?? component.itemId,
      quantity: toUnits(component.quantity),
    })),
    created_at: toIso(item.createdAt),
  }
}
export type ItemView = ReturnType<typeof itemView>

export function locationView(location: StockLocation) {
  return {
    id: location.id,
    code: location.code,
    name: location.name,
    active: location.active,
    restock_inventory: location.restockInventory,
    coordinates: location.coordinates,
    address: location.address,
    shipping_methods: location.shippingMethods,
    settings: location.settings,
    created_at: toIso(location.createdAt),
  }
}
export type LocationView = ReturnType<typeof locationView>

export function modelView(configuration: Configuration, model: InventoryModel) {
  const code = (id: string) => configuration.locations.get(id)!.code
  const byPriority = (a: { priority: number; location: string }, b: { priority: number; location: string }) =>
    a.priority - b.priority || (a.location < b.location ? -1 : 1)
  return {
    id: model.id,
    code: model.code,
    name: model.name,
    strategy: model.strategy,
    stock_locations_cutoff: model.stockLocationsCutoff,
    location_order: model.locationOrder,
    reservation_ttl_seconds: model.reservationTtlSeconds,
    stock_decrement: model.stockDecrement,
    put_transfers_on_hold: model.putTransfersOnHold,
    settings: model.settings,
    locations: model.locations
      .map(({ locationId, priority, onHold }) => ({ location: code(locationId), priority, on_hold: onHold }))
      .sort(byPriority),
    return_locations: model.returnLocations
      .map(({ locationId, priority }) => ({ location: code(locationId), priority }))
      .sort(byPriority),
    created_at: toIso(model.createdAt),
  }
}
export type ModelView = ReturnType<typeof modelView>

export function channelView(configuration: Configuration, channel: SalesChannel) {
  return {
    id: channel.id,
    code: channel.code,
    name: channel.name,
    type: channel.type,
    model: configuration.models.get(channel.modelId)!.code,
    created_at: toIso(channel.createdAt),
  }
}
export type ChannelView = ReturnType<typeof channelView>
