/**
 * A cancelled order is wanted after all. It is sourced anew, with what it was ordered with, and stands where a placed order
 * stands: its old shipments stay in its history, cancelled, and what they had goes with new ones.
 */
import { become } from '../documents/become.ts'
import { minus, toUnits, ZERO } from '../kernel/quantity.ts'
import type { AskedLine } from '../promises/asked-line.ts'
import { planDemands } from '../promises/plan-promise.ts'
import { promisesOfOrder, reservationsOfOrder } from '../promises/promises-of.ts'
import { RESERVATION } from '../promises/reservation-kind.ts'
import { coordinatesOf } from '../sourcing/coordinates.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import { demandOfPart } from './line-demand.ts'
import type { Order } from './order.ts'
import { ORDER } from './order-kind.ts'
import { recordPlan } from './record-plan.ts'

type Wanted = Pick<AskedLine, 'demands'>

/** What is wanted of each line: what was ordered, less what was given up. */
export function linesAsOrdered(state: WorkingSet, order: Order): Wanted[] {
  const rows = state.orderLines.where('order', order.id).sort((a, b) => a.line - b.line)
  return rows.map((row) => ({
    demands: row.components
      .filter(({ quantity: all, givenUp }) => all > givenUp)
      .map((part) => demandOfPart(state, order, row, { part, units: minus(part.quantity, part.givenUp) })),
  }))
}

export function planResumption(state: WorkingSet, order: Order, wanted: readonly Wanted[]): Plan {
  const { configuration } = state
  const demands = wanted.flatMap((line) => line.demands)
  return planDemands(
    state,
    { demands, own: new Map() },
    {
      channel: configuration.channels.get(order.channelId)!,
      model: configuration.models.get(order.modelId)!,
      pinned: order.shipFromId ?? order.pickupLocationId,
      shipTo: coordinatesOf(order.shipTo),
      isPickup: order.pickupLocationId !== null,
    },
  )
}

type Resumption = { wanted: readonly Wanted[]; plan: Plan; reason: string | null }

export function recordResumption(state: WorkingSet, order: Order, { wanted, plan, reason }: Resumption): void {
  for (const shipment of state.shipments.where('order', order.id)) {
    if (!shipment.superseded) state.shipments.set(shipment.id, { ...shipment, superseded: true })
  }
  const held = promisesOfOrder(state, order.id)
  const [reservation] = reservationsOfOrder(state, order.id).map((released) =>
    become(state, RESERVATION, released, 'pending', { revision: released.revision + 1 }),
  )
  const resumed = { resumedAt: state.now, approvedAt: null, cancelledAt: null }
  recordPlan(state, { order: { ...order, ...resumed }, reservation: reservation!, plan, asked: wanted, held })
  const fulfilment = plan.shipments.length === 0 ? 'not_required' : 'unfulfilled'
  become(state, ORDER, order, 'placed', { ...resumed, fulfilment })
  const lines = state.orderLines
    .where('order', order.id)
    .filter((row) => row.quantity > ZERO)
    .sort((a, b) => a.line - b.line)
    .map(({ line, sku, quantity: all }) => ({ line, sku, before: 0, quantity: toUnits(all) }))
  const { explanation } = plan
  state.orderEdits.push({ id: state.newId(), orderId: order.id, lines, reason, explanation, editedAt: state.now })
}
