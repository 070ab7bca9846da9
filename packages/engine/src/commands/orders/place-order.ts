import type { Static } from 'typebox'
import { become } from '../../domain/documents/become.ts'
import { toUnits } from '../../domain/kernel/quantity.ts'
import type { Order } from '../../domain/orders/order.ts'
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
import { RESERVATION } from '../../domain/promises/reservation-kind.ts'
import type { Plan } from '../../domain/sourcing/vocabulary.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { rejectAt } from '../../errors.ts'
import {
  ChannelCode,
  LocationCode,
  Name,
  Optional,
  OwnerReference,
  RequestedLines,
  Shape,
  ShipTo,
} from '../../requests/schemas.ts'
import { placedOrderView } from '../../views/stock-views.ts'
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
    const placed = recordOrder(state, order, sourcing, planned.plan)
    recordLines(state, placed, planned.asked)
    const reservation = recordReservation(state, placed, hold, planned.asked)
    recordPlan(state, { order: placed, reservation, plan: planned.plan, asked: planned.asked })
    state.emit('order_placed', placed.id, {
      number: placed.number,
      fulfilment: placed.fulfilment,
      channel: sourcing.channel!.code,
      lines: planned.asked.map((line) => ({ sku: line.item.sku, quantity: toUnits(line.quantity) })),
      shipments: state.shipments.where('order', placed.id).map((shipment) => shipment.number),
      transfers: state.transfers.where('order', placed.id).map((transfer) => transfer.number),
    })
    return accept(() => placedOrderView(state, placed.id, planned.asked))
  },
})

function recordOrder(state: WorkingSet, input: Input, { channel, model, pinned }: Sourcing, plan: Plan): Order {
  const id = state.newId()
  const order: Order = {
    id,
    number: input.number ?? id,
    channelId: channel!.id,
    modelId: model!.id,
    state: 'placed',
    fulfilment: plan.shipments.length === 0 ? 'not_required' : 'unfulfilled',
    stockDecrement: model!.stockDecrement,
    shipTo: input.ship_to ?? null,
    shipFromId: input.ship_from === undefined ? null : pinned,
    pickupLocationId: input.pickup_location === undefined ? null : pinned,
    explanation: plan.explanation,
    placedAt: state.now,
    approvedAt: null,
    cancelledAt: null,
  }
  state.orders.set(id, order)
  return order
}

function recordLines(state: WorkingSet, order: Order, asked: readonly AskedLine[]): void {
  asked.forEach((line, index) => {
    state.orderLines.push({
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
  const { id: orderId, channelId } = order
  const locationId = order.shipFromId ?? order.pickupLocationId
  const lines = asked.map((line) => ({ sku: line.item.sku, quantity: toUnits(line.quantity) }))
  if (hold) {
    const revision = hold.revision + 1
    return become(state, RESERVATION, hold, 'pending', {
      revision,
      channelId,
      locationId,
      orderId,
      lines,
      expiresAt: null,
    })
  }
  const reservation: Reservation = {
    id: state.newId(),
    reference: order.number,
    state: 'pending',
    revision: 1,
    channelId,
    locationId,
    orderId,
    lines,
    expiresAt: null,
    createdAt: state.now,
  }
  state.reservations.set(reservation.id, reservation)
  return reservation
}
