/** An edit is carried out: what is less is given back, what is more is sourced, all of it or nothing, and it is written down. */
import type { Rejection } from '../../errors.ts'
import { toUnits } from '../kernel/quantity.ts'
import { planDemands } from '../promises/plan-promise.ts'
import { refuseUnofferedNow } from '../shipping/refuse-unoffered.ts'
import { coordinatesOf } from '../sourcing/coordinates.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import { refuseLandings } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { closeReservationIfDone } from './close-reservation.ts'
import { type LineEdit, recordEdit } from './edit-order.ts'
import { landingsOfLowering, lowerLines } from './lower-line.ts'
import type { Order } from './order.ts'

/** Answers what stands in the way: goods that could not land, the plan that falls short, or shipments that the order's method is not
 * offered for. */
export function applyEdits(
  state: WorkingSet,
  order: Order,
  edits: readonly LineEdit[],
  reason: string | null,
): Rejection | { short: Plan } | null {
  const lowered = edits.flatMap((edit) => edit.lowered)
  const tooMuch = refuseLandings(state, landingsOfLowering(state, order, lowered))
  if (tooMuch) return tooMuch
  lowerLines(state, order, lowered)
  const plan = planDifference(state, order, edits)
  if (plan && plan.shortages.length > 0) return { short: plan }
  const unoffered = refuseUnofferedNow(state.configuration, order, plan)
  if (unoffered) return unoffered
  recordEdit(state, order, edits, plan)
  closeReservationIfDone(state, order.id)
  announce(state, order, edits, { plan, reason })
  return null
}

function planDifference(state: WorkingSet, order: Order, edits: readonly LineEdit[]): Plan | null {
  const { configuration } = state
  const demands = edits.flatMap((edit) => edit.raised)
  if (demands.length === 0) return null
  const channel = configuration.channels.get(order.channelId)!
  const model = configuration.models.get(order.modelId)!
  const pinned = order.shipFromId ?? order.pickupLocationId
  return planDemands(
    state,
    { demands, own: new Map() },
    { channel, model, pinned, shipTo: coordinatesOf(order.shipTo), isPickup: order.pickupLocationId !== null },
  )
}

function announce(
  state: WorkingSet,
  order: Order,
  edits: readonly LineEdit[],
  { plan, reason }: { plan: Plan | null; reason: string | null },
): void {
  const lines = edits.map(({ line, sku, before, after }) => ({
    line,
    sku,
    before: toUnits(before),
    quantity: toUnits(after),
  }))
  const explanation = plan?.explanation ?? null
  state.orderEdits.push({ id: state.newId(), orderId: order.id, lines, reason, explanation, editedAt: state.now })
  const { number, fulfilment } = state.orders.get(order.id)!
  state.emit('order_lines_changed', order.id, { number, fulfilment, lines, reason })
}
