/** Where the demonstration shop keeps and sells its goods: an outfitter with warehouses in four countries and two stores. */
import type { InputOf } from 'holdfast'

type Place = Omit<InputOf<'create_location'>, 'coordinates'> & { coordinates: { latitude: number; longitude: number } }

/** What the warehouses offer. */
export const METHODS: readonly InputOf<'create_shipping_method'>[] = [
  {
    ...{ code: 'standard', name: 'Standard', carrier: 'DHL', price_minor: 490, free_over_minor: 9900, currency: 'EUR' },
    ...{ lead_time_hours_min: 48, lead_time_hours_max: 96 },
    locations: ['hamburg', 'lyon', 'poznan', 'milan'],
    lead_times: [{ location: 'hamburg', lead_time_hours_min: 24, lead_time_hours_max: 48 }],
  },
  {
    ...{ code: 'express', name: 'Express', carrier: 'UPS', price_minor: 1290, currency: 'EUR' },
    ...{ lead_time_hours_min: 12, lead_time_hours_max: 24 },
    locations: ['hamburg', 'lyon', 'milan'],
    zones: [{ country: 'DE' }, { country: 'FR' }, { country: 'AT' }, { country: 'IT' }, { country: 'NL' }],
  },
]

const OFFICE_HOURS = { cut_off: '15:00' }
const PICKUP = {
  pickup_enabled: true,
  pickup_note: 'At the till, Monday to Saturday from 10 to 18',
  pickup_ready_minutes: 120,
  pickup_transfer_minutes: 4320,
  pickup_keep_hours: 168,
}

export const WAREHOUSES: readonly Place[] = [
  {
    code: 'hamburg',
    name: 'Hamburg distribution centre',
    coordinates: { latitude: 53.55, longitude: 9.99 },
    address: { country: 'DE', city: 'Hamburg', postal_code: '20457', street: 'Am Sandtorkai 41' },
    calendar: { time_zone: 'Europe/Berlin', ...OFFICE_HOURS },
    external_reference: 'WH-01',
  },
  {
    code: 'lyon',
    name: 'Lyon warehouse',
    coordinates: { latitude: 45.76, longitude: 4.84 },
    address: { country: 'FR', city: 'Lyon', postal_code: '69007' },
    calendar: { time_zone: 'Europe/Paris', ...OFFICE_HOURS },
    external_reference: 'WH-02',
  },
  {
    code: 'poznan',
    name: 'Poznań warehouse',
    coordinates: { latitude: 52.41, longitude: 16.93 },
    address: { country: 'PL', city: 'Poznań', postal_code: '61-001' },
    calendar: { time_zone: 'Europe/Warsaw', ...OFFICE_HOURS },
    external_reference: 'WH-03',
  },
  {
    code: 'milan',
    name: 'Milan warehouse',
    coordinates: { latitude: 45.46, longitude: 9.19 },
    address: { country: 'IT', city: 'Milano', postal_code: '20121' },
    calendar: { time_zone: 'Europe/Rome', ...OFFICE_HOURS },
    external_reference: 'WH-04',
  },
]

export const STORES: readonly Place[] = [
  {
    code: 'copenhagen-store',
    name: 'Copenhagen store',
    coordinates: { latitude: 55.68, longitude: 12.57 },
    address: { country: 'DK', city: 'København', street: 'Strøget 12' },
    ...PICKUP,
    settings: { safety_stock: 1 },
  },
  {
    code: 'vienna-store',
    name: 'Vienna store',
    coordinates: { latitude: 48.21, longitude: 16.37 },
    address: { country: 'AT', city: 'Wien', street: 'Graben 7' },
    ...PICKUP,
    settings: { safety_stock: 1 },
  },
]

/** Where what comes back goes; nothing is sold from it. */
export const RETURNS_CENTRE: Place = {
  code: 'returns-centre',
  name: 'Returns centre',
  active: false,
  restock_inventory: false,
  coordinates: { latitude: 51.34, longitude: 12.37 },
  address: { country: 'DE', city: 'Leipzig' },
}

const ranked = (places: readonly Place[]) => places.map(({ code }, at) => ({ location: code, priority: at + 1 }))
const returns = [{ location: 'returns-centre', priority: 1 }]

export const MODELS: readonly InputOf<'create_model'>[] = [
  {
    code: 'nearest',
    name: 'From the nearest, in several parcels if need be',
    strategy: 'split_shipments',
    location_order: 'distance',
    locations: ranked(WAREHOUSES),
    return_locations: returns,
    reservation_ttl_seconds: 3600,
  },
  {
    code: 'one-parcel',
    name: 'One parcel from Lyon, what is missing is brought there',
    strategy: 'ship_from_primary',
    locations: ranked([WAREHOUSES[1]!, WAREHOUSES[0]!, WAREHOUSES[2]!, WAREHOUSES[3]!]),
    return_locations: returns,
    put_transfers_on_hold: true,
  },
  {
    code: 'stores',
    name: 'Picked up in a store',
    strategy: 'no_split',
    locations: ranked(STORES),
    return_locations: ranked(STORES),
  },
  {
    code: 'trade',
    name: 'Trade customers: taken off the shelf when approved',
    strategy: 'split_by_line_items',
    stock_decrement: 'on_approval',
    locations: ranked([WAREHOUSES[2]!, WAREHOUSES[0]!]),
    return_locations: returns,
    settings: { backorders: 'allow' },
  },
]

export const CHANNELS: readonly InputOf<'create_channel'>[] = [
  { code: 'web', name: 'Web shop', type: 'web', model: 'nearest' },
  { code: 'marketplace', name: 'Marketplace', type: 'marketplace', model: 'one-parcel' },
  { code: 'pickup', name: 'Click and collect', type: 'store', model: 'stores' },
  { code: 'trade', name: 'Trade customers', type: 'wholesale', model: 'trade' },
]

/** Where customers live. */
export const CITIES: readonly { city: string; country: string; latitude: number; longitude: number }[] = [
  { city: 'Berlin', country: 'DE', latitude: 52.52, longitude: 13.41 },
  { city: 'Köln', country: 'DE', latitude: 50.94, longitude: 6.96 },
  { city: 'München', country: 'DE', latitude: 48.14, longitude: 11.58 },
  { city: 'Paris', country: 'FR', latitude: 48.86, longitude: 2.35 },
  { city: 'Marseille', country: 'FR', latitude: 43.3, longitude: 5.37 },
  { city: 'Barcelona', country: 'ES', latitude: 41.39, longitude: 2.17 },
  { city: 'Lisboa', country: 'PT', latitude: 38.72, longitude: -9.14 },
  { city: 'Roma', country: 'IT', latitude: 41.9, longitude: 12.5 },
  { city: 'Torino', country: 'IT', latitude: 45.07, longitude: 7.69 },
  { city: 'Warszawa', country: 'PL', latitude: 52.23, longitude: 21.01 },
  { city: 'Praha', country: 'CZ', latitude: 50.08, longitude: 14.44 },
  { city: 'Wien', country: 'AT', latitude: 48.21, longitude: 16.37 },
  { city: 'Stockholm', country: 'SE', latitude: 59.33, longitude: 18.07 },
  { city: 'København', country: 'DK', latitude: 55.68, longitude: 12.57 },
  { city: 'Amsterdam', country: 'NL', latitude: 52.37, longitude: 4.9 },
]
