/** What changes in the configuration. A member that was not part of the change is absent. */
import Type, { type TProperties } from 'typebox'
import { defineEvent } from './define-event.ts'
import { ListOf, Members, NaturalKey, OneWordOf, OrNull, SettingsWords, Units } from './event-words.ts'

function sent<Properties extends TProperties>(properties: Properties) {
  return Type.Partial(Members(properties)).properties
}

const text = Type.String()

const annotations = {
  external_reference: OrNull(text),
  metadata: Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object' }),
}

const itemFields = sent({
  ...annotations,
  title: OrNull(text),
  shipping_category: OrNull(text),
  requires_shipping: Type.Boolean(),
  weight_grams: OrNull(Type.Number()),
  settings: SettingsWords,
  components: ListOf(
    Members({
      ...{ sku: NaturalKey, quantity: Units },
      ...sent({ option: text, is_default: Type.Boolean(), quantity_max: Units }),
    }),
  ),
  options: ListOf(Members({ option: text, choices_min: Type.Integer(), choices_max: Type.Integer() })),
  ships_together: Type.Boolean(),
})

const locationFields = sent({
  ...annotations,
  name: text,
  active: Type.Boolean(),
  restock_inventory: Type.Boolean(),
  stocks_everything: Type.Boolean(),
  coordinates: OrNull(Members({ latitude: Type.Number(), longitude: Type.Number() })),
  address: Members(sent({ country: text, postal_code: text, city: text, street: text })),
  calendar: OrNull(
    Members({
      time_zone: text,
      working_days: ListOf(OneWordOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
      cut_off: OrNull(text),
      holidays: ListOf(text),
    }),
  ),
  pickup_enabled: Type.Boolean(),
  pickup_note: OrNull(text),
  pickup_ready_minutes: Type.Integer(),
  pickup_transfer_minutes: OrNull(Type.Integer()),
  pickup_keep_hours: OrNull(Type.Integer()),
  settings: SettingsWords,
})

const leadTime = { lead_time_hours_min: Type.Integer(), lead_time_hours_max: Type.Integer() }

const shippingMethodFields = sent({
  ...annotations,
  name: text,
  carrier: OrNull(text),
  service: OrNull(text),
  active: Type.Boolean(),
  price_minor: Type.Integer(),
  currency: text,
  free_over_minor: OrNull(Type.Integer()),
  ...leadTime,
  lead_times: ListOf(Members({ location: NaturalKey, ...leadTime })),
  locations: OrNull(ListOf(NaturalKey)),
  shipping_category: OrNull(text),
  weight_grams_min: OrNull(Type.Number()),
  weight_grams_max: OrNull(Type.Number()),
  zones: ListOf(Members({ country: text, postal_codes: ListOf(text) })),
})

const priority = Type.Integer({ description: 'Lower is tried first' })

const modelFields = sent({
  ...annotations,
  name: text,
  strategy: OneWordOf([
    'no_split',
    'split_shipments',
    'split_by_line_items',
    'ship_from_primary',
    'ship_from_first_available_or_primary',
  ]),
  stock_locations_cutoff: Type.Union([Type.Integer(), Type.Null()]),
  location_order: OneWordOf(['priority', 'distance']),
  reservation_ttl_seconds: Type.Integer(),
  stock_decrement: OneWordOf(['on_shipment', 'on_approval', 'manual']),
  put_transfers_on_hold: Type.Boolean(),
  move_backorders: Type.Boolean(),
  settings: SettingsWords,
  locations: ListOf(Members({ location: NaturalKey, priority, on_hold: Type.Optional(Type.Boolean()) })),
  return_locations: ListOf(Members({ location: NaturalKey, priority })),
})

export const CONFIGURATION_EVENTS = [
  defineEvent({
    name: 'inventory_item_created',
    version: 1,
    key: 'inventory_item',
    summary: 'There is a new inventory item.',
    data: Members({ sku: NaturalKey }),
  }),
  defineEvent({
    name: 'inventory_item_changed',
    version: 1,
    key: 'inventory_item',
    summary: 'An inventory item was changed. sku is the one it has now.',
    data: Members({ sku: NaturalKey, ...itemFields }),
  }),
  defineEvent({
    name: 'inventory_item_archived',
    version: 1,
    key: 'inventory_item',
    summary: 'An inventory item was archived: its sku is free, and its history stays.',
    data: Members({ sku: NaturalKey }),
  }),
  defineEvent({
    name: 'inventory_item_restored',
    version: 1,
    key: 'inventory_item',
    summary: 'An inventory item was brought back.',
    data: Members({ sku: NaturalKey }),
  }),
  defineEvent({
    name: 'stock_location_created',
    version: 1,
    key: 'stock_location',
    summary: 'There is a new stock location.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'stock_location_changed',
    version: 1,
    key: 'stock_location',
    summary: 'A stock location was changed.',
    data: Members({ code: NaturalKey, ...locationFields }),
  }),
  defineEvent({
    name: 'stock_location_archived',
    version: 1,
    key: 'stock_location',
    summary: 'A stock location was archived: its code is free, and its history stays.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'stock_location_restored',
    version: 1,
    key: 'stock_location',
    summary: 'A stock location was brought back.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'stock_location_replaced',
    version: 1,
    key: 'stock_location',
    summary: 'Another location takes the place of a stock location.',
    data: Members({ code: NaturalKey, by: NaturalKey }),
  }),
  defineEvent({
    name: 'stock_location_closing',
    version: 1,
    key: 'stock_location',
    summary: 'A stock location is being closed: it is archived as soon as nothing stands there any more.',
    data: Members({ code: NaturalKey, by: NaturalKey }),
  }),
  defineEvent({
    name: 'stock_location_kept',
    version: 1,
    key: 'stock_location',
    summary: 'A stock location that was being closed is closed no more.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'inventory_model_created',
    version: 1,
    key: 'inventory_model',
    summary: 'There is a new inventory model.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'inventory_model_changed',
    version: 1,
    key: 'inventory_model',
    summary: 'An inventory model was changed. A list that was sent is the whole list.',
    data: Members({ code: NaturalKey, ...modelFields }),
  }),
  defineEvent({
    name: 'inventory_model_archived',
    version: 1,
    key: 'inventory_model',
    summary: 'An inventory model was archived: its code is free, and its history stays.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'inventory_model_restored',
    version: 1,
    key: 'inventory_model',
    summary: 'An inventory model was brought back.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'sales_channel_created',
    version: 1,
    key: 'sales_channel',
    summary: 'There is a new sales channel.',
    data: Members({ code: NaturalKey, model: NaturalKey }),
  }),
  defineEvent({
    name: 'sales_channel_changed',
    version: 1,
    key: 'sales_channel',
    summary: 'A sales channel was changed, or has another inventory model.',
    data: Members({ code: NaturalKey, model: NaturalKey, ...sent(annotations) }),
  }),
  defineEvent({
    name: 'sales_channel_archived',
    version: 1,
    key: 'sales_channel',
    summary: 'A sales channel was archived: its code is free, and its history stays.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'sales_channel_restored',
    version: 1,
    key: 'sales_channel',
    summary: 'A sales channel was brought back.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'shipping_method_created',
    version: 1,
    key: 'shipping_method',
    summary: 'There is a new shipping method.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'shipping_method_changed',
    version: 1,
    key: 'shipping_method',
    summary: 'A shipping method was changed, for orders to come. A list that was sent is the whole list.',
    data: Members({ code: NaturalKey, ...shippingMethodFields }),
  }),
  defineEvent({
    name: 'shipping_method_archived',
    version: 1,
    key: 'shipping_method',
    summary: 'A shipping method was archived: its code is free, and orders that have it are shipped with it.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'shipping_method_restored',
    version: 1,
    key: 'shipping_method',
    summary: 'A shipping method was brought back.',
    data: Members({ code: NaturalKey }),
  }),
  defineEvent({
    name: 'settings_changed',
    version: 1,
    key: 'settings',
    summary: 'The global settings were changed.',
    data: Members({ settings: SettingsWords }),
  }),
] as const
