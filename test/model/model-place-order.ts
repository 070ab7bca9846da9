/** The model's placing: an order, its reservation, its shipments and transfers, from the plan or not at all. */
import { release } from './model-effects.ts'
import type { NaivePlan, Part } from './model-planner.ts'
import { type Line, liveHold, planned, promise, readLines, sourcing } from './model-promise-commands.ts'
import {
  type Coordinates,
  type Model,
  modelOf,
  newId,
  type Order,
  Refused,
  type Reservation,
  type World,
} from './model-world.ts'

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
