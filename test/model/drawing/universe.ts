/**
 * The small world in which random commands meet: few enough things that they collide, and one of every kind that the
 * rules treat apart. It is built by commands like any others, so that building it is compared as well.
 */
import type { CommandName } from '../engine-vocabulary.ts'

export type Step = {
  name: CommandName
  input: Record<string, unknown>
  idempotencyKey?: string | undefined
  /** Does not have the shape that its command takes: refused before anybody decides. */
  malformed?: true
  /** Is only tried out: answered as ever, and nothing has changed. */
  dryRun?: boolean
}

/** How many lines a request may carry in these runs. */
export const LINES_MAX = 20

export const LOCATIONS = ['ber', 'ham', 'muc', 'par'] as const
export const MODELS = ['alpha', 'beta'] as const
export const CHANNELS = ['default', 'web', 'shop', 'app'] as const

export const METHODS = ['post', 'express'] as const

export const STOCKED = ['MUG', 'LAMP', 'ROPE', 'STEP', 'LAST', 'BACK', 'GIFT'] as const
export const KITS = ['SET', 'BOX', 'TRIO', 'PICK'] as const
export const ITEMS = [...STOCKED, 'FREE', ...KITS] as const

/** Each item with the settings that it may have: the first are those it is made with. */
export const ITEM_SETTINGS: Record<string, readonly Record<string, unknown>[]> = {
  MUG: [{}, {}, { safety_stock: 1 }, { backorders: 'allow' }, { max_order_quantity: 3 }],
  LAMP: [{}, { backorders: 'allow_and_notify', backorder_limit: 3 }, { safety_stock: 2 }],
  ROPE: [{ fractional: true }, { fractional: true, order_increment: 0.25 }, { fractional: true, backorders: 'allow' }],
  STEP: [
    { min_order_quantity: 2, max_order_quantity: 8, order_increment: 2 },
    { min_order_quantity: 3, backorders: 'allow' },
  ],
  LAST: [{ out_of_stock_threshold: 2 }, { out_of_stock_threshold: 5 }, { out_of_stock_threshold: 1, safety_stock: 1 }],
  BACK: [
    { backorders: 'allow', backorder_limit: 5 },
    { backorders: 'allow_and_notify' },
    { backorders: 'none' },
    { backorders: 'allow', safety_stock: 1, out_of_stock_threshold: 1 },
  ],
  GIFT: [{}, { backorders: 'allow', backorder_limit: 2 }],
  FREE: [{ tracked: false }, { tracked: false }, { tracked: true }],
}

export function preparation(): Step[] {
  return [
    { name: 'create_location', input: { code: 'ber', ...pickup, coordinates: { latitude: 52.5, longitude: 13.4 } } },
    { name: 'create_location', input: { code: 'ham', ...pickup, coordinates: { latitude: 53.55, longitude: 10 } } },
    { name: 'create_location', input: { code: 'muc', coordinates: { latitude: 48.14, longitude: 11.58 } } },
    { name: 'create_location', input: { code: 'par', settings: { safety_stock: 1 } } },
    ...STOCKED.map((sku): Step => ({ name: 'create_item', input: { sku, ...itemFields(sku) } })),
    { name: 'create_item', input: { sku: 'FREE', settings: { tracked: false } } },
    { name: 'create_item', input: { sku: 'SET', components: [part('MUG', 2), part('LAMP', 1)] } },
    { name: 'create_item', input: { sku: 'BOX', components: [part('ROPE', 0.5), part('GIFT', 1), part('FREE', 1)] } },
    {
      name: 'create_item',
      input: {
        sku: 'TRIO',
        shipping_category: 'bulky',
        ships_together: true,
        components: [part('MUG', 1), part('BACK', 1), part('FREE', 1)],
      },
    },
    {
      name: 'create_item',
      input: {
        sku: 'PICK',
        options: [{ option: 'extra', choices_min: 1, choices_max: 2 }],
        components: [
          part('MUG', 1),
          { ...part('LAMP', 1), option: 'extra', is_default: true },
          { ...part('GIFT', 1), option: 'extra', quantity_max: 2 },
          { ...part('ROPE', 0.5), option: 'extra', quantity_max: 1.5 },
        ],
      },
    },
    {
      name: 'create_model',
      input: {
        code: 'alpha',
        strategy: 'split_shipments',
        stock_locations_cutoff: 3,
        location_order: 'distance',
        locations: listOf('ber', 'ham', 'muc'),
      },
    },
    {
      name: 'create_model',
      input: {
        code: 'beta',
        strategy: 'ship_from_primary',
        stock_locations_cutoff: 2,
        locations: listOf('ham', 'ber', 'par'),
        reservation_ttl_seconds: 600,
        settings: { backorders: 'allow', backorder_limit: 2 },
      },
    },
    { name: 'update_model', input: { model: 'default', locations: listOf('ber', 'muc') } },
    { name: 'create_channel', input: { code: 'web', model: 'alpha' } },
    { name: 'create_channel', input: { code: 'shop', model: 'beta' } },
    { name: 'create_channel', input: { code: 'app' } },
    { name: 'create_shipping_method', input: { code: 'post', ...price, ...leadTime(24, 48) } },
    { name: 'create_shipping_method', input: { code: 'express', ...price, ...leadTime(2, 30) } },
    { name: 'create_level', input: { sku: 'BACK', location: 'ber', on_hand: 3 } },
    { name: 'create_level', input: { sku: 'GIFT', location: 'ber', on_hand: 4 } },
  ]
}

const pickup = { pickup_enabled: true, pickup_ready_minutes: 60, pickup_keep_hours: 72 }
const price = { price_minor: 700, currency: 'EUR' }

function leadTime(lead_time_hours_min: number, lead_time_hours_max: number) {
  return { lead_time_hours_min, lead_time_hours_max }
}

function itemFields(sku: string): Record<string, unknown> {
  const fields = { settings: ITEM_SETTINGS[sku]![0]! }
  if (sku === 'GIFT') return { ...fields, requires_shipping: false }
  return sku === 'LAMP' || sku === 'ROPE' ? { ...fields, shipping_category: 'bulky' } : fields
}

function part(sku: string, quantity: number): { sku: string; quantity: number } {
  return { sku, quantity }
}

function listOf(...codes: string[]): { location: string; priority: number }[] {
  return codes.map((location, index) => ({ location, priority: index + 1 }))
}
