import { type Annotating, annotate, annotated } from '../annotations.ts'
import { channelNamed } from '../channels/channel.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { itemNamed } from '../items/item.ts'
import { locationOf } from '../locations/location.ts'
import type { Model } from '../models/model.ts'
import { type Order, orderNamed } from '../orders/order.ts'
import { drawParts, type NamedPart, readParts } from '../orders/parts-of-lines.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { tenThousandths } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { drawChannel, drawLines, drawLocation } from '../reservations/random-lines.ts'
import { isCountable } from '../settings/cascade.ts'
import { defineVerb } from '../verb.ts'
import { newId, type World } from '../world.ts'
import { type Left, leftByOrigin, leftToReturn } from './left-to-return.ts'
import type { Return } from './return.ts'
import { returnShown } from './return-shown.ts'

type SentLine = { line?: number; sku?: string; quantity: number }
type Input = {
  number?: string
  order?: string
  channel?: string
  lines?: SentLine[]
  location?: string
  to_origin?: boolean
  reason?: string
  reference?: string
} & Annotating
type Wanted = { orderLine: number | null; item: string; quantity: number }

export const requestReturn = defineVerb<Input>({
  name: 'request_return',
  decide: (world, input) => {
    const order = input.order === undefined ? null : orderNamed(world, input.order)
    if (order === undefined) throw new Refused('unknown_order')
    const { channel, model } = returnOf(world, input, order)
    if (world.returns.some(({ number }) => number === input.number)) throw new Refused('return_number_taken')
    const location = destination(world, input, model)
    const wanted = order ? ofOrder(world, order, input.lines) : ofItems(world, input.lines!, model)
    const placed = wanted.flatMap((one) => placesOf(world, order, location, one))
    const id = newId(world, 'return')
    const one: Return = {
      ...{ id, number: input.number ?? (order ? nextNumber(world, order) : id), order: order?.number ?? null },
      ...{ channel, location, state: 'requested', ...annotated() },
      ...{ reason: input.reason ?? null, reference: input.reference ?? null },
      ...{ rejectionReason: null, exchangeOrder: null },
      lines: placed.map((part, line) => ({ line, ...part, received: 0, rejected: 0, putAway: NOTHING, counted: 0 })),
      ...{ createdAt: world.now, approvedAt: null, shippedAt: null, receivedAt: null },
    }
    annotate(one, input)
    world.returns.push(one)
    return () => returnShown(one)
  },
  weight: 4,
  draw: (draw) => ({
    ...draw.optional('number', 0.3, () => (draw.wrongly(0.05) ? 'R-taken' : draw.fresh('R-'))),
    ...(draw.random.chance(0.75) ? drawOfOrder(draw) : drawOfItems(draw)),
    ...drawAnnotations(draw),
  }),
})

const NOTHING = { resellable: 0, damaged: 0, quarantined: 0, scrap: 0 }

function returnOf(world: World, input: Input, order: Order | null): { channel: string; model: Model } {
  const modelOf = (code: string) => world.models.find((model) => model.code === code)!
  if (order) {
    if (input.channel !== undefined || input.reference !== undefined) throw new Refused('conflicting_constraints')
    return { channel: order.channel, model: modelOf(order.model) }
  }
  const isWhole = input.reason !== undefined && input.reference !== undefined && input.lines !== undefined
  if (!isWhole || input.to_origin) throw new Refused('order_required')
  const channel = channelNamed(world, input.channel)
  if (!channel) throw new Refused('unknown_channel')
  return { channel: channel.code, model: modelOf(channel.model) }
}

/** Null: each to where it came from. */
function destination(world: World, input: Input, { returnLocations }: Model): string | null {
  if (input.to_origin && input.location !== undefined) throw new Refused('conflicting_constraints')
  if (input.to_origin) return null
  if (input.location !== undefined) {
    if (!locationOf(world, input.location)) throw new Refused('unknown_location')
    return input.location
  }
  const idOf = (code: string) => locationOf(world, code)?.id ?? ''
  const [first] = returnLocations.toSorted(
    (a, b) => a.priority - b.priority || made(idOf(a.location)) - made(idOf(b.location)),
  )
  if (!first) throw new Refused('no_return_location')
  return first.location
}

/** Ids rise with time. */
function made(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0)
}

function nextNumber(world: World, order: Order): string {
  for (let count = 1; ; count += 1) {
    const number = `${order.number}-R${count}`
    if (world.returns.every((one) => one.number !== number)) return number
  }
}

function ofOrder(world: World, order: Order, lines: readonly SentLine[] | undefined): Wanted[] {
  const left = leftToReturn(world, order)
  const some = left.filter(({ quantity }) => quantity > 0)
  if (some.length === 0) throw new Refused('nothing_to_return')
  const wanted = ({ line, item, quantity }: Left): Wanted => ({ orderLine: line, item, quantity })
  if (lines === undefined) return some.map(wanted)
  const unnamed = lines.findIndex(({ line }) => line === undefined)
  if (unnamed >= 0) throw new Refused('line_not_found', [{ pointer: `/lines/${unnamed}`, code: 'line_not_found' }])
  const has = (line: number, item: string) => left.find((one) => one.line === line && one.item === item)?.quantity
  return readParts(world, order.number, lines as NamedPart[], has).map(wanted)
}

function ofItems(world: World, lines: readonly SentLine[], model: Model): Wanted[] {
  const errors: Detail[] = []
  const read = lines.flatMap((named, index): Wanted[] => {
    const { line, sku, quantity } = named
    const item = sku === undefined ? undefined : itemNamed(world, sku)
    const code = ((): Detail['code'] => {
      if (line !== undefined || sku === undefined) return 'order_required'
      if (!item) return 'unknown_sku'
      if (item.components.length > 0) return 'kit_has_no_stock'
      if (quantity <= 0) return 'quantity_not_positive'
      return isCountable(world, quantity, { item: item.id, model }) ? undefined : 'fraction_not_allowed'
    })()
    if (code !== undefined) errors.push({ pointer: `/lines/${index}`, code })
    return code === undefined ? [{ orderLine: null, item: item!.id, quantity: tenThousandths(quantity) }] : []
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return read
}

function placesOf(world: World, order: Order | null, location: string | null, wanted: Wanted) {
  if (location !== null) return [{ ...wanted, location }]
  let rest = wanted.quantity
  const origins = leftByOrigin(world, order!, { line: wanted.orderLine!, item: wanted.item })
  return [...origins].flatMap(([from, room]) => {
    const quantity = Math.max(0, Math.min(room, rest))
    rest -= quantity
    return quantity > 0 ? [{ ...wanted, location: from, quantity }] : []
  })
}

function drawOfOrder(draw: Draw): object {
  const { random, world } = draw
  const isShipped = (order: Order) => leftToReturn(world, order).some(({ quantity }) => quantity > 0)
  const shipped = world.orders.filter(isShipped)
  const number = drawDocument(draw, random.chance(0.92) ? shipped : world.orders, ['approved'])
  const order = orderNamed(world, number)
  const left = order ? leftToReturn(world, order).filter(({ quantity }) => quantity > 0) : []
  const lines = left.map(({ line, item, quantity }) => ({ line, sku: skuOf(world, item), quantity }))
  return {
    ...draw.optional('order', 1, () => number),
    ...draw.optional('lines', 0.6, () => drawParts(draw, lines)),
    ...drawDestination(draw, 0.25),
    ...draw.optional('reason', 0.3, () => 'too small'),
    ...(draw.wrongly(0.01) && random.pick([{ reference: 'receipt 7' }, { channel: 'web' }])),
  }
}

function skuOf(world: World, item: string): string {
  return world.items.find(({ id }) => id === item)!.sku
}

function drawOfItems(draw: Draw): object {
  const { random } = draw
  const missing = draw.wrongly(0.05) ? random.pick(['reason', 'lines', 'reference']) : null
  const drawn = {
    ...draw.optional('channel', 0.3, () => drawChannel(draw)),
    ...draw.optional('lines', 1, () => drawLines(draw)),
    ...drawDestination(draw, 0),
    ...draw.optional('reason', 1, () => 'a gift'),
    ...draw.optional('reference', 1, () => random.pick(['receipt 7', 'receipt 8'])),
  }
  return Object.fromEntries(Object.entries(drawn).filter(([name]) => name !== missing))
}

function drawDestination(draw: Draw, toOrigin: number): object {
  const { random } = draw
  if (toOrigin > 0 && random.chance(0.35)) return draw.optional('to_origin', 0.8, () => random.chance(0.9))
  return {
    ...draw.optional('location', 0.5, () => drawLocation(draw)),
    ...(random.chance(0.03) && { to_origin: true }),
  }
}
