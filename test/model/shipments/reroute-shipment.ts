import { itemOf } from '../items/item.ts'
import { locationOf } from '../locations/location.ts'
import { modelOf } from '../models/model.ts'
import { inWholeKits, refuseTearing } from '../orders/kit-together.ts'
import { tidyShipments } from '../orders/lower-line.ts'
import { changedLines, newShipment, promiseAt } from '../orders/move-backorders.ts'
import { type Order, orderNamed } from '../orders/order.ts'
import { reopenReservation } from '../orders/order-promises.ts'
import { drawParts, type NamedPart, type PartOfLine, readParts } from '../orders/parts-of-lines.ts'
import { drawDocument, recent } from '../orders/random-orders.ts'
import { inUnits } from '../quantities.ts'
import { type Detail, Refused } from '../refused.ts'
import { drawLocation } from '../reservations/random-lines.ts'
import type { Promised } from '../reservations/reservation.ts'
import { methodOfOrder, refuseUnoffered } from '../shipping-methods/offered.ts'
import { naivePlan } from '../sourcing/planner.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { promisesHere } from './hold-reasons.ts'
import { UNDERWAY } from './hold-shipment.ts'
import { isUnderway, promisedOf, type Shipment, shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'

type Input = { shipment: string; lines?: NamedPart[]; location?: string; into?: string }

const KINDS = ['backordered', 'reserved', 'uncounted', 'fulfilled'] as const
type Kind = (typeof KINDS)[number]

export const rerouteShipment = defineVerb<Input>({
  name: 'reroute_shipment',
  decide: (world, input) => {
    const from = shipmentNamed(world, input.shipment)
    if (!isUnderway(from)) throw new Refused('shipment_state_conflict')
    const order = orderNamed(world, from.order)!
    const target = targetOf(world, order, from, input)
    const isElsewhere = target.location !== from.location
    const kinds = isElsewhere ? KINDS.slice(0, 3) : KINDS
    const standsHere = from.lines.map(({ line, item }) => ({
      line,
      item,
      quantity: standing(world, from, { line, item }, kinds),
    }))
    const movable = inWholeKits(world, order, standsHere)
    const has = (line: number, item: string) => movable.find((one) => one.line === line && one.item === item)?.quantity
    const read = input.lines ? readParts(world, from.order, input.lines, has) : movable
    const parts = read.filter(({ quantity }) => quantity > 0)
    refuseTearing(world, order, parts, input.lines)
    const isThere = !target.into && !isElsewhere && !input.lines
    if (parts.length === 0 || isThere) return () => shipmentShown(from)
    const into = target.into ?? likeIt(world, order, from, target.location)
    if (isElsewhere) promiseElsewhere(world, order, { from, into }, parts, input)
    else for (const part of parts) pass(world, { from, into }, part, take(world, from, part, kinds))
    const hasOpen = parts.some((part) => standing(world, into, part, ['backordered', 'reserved']) > 0)
    if (hasOpen) into.decremented = false
    reopenReservation(world, order.number)
    tidyShipments(world, order)
    return () => shipmentShown(into)
  },
  weight: 5,
  draw: (draw) => {
    const shipment = drawDocument(draw, draw.world.shipments, UNDERWAY)
    const from = draw.world.shipments.find((one) => one.number === shipment)
    const others = draw.world.shipments.filter((one) => one.order === from?.order && one !== from && isUnderway(one))
    const other = draw.random.chance(0.9) ? draw.random.pick(others) : recent(draw, draw.world.shipments)
    const number = other && draw.ids.portable(other.number)
    const into = draw.optional('into', number ? 0.5 : 0, () => number ?? 'none')
    return {
      shipment,
      ...draw.optional('lines', 0.6, () => drawParts(draw, from?.lines ?? [])),
      ...into,
      ...('into' in into && !draw.random.chance(0.05) ? {} : draw.optional('location', 1, () => drawLocation(draw))),
    }
  },
})

function targetOf(
  world: World,
  order: Order,
  from: Shipment,
  { location, into }: Input,
): { location: string; into: Shipment | null } {
  if ((location === undefined) === (into === undefined)) throw new Refused('conflicting_constraints')
  if (into !== undefined) {
    const shipment = shipmentNamed(world, into)
    if (shipment === from || shipment.order !== from.order) throw new Refused('other_shipment_needed')
    if (!isUnderway(shipment)) throw new Refused('shipment_state_conflict')
    return { location: shipment.location, into: shipment }
  }
  const known = locationOf(world, location!)
  if (!known) throw new Refused('unknown_location')
  if (!known.active) throw new Refused('location_inactive')
  const isListed = modelOf(world, order.model)!.locations.some((entry) => entry.location === known.code)
  if (!isListed) throw new Refused('location_not_in_model')
  return { location: known.code, into: null }
}

function likeIt(world: World, order: Order, from: Shipment, location: string): Shipment {
  const isSame = location === from.location
  const made = newShipment(world, order, { location, category: from.category })
  return Object.assign(made, {
    decremented: isSame && from.decremented,
    isLifted: isSame && from.isLifted,
    ...promisedOf(from),
  })
}

// ── Units ────────────────────────────────────────────────────────────────────────────────────────────────────────────

type Where = { line: number; item: string }

function ownPromises(world: World, shipment: Shipment, { line, item }: Where): Promised[] {
  return promisesHere(world, shipment).filter((one) => one.line === line && one.item === item)
}

function standing(world: World, shipment: Shipment, where: Where, kinds: readonly Kind[]): number {
  const own = ownPromises(world, shipment, where)
  return own.reduce((sum, one) => kinds.reduce((all, kind) => all + one[kind], sum), 0)
}

type Taken = { promise: Promised; kind: Kind; units: number }

function take(world: World, from: Shipment, part: PartOfLine, kinds: readonly Kind[]): Taken[] {
  let open = part.quantity
  const taken: Taken[] = []
  for (const kind of kinds)
    for (const promise of ownPromises(world, from, part)) {
      const units = Math.min(open, promise[kind])
      if (units === 0) continue
      open -= units
      promise[kind] -= units
      taken.push({ promise, kind, units })
    }
  return taken
}

type Way = { from: Shipment; into: Shipment }

/** As they stand, or as they are promised where they go. */
function pass(
  world: World,
  { from, into }: Way,
  part: PartOfLine,
  taken: readonly Taken[],
  asPlanned?: { reserved: number; uncounted: number },
): void {
  const owner = { kind: 'shipment', number: into.number } as const
  const left = asPlanned && { ...asPlanned }
  for (const { promise, kind, units } of taken) {
    const there = promiseAt(world, promise, { location: into.location, owner })
    if (!left) {
      there[kind] += units
      continue
    }
    const reserved = Math.min(units, left.reserved)
    const uncounted = Math.min(units - reserved, left.uncounted)
    left.reserved -= reserved
    left.uncounted -= uncounted
    there.reserved += reserved
    there.uncounted += uncounted
    there.backordered += units - reserved - uncounted
  }
  const isEmpty = (one: Promised) => KINDS.every((kind) => one[kind] === 0)
  world.promises = world.promises.filter((one) => !taken.some(({ promise }) => promise === one) || !isEmpty(one))
  const line = from.lines.find((one) => one.line === part.line && one.item === part.item)!
  from.lines = changedLines(from.lines, line, -part.quantity)
  into.lines = changedLines(into.lines, { ...line }, part.quantity)
}

function promiseElsewhere(world: World, order: Order, way: Way, parts: readonly PartOfLine[], input: Input): void {
  const model = modelOf(world, order.model)!
  const taken = parts.map((part) => take(world, way.from, part, KINDS.slice(0, 3)))
  const { category: shippingCategory } = way.from
  // One for all lines of an item: they share what there is.
  const items = new Map(
    parts.map(({ item }) => [item, { ...itemOf(world, item), shippingCategory, requiresShipping: true }]),
  )
  const wants = parts.map(({ line, item, quantity }) => ({ line, item: items.get(item)!, quantity }))
  const asker = { model, pinned: way.into.location, shipTo: null, partial: false, holds: [] }
  const plan = naivePlan(world, wants, asker)
  const indexOf = (line: number) => (input.lines ? input.lines.findIndex((part) => part.line === line) : line)
  const short = plan.shortages.map(({ sku, requested, available, lines }): Detail => {
    const indexes = lines.map(indexOf)
    const amounts = { sku, requested: inUnits(requested), available: inUnits(available) }
    return { pointer: `/lines/${indexes[0]}`, code: 'insufficient_stock', ...amounts, lines: indexes }
  })
  if (short.length > 0) throw new Refused('insufficient_stock', short)
  refuseUnoffered(methodOfOrder(world, order), { plan, shipTo: order.shipTo })
  parts.forEach((part, index) => {
    const planned = plan.parts.filter(({ line, item }) => line === part.line && item.id === part.item)
    const sum = (key: 'reserved' | 'untracked') => planned.reduce((all, one) => all + one[key], 0)
    pass(world, way, part, taken[index]!, { reserved: sum('reserved'), uncounted: sum('untracked') })
  })
}
