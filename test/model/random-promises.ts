/** Random holds, orders, shipments and transfers, drawn from those that exist so that later steps reach them. */

import { free } from './model-sums.ts'
import { inUnits, MOST, type World } from './model-world.ts'
import type { SeededRandom } from './seeded-random.ts'
import { CHANNELS, ITEMS, KITS, LOCATIONS, STOCKED, type Step } from './universe.ts'

/** What later steps may name by an id: `#12` is the id that step 12 has made, in each system its own. */
export type KnownIds = { items: string[]; reservations: string[]; orders: string[] }

const CARTS = ['cart-1', 'cart-2', 'cart-3', 'cart-4'] as const
const SHIP_TO = [
  { latitude: 48.14, longitude: 11.58 },
  { latitude: 53, longitude: 9 },
  { latitude: 52, longitude: 13 },
]

function lines(random: SeededRandom, world: World, ids: KnownIds): { sku: string; quantity: number }[] {
  const size = random.weighted([
    [6, 1],
    [4, 2],
    [1, 4],
  ])
  return Array.from({ length: size }, () => {
    const sku = random.weighted<string>([
      [30, random.pick(STOCKED)],
      [5, random.pick(KITS)],
      [4, 'FREE'],
      [0.5, 'NONE'],
      [0.5, ids.items.length > 0 ? random.pick(ids.items) : random.pick(ITEMS)],
    ])
    return { sku, quantity: wish(random, world, sku) }
  })
}

function wish(random: SeededRandom, world: World, sku: string): number {
  const item = world.items.find((one) => one.sku === sku)
  const place = random.pick(LOCATIONS)
  const enough = item ? free(world, item.id, place) : 0
  const edge = inUnits(Math.min(MOST, enough + random.pick([0, 0, 10_000])))
  return random.weighted<number>([
    [sku === 'STEP' ? 4 : 20, random.whole(1, 4)],
    [sku === 'STEP' ? 10 : 0, random.pick([2, 4, 6])],
    [4, edge],
    [1, 9],
    [sku === 'ROPE' ? 15 : 0.3, random.pick([0.25, 0.5, 1.75])],
    [0.3, 0],
    [0.2, -2],
    [0.1, 99_999_999_999],
  ])
}

function channel(random: SeededRandom): { channel?: string } {
  return random.weighted<object>([
    [20, { channel: random.pick(CHANNELS) }],
    [2, {}],
    [0.4, { channel: 'nobody' }],
  ])
}

function location(random: SeededRandom): string {
  return random.weighted<string>([
    [10, random.pick(LOCATIONS)],
    [1, 'nowhere'],
  ])
}

export function randomReserve(random: SeededRandom, world: World, ids: KnownIds): Step {
  const pinned = random.chance(0.15)
  const input = {
    reference: random.pick(CARTS),
    ...(!pinned || random.chance(0.5) ? channel(random) : {}),
    ...(pinned && { location: location(random) }),
    lines: lines(random, world, ids),
    ...(random.chance(0.25) && { partial: true }),
    ...(random.chance(0.4) && { ttl_seconds: random.pick([1, 30, 300, 86_400]) }),
    ...(random.chance(0.2) && { ship_to: random.pick(SHIP_TO) }),
  }
  return { name: 'reserve_stock', input }
}

function hold(random: SeededRandom, world: World, ids: KnownIds): string {
  const drafts = world.reservations.filter((held) => held.state === 'draft').map((held) => held.reference)
  return random.weighted<string>([
    [drafts.length > 0 ? 8 : 0, random.pick(drafts)],
    [2, random.pick(CARTS)],
    [ids.reservations.length > 0 ? 3 : 0, random.pick(ids.reservations)],
    [0.3, 'nothing'],
  ])
}

export function randomHoldCommand(random: SeededRandom, world: World, ids: KnownIds): Step {
  const reservation = hold(random, world, ids)
  const ttl = random.chance(0.5) ? { ttl_seconds: random.pick([1, 60, 3600]) } : {}
  return random.weighted<Step>([
    [2, { name: 'extend_reservation', input: { reservation, ...ttl } }],
    [3, { name: 'release_reservation', input: { reservation } }],
    [1, { name: 'expire_reservations', input: {} }],
  ])
}

let lastNumber = 1000

/** Numbers rise over a run, so that no two orders meet by accident; on purpose they do. */
export function resetNumbers(): void {
  lastNumber = 1000
}

function number(random: SeededRandom, world: World): { number?: string } {
  if (random.chance(0.1)) return {}
  const known = world.orders.map((order) => order.number).filter((one) => !one.startsWith('order-'))
  if (known.length > 0 && random.chance(0.05)) return { number: random.pick(known) }
  lastNumber += 1
  return { number: String(lastNumber) }
}

export function randomPlace(random: SeededRandom, world: World, ids: KnownIds): Step {
  const constraints = random.weighted<object>([
    [20, {}],
    [2, { ship_from: location(random) }],
    [1, { pickup_location: location(random) }],
    [0.4, { ship_from: 'ber', pickup_location: 'ham' }],
  ])
  const input = {
    ...number(random, world),
    ...channel(random),
    ...(random.chance(0.3) && { reservation: hold(random, world, ids) }),
    lines: lines(random, world, ids),
    ...(random.chance(0.3) && { ship_to: random.pick([...SHIP_TO, { country: 'DE' }]) }),
    ...constraints,
  }
  return { name: 'place_order', input }
}

/** The last few, where something still happens, and any at all. */
function recent<Row>(random: SeededRandom, rows: readonly Row[]): Row | undefined {
  return random.chance(0.8) ? random.pick(rows.slice(-12)) : random.pick(rows)
}

export function randomOrderCommand(random: SeededRandom, world: World, ids: KnownIds): Step {
  const byNumber = recent(random, world.orders)?.number ?? 'none'
  const order = random.weighted<string>([
    [20, byNumber.startsWith('order-') ? (ids.orders.at(-1) ?? 'none') : byNumber],
    [ids.orders.length > 0 ? 2 : 0, random.pick(ids.orders)],
    [0.5, 'none'],
  ])
  return { name: random.chance(0.75) ? 'approve_order' : 'cancel_order', input: { order } }
}

function named(random: SeededRandom, rows: readonly { number: string }[]): string {
  const known = recent(
    random,
    rows.filter((row) => !row.number.startsWith('order-')),
  )
  return known === undefined || random.chance(0.03) ? 'none' : known.number
}

export function randomShipmentCommand(random: SeededRandom, world: World): Step {
  const live = world.shipments.filter((one) => random.chance(0.2) || !['shipped', 'cancelled'].includes(one.state))
  const shipment = named(random, live)
  return { name: random.chance(0.75) ? 'ship_shipment' : 'decrement_shipment', input: { shipment } }
}

export function randomTransferCommand(random: SeededRandom, world: World): Step {
  const live = world.transfers.filter((one) => random.chance(0.2) || !['completed', 'cancelled'].includes(one.state))
  const transfer = named(random, live)
  const isOut = live.find((one) => one.number === transfer)?.state === 'in_transit'
  const name = isOut === random.chance(0.8) ? 'complete_transfer' : 'dispatch_transfer'
  return { name, input: { transfer } }
}
