/** How items, locations, models, channels and settings are answered. */

import { Nullable, SettingsLayer, ShippingMethod } from 'holdfast'
import Type from 'typebox'
import { Anything, Count, Flag, Instant, Open, Text, Units } from './answer-words.ts'

const named = { id: Text, code: Text, name: Text, created_at: Instant }

export const CONFIGURATION_ANSWERS = {
  InventoryItem: Open({
    id: Text,
    sku: Text,
    title: Nullable(Text),
    shipping_category: Nullable(Text),
    requires_shipping: Flag,
    weight_grams: Nullable(Units),
    settings: SettingsLayer,
    components: Type.Array(Open({ sku: Text, quantity: Units })),
    created_at: Instant,
  }),
  StockLocation: Open({
    ...named,
    active: Flag,
    restock_inventory: Flag,
    coordinates: Nullable(Open({ latitude: Type.Number(), longitude: Type.Number() })),
    address: Anything,
    shipping_methods: Type.Array(ShippingMethod),
    settings: SettingsLayer,
  }),
  InventoryModel: Open({
    ...named,
    strategy: Text,
    stock_locations_cutoff: Count,
    location_order: Text,
    reservation_ttl_seconds: Count,
    stock_decrement: Text,
    put_transfers_on_hold: Flag,
    settings: SettingsLayer,
    locations: Type.Array(Open({ location: Text, priority: Count, on_hold: Flag })),
    return_locations: Type.Array(Open({ location: Text, priority: Count })),
  }),
  SalesChannel: Open({ ...named, type: Text, model: Text }),
  GlobalSettings: Open({ settings: SettingsLayer }),
  EffectiveSettings: Open({
    sku: Nullable(Text),
    location: Nullable(Text),
    channel: Nullable(Text),
    model: Nullable(Text),
    settings: Anything,
  }),
}
