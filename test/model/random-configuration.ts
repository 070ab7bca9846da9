/** Random changes of configuration, each back and forth between few states, so that the rest stays possible. */
import type { SeededRandom } from './seeded-random.ts'
import { CHANNELS, ITEM_SETTINGS, ITEMS, LOCATIONS, MODELS, STOCKED, STRATEGIES, type Step } from './universe.ts'

const GLOBAL_SETTINGS = [
  {},
  {},
  {},
  { backorders: 'allow', backorder_limit: 1 },
  { safety_stock: 1 },
  { max_order_quantity: 6 },
]
const COMPONENTS = [
  [{ sku: 'MUG', quantity: 2 }],
  [
    { sku: 'MUG', quantity: 1 },
    { sku: 'LAMP', quantity: 1 },
  ],
  [{ sku: 'ROPE', quantity: 0.75 }],
  [],
]
const WRONG_COMPONENTS = [
  [{ sku: 'NONE', quantity: 1 }],
  [{ sku: 'SET', quantity: 1 }],
  [
    { sku: 'MUG', quantity: 1 },
    { sku: 'MUG', quantity: 1 },
  ],
]

export function randomConfiguration(random: SeededRandom): Step {
  return random.weighted<() => Step>([
    [8, () => changedItem(random)],
    [2, () => newItem(random)],
    [5, () => changedLocation(random)],
    [0.5, () => ({ name: 'create_location', input: { code: random.pick([...LOCATIONS, 'lyon']) } })],
    [10, () => changedModel(random)],
    [
      0.7,
      () => ({ name: 'create_model', input: { code: random.pick([...MODELS, 'gamma']), ...someLocations(random) } }),
    ],
    [2, () => changedChannel(random)],
    [
      0.7,
      () => ({ name: 'create_channel', input: { code: random.pick([...CHANNELS, 'fair']), ...someModel(random) } }),
    ],
    [2, () => ({ name: 'update_settings', input: { settings: random.pick(GLOBAL_SETTINGS) } })],
  ])()
}

function changedItem(random: SeededRandom): Step {
  const item = random.weighted<string>([
    [20, random.pick([...STOCKED, 'FREE'])],
    [3, random.pick(['SET', 'BOX', 'NEW'])],
    [1, 'NONE'],
  ])
  const components = random.chance(0.25) ? random.pick(COMPONENTS) : random.pick(WRONG_COMPONENTS)
  const change = random.weighted<object>([
    [12, { settings: random.pick(ITEM_SETTINGS[item] ?? [{}]) }],
    [2, { requires_shipping: item === 'GIFT' ? random.chance(0.3) : random.chance(0.9) }],
    [2, { shipping_category: random.pick([null, 'bulky', 'small']) }],
    [item === 'MUG' || item === 'MUG-2' ? 3 : 0.3, { sku: random.pick(['MUG', 'MUG-2']) }],
    [ITEMS.includes(item as never) && item !== 'SET' ? 1 : 6, { components }],
  ])
  return { name: 'update_item', input: { item: random.chance(0.05) ? 'MUG-2' : item, ...change } }
}

function newItem(random: SeededRandom): Step {
  const sku = random.pick(['NEW', 'NEWER', 'MUG', 'MUG-2', 'DUO'])
  const components = random.pick([...COMPONENTS, ...WRONG_COMPONENTS])
  return { name: 'create_item', input: { sku, ...(random.chance(0.6) && { components }) } }
}

function changedLocation(random: SeededRandom): Step {
  const location = random.chance(0.05) ? 'nowhere' : random.pick(LOCATIONS)
  const change = random.weighted<object>([
    [4, { active: random.chance(0.75) }],
    [1, { coordinates: random.pick([null, { latitude: 48.85, longitude: 2.35 }]) }],
    [1, { settings: random.pick([{}, {}, { safety_stock: 1 }, { backorders: 'allow' }]) }],
  ])
  return { name: 'update_location', input: { location, ...change } }
}

function someLocations(random: SeededRandom): object {
  const codes = [...LOCATIONS].sort(() => random.fraction() - 0.5).slice(0, random.whole(1, 4))
  const locations = codes.map((location) => ({
    location,
    priority: random.whole(1, 3),
    ...(random.chance(0.15) && { on_hold: true }),
  }))
  const extra = random.weighted<object[]>([
    [20, []],
    [1, [{ location: 'nowhere', priority: 9 }]],
    [1, [{ location: codes[0], priority: 9 }]],
  ])
  return { locations: [...locations, ...extra] }
}

function changedModel(random: SeededRandom): Step {
  const model = random.weighted<string>([
    [20, random.pick(MODELS)],
    [5, 'default'],
    [1, 'none'],
  ])
  const change = random.weighted<object>([
    [8, { strategy: random.pick(STRATEGIES) }],
    [5, someLocations(random)],
    [2, { stock_locations_cutoff: random.whole(1, 4) }],
    [2, { location_order: random.pick(['priority', 'distance']) }],
    [3, { stock_decrement: random.pick(['on_shipment', 'on_shipment', 'on_approval', 'manual']) }],
    [1, { reservation_ttl_seconds: random.pick([60, 600, 3600]) }],
    [1, { put_transfers_on_hold: random.chance(0.3) }],
    [
      2,
      { settings: random.pick([{}, {}, { backorders: 'allow' }, { out_of_stock_threshold: 1 }, { safety_stock: 1 }]) },
    ],
  ])
  return { name: 'update_model', input: { model, ...change } }
}

function someModel(random: SeededRandom): object {
  return random.weighted<object>([
    [6, { model: random.pick(['default', ...MODELS]) }],
    [1, { model: 'none' }],
    [1, {}],
  ])
}

function changedChannel(random: SeededRandom): Step {
  const channel = random.chance(0.1) ? 'nobody' : random.pick(CHANNELS)
  return { name: 'update_channel', input: { channel, ...someModel(random) } }
}
