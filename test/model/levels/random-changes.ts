/** Random changes of stock, with a taste for edges: exactly what is free, an instant around the last count. */
import type { Draw } from '../drawing/draw.ts'
import { ITEMS, LOCATIONS, STOCKED } from '../drawing/universe.ts'
import { itemNamed, itemOf } from '../items/item.ts'
import { inUnits } from '../quantities.ts'
import { counts, free } from '../reservations/promises.ts'
import type { World } from '../world.ts'
import { onHand } from './ledger.ts'
import { levelOf } from './level.ts'
import type { Place } from './stock-changes.ts'

const NO_PLACES: Place[] = [
  { sku: 'NONE', location: 'ber' },
  { sku: 'MUG', location: 'nowhere' },
  { sku: 'SET', location: 'ber' },
]

/** Mostly a place that exists; now and then something that does not, or that has no stock. */
export function drawPlace(draw: Draw): Place {
  const { random, world } = draw
  if (draw.wrongly(0.02)) return random.pick(NO_PLACES)
  const sku = random.weighted<string>([
    [40, random.pick(STOCKED)],
    [2, random.pick(ITEMS)],
  ])
  const location = random.weighted<string>([
    [30, random.pick(LOCATIONS.slice(0, 3))],
    [6, random.pick(LOCATIONS)],
  ])
  return { sku: sku === 'MUG' && !itemNamed(world, 'MUG') ? 'MUG-2' : sku, location }
}

/** Where units are promised: what happens there is felt by somebody. */
function drawPromisedPlace(draw: Draw): Place {
  const { random, world } = draw
  const promise = random.pick(world.promises.filter((one) => one.reserved > 0 && counts(world, one)).slice(-20))
  return promise ? { sku: itemOf(world, promise.item).sku, location: promise.location } : drawPlace(draw)
}

/** What stands at a place, in units. */
export type Stand = { onHand: number; free: number; countedAt: number | null }

export function standAt(world: World, { sku, location }: Place): Stand {
  const item = itemNamed(world, sku)
  if (!item) return { onHand: 0, free: 0, countedAt: null }
  return {
    onHand: inUnits(onHand(world, item.id, location)),
    free: inUnits(free(world, item.id, location)),
    countedAt: levelOf(world, item.id, location)?.countedAt ?? null,
  }
}

export function drawAmount({ random }: Draw, sku: string, edges: number[]): number {
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

/** When it happened: around the last count, the present and the tolerated future. */
function drawOccurred({ random, world }: Draw, countedAt: number | null): string {
  const around = countedAt ?? world.now - 60_000
  const at = random.weighted([
    [6, around + random.pick([-1, 0, 1, -1000, 1000, -3_600_000])],
    [6, world.now - random.whole(0, 7_200_000)],
    [1, world.now],
    [1, world.now + random.pick([1, 59_999, 60_000])],
    [0.5, world.now + random.pick([60_001, 3_600_000])],
  ])
  return new Date(at).toISOString()
}

type Fields = (place: Place, stand: Stand) => object

export function drawChanges(draw: Draw, fields: Fields): Record<string, unknown> {
  const { random } = draw
  const size = random.weighted([
    [8, 1],
    [2, 2],
    [1, 4],
  ])
  const changes = Array.from({ length: size }, () => drawChange(draw, fields))
  if (size > 1 && random.chance(0.2)) changes[1] = { ...changes[0] }
  return { ...draw.optionalWord('mode', 0.5, ['atomic', 'partial']), changes }
}

function drawChange(draw: Draw, fields: Fields): object {
  const { random } = draw
  const place = random.chance(0.25) ? drawPromisedPlace(draw) : drawPlace(draw)
  const stand = standAt(draw.world, place)
  return {
    ...place,
    ...fields(place, stand),
    ...draw.optional('changes[].note', 0.05, () => random.pick(['by hand', '„gezählt“'])),
    ...draw.optional('changes[].reference', 0.05, () => ({ type: 'delivery_note', id: draw.fresh('D-') })),
    ...draw.optional('changes[].occurred_at', 0.3, () => drawOccurred(draw, stand.countedAt)),
  }
}
