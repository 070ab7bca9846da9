/** The model's promises: holds, their time, and placing orders. */
import { release } from './model-effects.ts'
import { type NaivePlan, naivePlan, type Part, type Want } from './model-planner.ts'
import { counts, isLiveHold, promisesOf, quantitySettingOf, settingOf } from './model-sums.ts'
import {
  type Coordinates,
  type Detail,
  type Item,
  inUnits,
  itemNamed,
  itemOf,
  locationOf,
  MOST,
  type Model,
  modelOf,
  newId,
  type Order,
  Refused,
  type Reservation,
  reservationNamed,
  tenThousandths,
  type World,
} from './model-world.ts'

export type Line = { sku: string; quantity: number }
type Sourcing = { channel: string | null; model: Model | null; pinned: string | null }

function sourcing(world: World, wish: { channel?: string; pinned?: string; channelOptional: boolean }): Sourcing {
  if (wish.pinned !== undefined) {
    const location = locationOf(world, wish.pinned)
    if (!location) throw new Refused('unknown_location')
    if (!location.active) throw new Refused('location_inactive')
    // A hold that is pinned and names no channel is judged without a model.
    if (wish.channelOptional && wish.channel === undefined) return { channel: null, model: null, pinned: wish.pinned }
  }
  const channel = world.channels.find((one) => one.code === (wish.channel ?? 'default'))
  if (!channel) throw new Refused('unknown_channel')
  return { channel: channel.code, model: modelOf(world, channel.model)!, pinned: wish.pinned ?? null }
}

/** Every line that fails is named. Smallest, largest and step are judged per item over all of its lines. */
function readLines(world: World, lines: readonly Line[], model: Model | null): Want[] {
  const errors: Detail[] = []
  const wants = lines.flatMap((line, index) => {
    const item = itemNamed(world, line.sku)
    if (!item) {
      errors.push({ pointer: `/lines/${index}/sku`, code: 'unknown_sku' })
      return []
    }
    const same = lines.filter((other) => itemNamed(world, other.sku) === item)
    const total = same.reduce((sum, other) => sum + tenThousandths(other.quantity), 0)
    const wanted = wantsOf(world, item, index, tenThousandths(line.quantity))
    const code = wrongQuantity(world, item, line.quantity, total, model) ?? tooMuch(wanted)
    if (code !== null) errors.push({ pointer: `/lines/${index}/quantity`, code })
    return wanted
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
  return wants
}

function wrongQuantity(
  world: World,
  item: Item,
  units: number,
  total: number,
  model: Model | null,
): Detail['code'] | null {
  const of = { item: item.id, model }
  if (units <= 0) return 'quantity_not_positive'
  if (settingOf(world, 'fractional', of) !== true && !Number.isInteger(units)) return 'fraction_not_allowed'
  const [least, most, step] = ['min_order_quantity', 'max_order_quantity', 'order_increment'].map((key) =>
    quantitySettingOf(world, key, of),
  )
  if (least != null && total < least) return 'below_minimum_quantity'
  if (most != null && total > most) return 'above_maximum_quantity'
  if (step != null && total % step !== 0) return 'not_a_multiple_of_increment'
  return null
}

function tooMuch(wants: readonly Want[]): Detail['code'] | null {
  return wants.some((want) => want.quantity > MOST) ? 'balance_out_of_range' : null
}

/** An item wants itself; a kit wants its components, rounded up to what can be counted. */
function wantsOf(world: World, item: Item, line: number, quantity: number): Want[] {
  if (item.components.length === 0) return [{ line, item, quantity }]
  return item.components.map((component) => ({
    line,
    item: itemOf(world, component.item),
    quantity: Math.ceil((quantity / 10_000) * component.quantity),
    perKit: component.quantity,
  }))
}

/** The hold that a reference still has. */
function liveHold(world: World, reference: string | undefined): Reservation | undefined {
  const held = reference === undefined ? undefined : reservationNamed(world, reference)
  return isLiveHold(world, held) ? held : undefined
}

function planned(
  world: World,
  wants: readonly Want[],
  where: Sourcing,
  wish: { hold: Reservation | undefined; shipTo: Coordinates | null; partial: boolean },
): NaivePlan {
  const plan = naivePlan(world, wants, { ...wish, model: where.model, pinned: where.pinned })
  if (plan.shortages.length > 0 && !wish.partial) throw new Refused('insufficient_stock', plan.shortages.map(detailOf))
  return plan
}

function detailOf({ sku, requested, available, lines }: NaivePlan['shortages'][number]): Detail {
  const numbers = { requested: inUnits(requested), available: inUnits(available), lines }
  return { pointer: `/lines/${lines[0]}`, code: 'insufficient_stock', sku, ...numbers }
}

function promise(
  world: World,
  held: Reservation,
  part: Part,
  more: { shipment: string | null; transfer: string | null },
) {
  if (part.reserved === 0 && part.backordered === 0) return
  world.promises.push({
    reservation: held.id,
    revision: held.revision,
    line: part.line,
    item: part.item.id,
    location: part.location,
    ...more,
    reserved: part.reserved,
    backordered: part.backordered,
    fulfilled: 0,
    expiresAt: held.expiresAt,
    promisedAt: world.now,
  })
}

// ── Holds ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type ReserveInput = {
  reference: string
  channel?: string
  location?: string
  lines: Line[]
  partial?: boolean
  ttl_seconds?: number
  ship_to?: Coordinates
}

export function reserveStock(world: World, input: ReserveInput): unknown {
  const where = sourcing(world, { channel: input.channel, pinned: input.location, channelOptional: true })
  const hold = liveHold(world, input.reference)
  const wants = readLines(world, input.lines, where.model)
  const plan = planned(world, wants, where, { hold, shipTo: input.ship_to ?? null, partial: input.partial ?? false })
  const model = where.model ?? modelOf(world, world.channels.find((channel) => channel.code === 'default')!.model)!
  const expiresAt = world.now + (input.ttl_seconds ?? model.ttlSeconds) * 1000
  const held = hold ?? newHold(world, input.reference)
  if (hold) release(world, hold.id)
  Object.assign(held, { revision: held.revision + 1, channel: where.channel, expiresAt })
  for (const part of plan.parts) promise(world, held, part, { shipment: null, transfer: null })
  return () => ({ ...reservationShown(world, held), shortfalls: plan.shortages.map(detailOf) })
}

/** A hold of the same owner that has expired and was not tidied up makes room. */
function newHold(world: World, reference: string): Reservation {
  for (const stale of world.reservations)
    if (stale.state === 'draft' && stale.reference === reference) stale.state = 'expired'
  const held: Reservation = {
    id: newId(world, 'reservation'),
    reference,
    state: 'draft',
    revision: 0,
    channel: null,
    order: null,
    expiresAt: null,
    createdAt: world.now,
  }
  world.reservations.push(held)
  return held
}

export function reservationShown(world: World, held: Reservation): Record<string, unknown> {
  const expired = held.state === 'draft' && !counts(world, held)
  const items = world.promises
    .filter((one) => one.reservation === held.id && counts(world, one) && one.reserved + one.backordered > 0)
    .map((one) => promiseShown(world, one))
  return {
    id: held.id,
    reference: held.reference,
    state: expired ? 'expired' : held.state,
    expires_at: held.expiresAt,
    items: expired ? [] : items.sort(),
  }
}

export function promiseShown(
  world: World,
  one: { line: number; item: string; location: string; reserved: number; backordered: number },
): string {
  const covered = `${inUnits(one.reserved)} reserved, ${inUnits(one.backordered)} backordered`
  return `line ${one.line}: ${itemOf(world, one.item).sku} at ${one.location}: ${covered}`
}

export function extendReservation(world: World, input: { reservation: string; ttl_seconds?: number }): unknown {
  const held = reservationNamed(world, input.reservation)
  if (!held) throw new Refused('reservation_not_found')
  if (held.state === 'expired' || (held.state === 'draft' && !counts(world, held)))
    throw new Refused('reservation_expired')
  if (held.state !== 'draft') throw new Refused('reservation_closed')
  const channel = world.channels.find((one) => one.code === (held.channel ?? 'default'))!
  const expiresAt = world.now + (input.ttl_seconds ?? modelOf(world, channel.model)!.ttlSeconds) * 1000
  for (const one of promisesOf(world, held.id)) if (one.reserved + one.backordered > 0) one.expiresAt = expiresAt
  held.expiresAt = expiresAt
  return () => reservationShown(world, held)
}

export function releaseReservation(world: World, input: { reservation: string }): unknown {
  const held = reservationNamed(world, input.reservation)
  if (!held) throw new Refused('reservation_not_found')
  if (held.state === 'pending' || held.state === 'fulfilled') throw new Refused('reservation_closed')
  if (held.state === 'draft') {
    held.state = counts(world, held) ? 'released' : 'expired'
    release(world, held.id)
  }
  return () => reservationShown(world, held)
}

/** The sweeper's command: in the model, whatever is over by the clock is over already. */
export function expireReservations(world: World): unknown {
  const over = world.reservations.filter((held) => held.state === 'draft' && !counts(world, held))
  for (const held of over) {
    release(world, held.id)
    held.state = 'expired'
  }
  return () => ({ expired: over.length })
}

/** What is left of holds that a count has broken is given back, unless their owner has renewed them meanwhile. */
export function dropBrokenHolds(world: World): void {
  for (const broken of world.brokenHolds.splice(0)) {
    const held = world.reservations.find((one) => one.id === broken.reservation)!
    if (held.state !== 'draft' || held.revision !== broken.revision) continue
    release(world, held.id)
    held.state = 'released'
  }
}

// ── Placing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type PlaceInput = {
  number?: string
  channel?: string
  reservation?: string
  lines: Line[]
  ship_to?: Partial<Coordinates>
  ship_from?: string
  pickup_location?: string
}

export function placeOrder(world: World, input: PlaceInput, shown: (order: Order) => unknown): unknown {
  if (input.ship_from !== undefined && input.pickup_location !== undefined) throw new Refused('conflicting_constraints')
  const pinned = input.ship_from ?? input.pickup_location
  const where = sourcing(world, { channel: input.channel, pinned, channelOptional: false })
  if (input.number !== undefined && world.orders.some((order) => order.number === input.number))
    throw new Refused('order_number_taken')
  const hold = liveHold(world, input.reservation)
  const wants = readLines(world, input.lines, where.model)
  const { latitude, longitude } = input.ship_to ?? {}
  const shipTo = latitude === undefined || longitude === undefined ? null : { latitude, longitude }
  const plan = planned(world, wants, where, { hold, shipTo, partial: false })
  const order = newOrder(world, input.number, where.model!)
  const held = orderReservation(world, order, hold, where.channel)
  recordPlan(world, order, held, plan)
  if (plan.shipments.length === 0) order.fulfilment = 'not_required'
  return () => shown(order)
}

function newOrder(world: World, number: string | undefined, model: Model): Order {
  const id = newId(world, 'order')
  const order: Order = {
    id,
    number: number ?? id,
    model: model.code,
    state: 'placed',
    fulfilment: 'unfulfilled',
    stockDecrement: model.stockDecrement,
    placedAt: world.now,
  }
  world.orders.push(order)
  return order
}

function orderReservation(
  world: World,
  order: Order,
  hold: Reservation | undefined,
  channel: string | null,
): Reservation {
  if (hold) release(world, hold.id)
  const held = hold ?? newHoldless(world, order)
  Object.assign(held, { state: 'pending', revision: held.revision + 1, channel, order: order.number, expiresAt: null })
  return held
}

function newHoldless(world: World, order: Order): Reservation {
  const id = newId(world, 'reservation')
  const blank = { channel: null, order: null, expiresAt: null, createdAt: world.now, revision: 0 }
  const held: Reservation = { id, reference: order.number, state: 'pending', ...blank }
  world.reservations.push(held)
  return held
}

function recordPlan(world: World, order: Order, held: Reservation, plan: NaivePlan): void {
  const shipmentNumber = (index: number | null) => (index === null ? null : `${order.number}-${index + 1}`)
  const transferNumber = (index: number | null) => (index === null ? null : `${order.number}-T${index + 1}`)
  plan.shipments.forEach((shipment, index) => {
    const { location, category, locationOnHold } = shipment
    const holdReasons = locationOnHold ? ['location_on_hold'] : []
    const lines = linesOf(plan.parts.filter((part) => part.shipment === index))
    const number = shipmentNumber(index)!
    const fresh = { state: 'upcoming', decremented: false }
    world.shipments.push({ order: order.number, number, location, category, holdReasons, lines, ...fresh })
  })
  plan.transfers.forEach(({ from, to, shipment }, index) => {
    const lines = linesOf(plan.parts.filter((part) => part.transfer === index))
    world.transfers.push({
      order: order.number,
      number: transferNumber(index)!,
      shipment: shipmentNumber(shipment)!,
      from,
      to,
      state: modelOf(world, order.model)!.transfersOnHold ? 'on_hold' : 'upcoming',
      lines: lines.map((line) => ({ ...line, inTransit: 0, received: 0 })),
    })
  })
  for (const part of plan.parts) {
    promise(world, held, part, { shipment: shipmentNumber(part.shipment), transfer: transferNumber(part.transfer) })
  }
}

/** Per line and item, all the units, however they are covered. */
function linesOf(parts: readonly Part[]): { line: number; item: string; sku: string; quantity: number }[] {
  const lines: { line: number; item: string; sku: string; quantity: number }[] = []
  for (const { line, item, reserved, backordered, untracked } of parts) {
    const quantity = reserved + backordered + untracked
    const same = lines.find((one) => one.line === line && one.item === item.id)
    if (same) same.quantity += quantity
    else lines.push({ line, item: item.id, sku: item.sku, quantity })
  }
  return lines
}
