/** Random lines, channels and destinations: what holds and orders ask for. */
import { channelNamed } from '../channels/channel.ts'
import type { Draw } from '../drawing/draw.ts'
import { CHANNELS, ITEMS, KITS, LOCATIONS, STOCKED } from '../drawing/universe.ts'
import { itemNamed } from '../items/item.ts'
import { drawChoices } from '../items/kit-recipe.ts'
import { modelOf } from '../models/model.ts'
import { inUnits, MOST } from '../quantities.ts'
import { free, isHold, reservationNamed } from './promises.ts'
import type { Line } from './requested-lines.ts'

export const CARTS = ['cart-1', 'cart-2', 'cart-3', 'cart-4'] as const
export const LINE_NAMES = ['top', 'side'] as const
const PLACES = [
  { latitude: 48.14, longitude: 11.58 },
  { latitude: 53, longitude: 9 },
  { latitude: 52, longitude: 13 },
]

export function drawLines(draw: Draw): Line[] {
  const { random, world } = draw
  const size = random.weighted([
    [6, 1],
    [4, 2],
    [1, 4],
  ])
  const made = draw.ids.recent('create_item')
  return Array.from({ length: size }, () => {
    const sku = random.weighted<string>([
      [30, random.pick(STOCKED)],
      [5, random.pick(KITS)],
      [4, 'FREE'],
      [0.5, 'NONE'],
      [0.5, made.length > 0 ? random.pick(made) : random.pick(ITEMS)],
    ])
    const known = sku === 'MUG' && !itemNamed(world, 'MUG') ? 'MUG-2' : sku
    return { sku: known, quantity: drawWish(draw, known), ...drawChoices(draw, known) }
  })
}

function drawWish({ random, world }: Draw, sku: string): number {
  const item = itemNamed(world, sku)
  const place = random.pick(LOCATIONS)
  const enough = item ? free(world, item.id, place) : 0
  const everywhere = item ? LOCATIONS.reduce((sum, code) => sum + free(world, item.id, code), 0) : 0
  const edge = inUnits(Math.min(MOST, enough + random.pick([0, 0, 10_000])))
  return random.weighted<number>([
    [sku === 'STEP' ? 4 : 20, random.whole(1, 4)],
    [sku === 'STEP' ? 10 : 0, random.pick([2, 4, 6])],
    [4, edge],
    [everywhere > enough ? 10 : 0, inUnits(Math.min(everywhere, enough + 20_000))],
    [1, 9],
    [sku === 'ROPE' ? 15 : 0.3, random.pick([0.25, 0.5, 1.75])],
    [0.3, 0],
    [0.2, -2],
    [0.1, 99_999_999_999],
  ])
}

/** Mostly one whose model has a strategy that has not been seen enough. */
export function drawChannel(draw: Draw): string {
  const { random, world } = draw
  if (random.chance(0.02)) return 'nobody'
  const strategyOf = (code: string) => modelOf(world, channelNamed(world, code)!.model)!.strategy
  const lacking = CHANNELS.filter((code) => draw.lacksPolicy(`strategy ${strategyOf(code)}:`))
  return random.pick(lacking.length > 0 && random.chance(0.6) ? lacking : CHANNELS)
}

export function drawLocation({ random }: Draw): string {
  return random.chance(0.08) ? 'nowhere' : random.pick(LOCATIONS)
}

export function drawCoordinates({ random }: Draw): { latitude: number; longitude: number } {
  return random.pick(PLACES)
}

/** A hold: mostly one that still counts. */
export function drawHold({ random, world, ids }: Draw): string {
  const drafts = world.reservations.filter(isHold).map((held) => held.reference)
  const made = ids.recent('reserve_stock')
  return random.weighted<string>([
    [drafts.length > 0 ? 8 : 0, random.pick(drafts)],
    [2, random.pick(CARTS)],
    [made.length > 0 ? 3 : 0, random.pick(made)],
    [0.3, 'nothing'],
  ])
}

/** Parts of a hold's lines: mostly what it may still hold. */
export function drawParts(draw: Draw, reservation: string): object[] {
  const { random, world } = draw
  const held = reservationNamed(world, reservation)
  return Array.from({ length: random.pick([1, 1, 2]) }, () => {
    const index = random.whole(0, Math.max(0, (held?.lines.length ?? 1) - 1))
    const name = held?.lines[index]?.line_reference
    return {
      ...(name != null && random.chance(0.5) ? { line_reference: name } : { line: random.chance(0.03) ? 9 : index }),
      ...draw.optional('lines[].location', 0.15, () => drawLocation(draw)),
      quantity: random.weighted<number>([
        [20, random.whole(1, 2)],
        [4, 0.5],
        [2, 9],
        [0.5, 0],
      ]),
    }
  })
}

/** A firm hold, mostly; else any. */
export function drawFirm(draw: Draw): string {
  const firm = draw.world.reservations.filter((held) => isHold(held) && held.state === 'pending')
  return firm.length > 0 && draw.random.chance(0.85) ? draw.random.pick(firm).reference : drawHold(draw)
}
