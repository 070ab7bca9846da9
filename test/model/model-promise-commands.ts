/** The model's promises: what may be asked for, holds, and their time. */
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
  Refused,
  type Reservation,
  reservationNamed,
  tenThousandths,
  type World,
} from './model-world.ts'

export type Line = { sku: string; quantity: number }
type Sourcing = { channel: string | null; model: Model | null; pinned: string | null }

export function sourcing(
  world: World,
  wish: { channel: string | undefined; pinned: string | undefined; channelOptional: boolean },
): Sourcing {
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
export function readLines(world: World, lines: readonly Line[], model: Model | null): Want[] {
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
    const code = wrongQuantity(world, item, line.quantity, total, model) ?? uncountable(world, wanted, model)
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

/** What a line comes to in components can be counted: a part may have become whole since its kit was made. */
function uncountable(world: World, wants: readonly Want[], model: Model | null): Required<Detail>['code'] | null {
  for (const { item, quantity } of wants) {
    if (quantity > MOST) return 'balance_out_of_range'
    const divisible = settingOf(world, 'fractional', { item: item.id, model }) === true
    if (!divisible && quantity % 10_000 !== 0) return 'fraction_not_allowed'
  }
  return null
}

/** An item wants itself; a kit wants its components, rounded up to what can be counted. */
function wantsOf(world: World, item: Item, line: number, quantity: number): Want[] {
  if (item.components.length === 0) return [{ line, item, quantity }]
  return item.components.map((component) => ({
    line,
    item: itemOf(world, component.item),
    quantity: Math.ceil((quantity * component.quantity) / 10_000),
    perKit: component.quantity,
  }))
}

/** The hold that a reference still has. */
export function liveHold(world: World, reference: string | undefined): Reservation | undefined {
  const held = reference === undefined ? undefined : reservationNamed(world, reference)
  return isLiveHold(world, held) ? held : undefined
}

export function planned(
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

export function promise(
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
