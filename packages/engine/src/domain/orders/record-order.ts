/** Writes down a placed order: its own row, its lines, and the reservation that holds its promises. */
import { become } from '../documents/become.ts'
import type { AskedLine } from '../promises/asked-line.ts'
import type { Sourcing } from '../promises/candidate-locations.ts'
import { promisesOf } from '../promises/promises-of.ts'
import type { Reservation } from '../promises/reservation.ts'
import { RESERVATION } from '../promises/reservation-kind.ts'
import { keptLines } from '../promises/reservation-line.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import { type Order, orderedComponent } from './order.ts'
import { recordPlan } from './record-plan.ts'

export type NewOrder = Pick<
  Order,
  'shipTo' | 'shipFromId' | 'pickupLocationId' | 'shippingMethodId' | 'externalReference' | 'metadata'
> & {
  /** Its id, when nobody gave it one. */
  number: string | undefined
  sourcing: Sourcing
  asked: readonly AskedLine[]
  plan: Plan
  /** The order takes them over. */
  holds: readonly Reservation[]
}

/** What the holds had becomes the order's: the plan has counted on it, and nobody else comes in between. */
export function recordOrder(state: WorkingSet, { asked, plan, holds, ...fields }: NewOrder): Order {
  const order = newOrder(state, { plan, ...fields })
  state.orders.set(order.id, order)
  recordLines(state, order, asked)
  const held = holds.flatMap((hold) => promisesOf(state, hold))
  const reservation = recordReservation(state, order, holds, asked)
  recordPlan(state, { order, reservation, plan, asked, held })
  return order
}

function newOrder(state: WorkingSet, { number, sourcing, plan, ...fields }: Omit<NewOrder, 'asked' | 'holds'>): Order {
  const id = state.newId()
  const { channel, model } = sourcing
  const { shipTo, shipFromId, pickupLocationId, shippingMethodId, externalReference, metadata } = fields
  return {
    id,
    number: number ?? id,
    channelId: channel.id,
    modelId: model.id,
    state: 'placed',
    fulfilment: plan.shipments.length === 0 ? 'not_required' : 'unfulfilled',
    stockDecrement: model.stockDecrement,
    shipTo,
    shipFromId,
    pickupLocationId,
    shippingMethodId,
    externalReference,
    metadata,
    explanation: plan.explanation,
    placedAt: state.now,
    approvedAt: null,
    cancelledAt: null,
    resumedAt: null,
    draftEdit: null,
  }
}

function recordLines(state: WorkingSet, order: Order, asked: readonly AskedLine[]): void {
  asked.forEach(({ item, quantity, demands, lineReference = null }, line) => {
    state.orderLines.set(`${order.id}:${line}`, {
      orderId: order.id,
      line,
      itemId: item.id,
      sku: item.sku,
      lineReference,
      quantity,
      components: demands.map(orderedComponent),
    })
  })
}

/** The first hold becomes the order's reservation, under which all its promises stand, or a new one is made. The others are
 * the order's too. */
function recordReservation(
  state: WorkingSet,
  order: Order,
  [first, ...others]: readonly Reservation[],
  asked: readonly AskedLine[],
): Reservation {
  const { id: orderId, channelId } = order
  const locationId = order.shipFromId ?? order.pickupLocationId
  const lines = keptLines(asked)
  const taken = (hold: Reservation) => ({ revision: hold.revision + 1, orderId, expiresAt: null })
  for (const hold of others) takeOver(state, hold, taken(hold))
  if (first) return takeOver(state, first, { ...taken(first), channelId, locationId, lines })
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
    endedAt: null,
    createdAt: state.now,
  }
  state.reservations.set(reservation.id, reservation)
  return reservation
}

/** A draft becomes firm by it; a hold that was firm already is the order's now. */
function takeOver(state: WorkingSet, hold: Reservation, changes: Partial<Reservation>): Reservation {
  if (hold.state === 'draft') return become(state, RESERVATION, hold, 'pending', changes)
  const taken = { ...hold, ...changes }
  state.reservations.set(hold.id, taken)
  return taken
}
