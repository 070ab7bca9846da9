/** Random changes of stock and levels, with a taste for edges: exactly what is free, an instant around the last count. */
import { free, onHand } from './model-sums.ts'
import { inUnits, itemNamed, levelOf, type World } from './model-world.ts'
import type { SeededRandom } from './seeded-random.ts'
import { ITEMS, LOCATIONS, STOCKED, type Step } from './universe.ts'

type Place = { sku: string; location: string }

/** Mostly a place that exists; now and then something that does not, or that has no stock. */
export function randomPlace(random: SeededRandom): Place {
  return {
    sku: random.weighted([
      [40, random.pick(STOCKED)],
      [2, random.pick(ITEMS)],
      [1, 'NONE'],
    ]),
    location: random.weighted([
      [30, random.pick(LOCATIONS.slice(0, 3))],
      [6, random.pick(LOCATIONS)],
      [1, 'nowhere'],
    ]),
  }
}

function levelAt(world: World, { sku, location }: Place): { onHand: number; free: number; countedAt: number | null } {
  const item = itemNamed(world, sku)
  if (!item) return { onHand: 0, free: 0, countedAt: null }
  const level = levelOf(world, item.id, location)
  return {
    onHand: inUnits(onHand(world, item.id, location)),
    free: inUnits(free(world, item.id, location)),
    countedAt: level?.countedAt ?? null,
  }
}

function amount(random: SeededRandom, sku: string, edges: number[]): number {
  // A sum of decimals may have more than four of them in binary.
  const edge = Math.min(99_999_999_999, Math.round(random.pick(edges) * 10_000) / 10_000)
  return random.weighted<number>([
    [20, random.whole(1, 5)],
    [6, edge],
    [sku === 'ROPE' ? 10 : 0.3, random.pick([0.5, 1.25, 0.0001, 2.75])],
    [0.3, 0],
    [0.2, -1],
    [0.15, random.pick([99_999_999_999, sku === 'ROPE' ? 74_822_984_294.2876 : 5_000_000_000])],
  ])
}

/** When it happened: mostly not said, else around the last count, the present and the tolerated future. */
function occurred(random: SeededRandom, world: World, countedAt: number | null): { occurred_at?: string } {
  if (!random.chance(0.3)) return {}
  if (random.chance(0.02)) return { occurred_at: '2026-13-01T00:00:00Z' }
  const around = countedAt ?? world.now - 60_000
  const at = random.weighted([
    [6, around + random.pick([-1, 0, 1, -1000, 1000, -3_600_000])],
    [6, world.now - random.whole(0, 7_200_000)],
    [1, world.now],
    [1, world.now + random.pick([1, 59_999, 60_000])],
    [0.5, world.now + random.pick([60_001, 3_600_000])],
  ])
  return { occurred_at: new Date(at).toISOString() }
}

type Change = Record<string, unknown>
const ACCOUNTS = ['on_hand', 'quarantined', 'damaged'] as const

const CHANGES: Record<string, (random: SeededRandom, world: World) => Change> = {
  receive_stock: (random, world) => {
    const place = randomPlace(random)
    const { countedAt } = levelAt(world, place)
    return {
      ...place,
      quantity: amount(random, place.sku, [1, 10]),
      ...(random.chance(0.1) && { account: random.pick(ACCOUNTS) }),
      ...(random.chance(0.1) && { reason: random.pick(['returned', 'found']) }),
      ...occurred(random, world, countedAt),
    }
  },
  adjust_stock: (random, world) => {
    const place = randomPlace(random)
    const level = levelAt(world, place)
    const sign = random.chance(0.7) ? -1 : 1
    return {
      ...place,
      delta: sign * amount(random, place.sku, [level.free, level.free + 1, level.onHand, level.onHand + 1]) || 0,
      ...(random.chance(0.1) && { account: random.pick(ACCOUNTS) }),
      ...(random.chance(0.3) && { reason: random.pick(['sold', 'lost', 'found', 'returned', 'other', 'damaged']) }),
      ...(random.chance(0.3) && { force: true }),
      ...occurred(random, world, level.countedAt),
    }
  },
  set_stock: (random, world) => {
    const place = randomPlace(random)
    const level = levelAt(world, place)
    const wanted = Math.max(0, amount(random, place.sku, [0, level.onHand, level.onHand - level.free]))
    return {
      ...place,
      quantity: wanted,
      ...(random.chance(0.15) && { expected_quantity: random.pick([level.onHand, level.onHand, level.onHand, 77]) }),
      ...occurred(random, world, level.countedAt),
    }
  },
  move_stock: (random, world) => {
    const place = randomPlace(random)
    const level = levelAt(world, place)
    const [from, to] = random.chance(0.6) ? ['on_hand', 'damaged'] : [random.pick(ACCOUNTS), random.pick(ACCOUNTS)]
    return {
      ...place,
      from,
      to,
      quantity: amount(random, place.sku, [level.free, level.free + 1]),
      ...(random.chance(0.3) && { force: true }),
      ...(random.chance(0.2) && { reason: random.pick(['repaired', 'other', 'released']) }),
      ...occurred(random, world, level.countedAt),
    }
  },
}

export function randomBulk(name: Step['name'], random: SeededRandom, world: World): Step {
  const size = random.weighted([
    [8, 1],
    [2, 2],
    [1, 4],
  ])
  const changes = Array.from({ length: size }, () => CHANGES[name]!(random, world))
  if (size > 1 && random.chance(0.2)) changes[1] = { ...changes[0] }
  const mode = random.weighted<object>([
    [3, {}],
    [1, { mode: 'atomic' }],
    [2, { mode: 'partial' }],
  ])
  return { name, input: { ...mode, changes } }
}

const LEVEL_SETTINGS = [
  {},
  {},
  { safety_stock: 1 },
  { backorders: 'allow', backorder_limit: 2 },
  { backorders: 'none' },
  { tracked: false },
]

export function randomLevelCommand(random: SeededRandom): Step {
  const place = randomPlace(random)
  const settings = random.chance(0.3) ? { settings: random.pick(LEVEL_SETTINGS) } : {}
  return random.weighted<Step>([
    [3, { name: 'create_level', input: { ...place, on_hand: random.pick([0, 1, 4, 0.5]), ...settings } }],
    [
      6,
      {
        name: 'update_level',
        input: { ...place, ...(random.chance(0.6) && { enabled: random.chance(0.6) }), ...settings },
      },
    ],
    [2, { name: 'delete_level', input: place }],
  ])
}
