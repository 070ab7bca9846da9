/**
 * The planner as a question: how an order would be sourced at this instant, under one strategy or several side by side.
 *
 * It goes the way of `place_order`, with the same functions on the same records, but for two things: the records come
 * from a snapshot and not from under locks, and a plan that falls short is shown and not refused. Nothing is written.
 */
import Type from 'typebox'
import { toIso } from '../../domain/kernel/instant.ts'
import { planOrder } from '../../domain/promises/plan-order.ts'
import { standsAt } from '../../domain/promises/promises-of.ts'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { reject, rejectAt } from '../../errors.ts'
import { namesOfHolds, readHolds } from '../../requests/holds-to-place.ts'
import { linesFootprint, type RequestedLine, readLines } from '../../requests/requested-lines.ts'
import { pinnedBy, readSourcing, type Whereabouts } from '../../requests/whereabouts.ts'
import { ChannelCode, HoldsToPlace, LocationCode, named } from '../../shapes/names.ts'
import { ShipTo } from '../../shapes/places.ts'
import { RequestedLines } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { Strategy } from '../../shapes/sourcing.ts'
import { type PlanView, planView, SourcingPlanView } from '../../views/sourcing-plans.ts'
import { readStockSnapshot, type StockSnapshot } from '../availability/stock-snapshot.ts'
import { defineQuery, found } from '../define-query.ts'
import { emptyState } from '../empty-state.ts'

/** Refused in the order of `place_order`: holds, constraints, location, channel, each line. */
export const planSourcing = defineQuery({
  name: 'plan_sourcing',
  isOfNow: true,
  summary: 'How an order would be sourced, by one strategy or by several side by side. Promises nothing.',
  input: () =>
    Shape({
      channel: Optional(ChannelCode),
      lines: RequestedLines,
      ship_to: Optional(ShipTo),
      ship_from: Optional(LocationCode),
      pickup_location: Optional(LocationCode),
      reservation: Optional(named('A hold of the asker, which does not count against the asker')),
      reservations: Optional(HoldsToPlace),
      partial: Optional(Type.Boolean({ description: 'Plan what there is and name the rest, instead of nothing' })),
      strategies: Optional(
        Type.Array(Strategy, { minItems: 1, maxItems: 5, description: "Left out: the model's strategy" }),
      ),
    }),
  answer: SourcingPlanView,
  read: async (question, context) => {
    const { limits } = context
    const lines = question.lines.length
    if (lines > limits.lines_per_request_max) {
      return reject('too_many_lines', { data: { lines, limit: limits.lines_per_request_max } })
    }
    if (question.ship_from !== undefined && question.pickup_location !== undefined) {
      return rejectAt('/pickup_location', 'conflicting_constraints')
    }
    const pinned = pinnedBy(question)?.reference
    const skus = question.lines.map((line) => line.sku)
    const holdNames = namesOfHolds(question)
    const snapshot = await readStockSnapshot(context, { ...question, skus, pinned, holds: holdNames })
    const state = stateOf(snapshot, question)
    const held = readHolds(state, question)
    if (!held.ok) return held
    const { holds } = held
    const sourcing = readSourcing(question, snapshot.configuration, (id) => standsAt(state, holds, id))
    if (!sourcing.ok) return sourcing
    const read = readLines(question.lines, snapshot.configuration, sourcing.model)
    if (!read.ok) return read
    const { asked } = read
    const plans = (question.strategies ?? [sourcing.model.strategy]).map((strategy): PlanView => {
      const plan = planOrder(state, { lines: asked, holds }, sourcing, { partial: question.partial, strategy })
      return planView(state.configuration, { strategy, plan, asked })
    })
    return found({ at: toIso(snapshot.at), channel: sourcing.channel.code, plans })
  },
})

/** The snapshot as the state that a command would decide on. It is never written. */
function stateOf(snapshot: StockSnapshot, question: Whereabouts & { lines: readonly RequestedLine[] }): WorkingSet {
  const state = emptyState(snapshot)
  for (const { itemId, locationId } of linesFootprint(question, snapshot.configuration)) {
    state.declareLevel(itemId, locationId)
    const level = snapshot.levels.get(levelKey(itemId, locationId))
    if (level) state.levels.put(levelKey(itemId, locationId), level)
  }
  for (const id of snapshot.stocked) state.stockedElsewhere.add(id)
  for (const hold of snapshot.holds) state.reservations.put(hold.id, hold)
  for (const item of snapshot.holdItems) state.reservationItems.put(item.id, item)
  return state
}
