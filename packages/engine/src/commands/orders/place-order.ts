import type { Static } from 'typebox'
import { toUnits } from '../../domain/kernel/quantity.ts'
import { fulfilmentOf, type Order } from '../../domain/orders/order.ts'
import { recordPlan } from '../../domain/orders/record-plan.ts'
import {
  coordinatesOf,
  liveHold,
  planPromise,
  promiseLevels,
  readSourcing,
  releaseHold,
  type Sourcing,
} from '../../domain/promises/plan-promise.ts'
import type { AskedLine } from '../../domain/promises/requested-lines.ts'
import type { Reservation } from '../../domain/promises/reservation.ts'
import type { Explanation } from '../../domain/sourcing/vocabulary.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { rejectAt } from '../../errors.ts'
import { ChannelCode, LocationCode, Name, OwnerReference } from '../../shapes/names.ts'
import { ShipTo } from '../../shapes/places.ts'
import { RequestedLines } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

const input = Shape({
  number: Optional(Name),
  channel: Optional(ChannelCode),
  reservation: Optional(OwnerReference),
  lines: RequestedLines,
  ship_to: Optional(ShipTo),
  ship_from: Optional(LocationCode),
  pickup_location: Optional(LocationCode),
})
type Input = Static<typeof input>

/**
 * Plans and reserves an order atomically, from a draft hold if one is given: its units are the order's before anybody
 * else sees them. A hold that is unknown or has expired holds nothing. Refused in this order: constraints, location,
 * channel, number, each line, stock. (DESIGN §6, §7)
 */
export const placeOrder = defineCommand({
  name: 'place_order',
  summary: 'Place an order: source it, promise it, and plan its shipments and transfers, all or nothing.',
  lane: 'stock',
  answer: OrderView,
  input,
  weight: (order) => order.lines.length,
  items: (order) => order.lines.map((line) => line.sku),
  footprint: (order, configuration) => {
    const sourcing = readSourcing(order, configuration)
    return {
      orders: order.number === undefined ? [] : [order.number],
      reservations: order.reservation === undefined ? [] : [order.reservation],
      levels: sourcing.ok ? promiseLevels(order.lines, sourcing, configuration) : [],
    }
  },
  decide: (order, state) => {
    if (order.ship_from !== undefined && order.pickup_location !== undefined)
      return rejectAt('/pickup_location', 'conflicting_constraints')
    const sourcing = readSourcing(order, state.configuration)
    if (!sourcing.ok) return sourcing
    if (order.number !== undefined && state.orders.where('number', order.number).length > 0) {
      return rejectAt('/number', 'order_number_taken', { number: order.number })
    }
    const hold = liveHold(state, order.reservation)
    const planned = planPromise(state, { lines: order.lines, hold }, sourcing, { shipTo: coordinatesOf(order.ship_to) })
    if (!planned.ok) return planned
    // From here on the order is placed.
    const placed = recordOrder(state, order, sourcing, planned.plan.explanation)
    recordLines(state, placed, planned.asked)
    const reservation = recordReservation(state, placed, hold, planned.asked)
    recordPlan(state, { order: placed, reservation, plan: planned.plan, asked: planned.asked })
    const shipments = state.shipments.where('order', placed.id)
    if (fulfilmentOf(shipments) === 'not_required')
      state.orders.set(placed.id, { ...placed, fulfilment: 'not_required' })
    state.emit(`order:${placed.id}`, 'order_placed', {
      number: placed.number,
      channel: sourcing.channel!.code,
      lines: planned.asked.map((line) => ({ sku: line.item.sku, quantity: toUnits(line.quantity) })),
      shipments: shipments.map((shipment) => shipment.number),
    })
    return accept(() => orderView(state, placed.id))
  },
})

function recordOrder(
  state: WorkingSet,
  input: Input,
  { channel, model, pinned }: Sourcing,
  explanation: Explanation,
): Order {
  const id = state.newId()
  const order: Order = {
    id,
    number: input.number ?? id,
    channelId: channel!.id,
    modelId: model!.id,
    state: 'placed',
    fulfilment: 'unfulfilled',
    stockDecrement: model!.stockDecrement,
    shipTo: input.ship_to ?? null,
    shipFromId: input.ship_from === undefined ? null : pinned,
    pickupLocationId: input.pickup_location === undefined ? null : pinned,
    explanation,
    placedAt: state.now,
    approvedAt: null,
    cancelledAt: null,
  }
  state.orders.set(id, order)
  return order
}

function recordLines(state: WorkingSet, order: Order, asked: readonly AskedLine[]): void {
  asked.forEach((line, index) => {
    state.orderLines.set(`${order.id}:${index}`, {
      orderId: order.id,
      line: index,
      itemId: line.item.id,
      sku: line.item.sku,
      quantity: line.quantity,
      requiresShipping: line.demands.some((demand) => demand.requiresShipping),
      components: line.demands.map((demand) => ({ itemId: demand.item, sku: demand.sku, quantity: demand.quantity })),
    })
  })
}

/** The hold becomes the order's reservation, or a new one is made. What the hold had is given back first: the plan has
 * counted on it, and nobody else comes in between. */
function recordReservation(
  state: WorkingSet,
  order: Order,
  hold: Reservation | undefined,
  asked: readonly AskedLine[],
): Reservation {
  if (hold) releaseHold(state, hold)
  const reservation: Reservation = {
    id: hold?.id ?? state.newId(),
    reference: hold?.reference ?? order.number,
    state: 'pending',
    revision: (hold?.revision ?? 0) + 1,
    channelId: order.channelId,
    locationId: order.shipFromId ?? order.pickupLocationId,
    orderId: order.id,
    lines: asked.map((line) => ({ sku: line.item.sku, quantity: toUnits(line.quantity) })),
    expiresAt: null,
    createdAt: hold?.createdAt ?? state.now,
  }
  state.reservations.set(reservation.id, reservation)
  return reservation
}
