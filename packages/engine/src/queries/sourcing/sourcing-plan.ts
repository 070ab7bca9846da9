/**
 * The planner as a question: how an order would be sourced at this instant, under one strategy or several side by side.
 *
 * It goes the way of `place_order`, with the same functions on the same records, but for two things: the records come
 * from a snapshot and not from under locks, and a plan that falls short is shown and not refused. Nothing is written.
 */

import type { Connection } from '../../db/database.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { toUnits } from '../../domain/kernel/quantity.ts'
import { allocatedLines } from '../../domain/promises/allocated-lines.ts'
import type { AskedLine } from '../../domain/promises/asked-line.ts'
import { liveHold } from '../../domain/promises/holds.ts'
import { planPromise } from '../../domain/promises/plan-promise.ts'
import type { Allocation, Explanation, Plan, SourcingStrategy } from '../../domain/sourcing/vocabulary.ts'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import { WorkingSet } from '../../domain/working-set.ts'
import type { Rejection } from '../../errors.ts'
import { linesFootprint, type RequestedLine, readLines } from '../../requests/requested-lines.ts'
import { coordinatesOf, pinnedBy, readSourcing } from '../../requests/whereabouts.ts'
import { type ShortageView, shortageView } from '../../views/stock-views.ts'
import { readStockSnapshot, type StockSnapshot } from '../availability/stock-snapshot.ts'

export type SourcingQuestion = {
  channel?: string
  lines: readonly RequestedLine[]
  ship_to?: { latitude?: number; longitude?: number }
  ship_from?: string
  pickup_location?: string
  /** A hold of the asker: what it has does not count against the asker. */
  reservation?: string
  /** Plan what there is instead of nothing when something is short. */
  partial?: boolean
  /** The model's own when left out. */
  strategies?: readonly SourcingStrategy[]
}

export type PlannedLine = { line: number; sku: string; quantity: number; reserved: number; backordered: number }
export type PlannedShipmentView = {
  location: string
  shipping_category: string | null
  backordered: boolean
  awaits_transfer: boolean
  lines: PlannedLine[]
}
export type SourcingPlanView = {
  strategy: SourcingStrategy
  /** Everything can be promised. */
  feasible: boolean
  shipments: PlannedShipmentView[]
  transfers: { from: string; to: string; shipment: number; lines: { line: number; sku: string; quantity: number }[] }[]
  /** What needs no shipping: promised, and in no shipment. */
  without_shipment: (PlannedLine & { location: string })[]
  shortages: ShortageView[]
  explanation: Explanation
}
export type SourcingPlans = { at: string; channel: string; plans: SourcingPlanView[] }

/** Refused in the order of `place_order`: constraints, location, channel, each line. */
export async function sourcingPlan(
  db: Connection,
  question: SourcingQuestion,
): Promise<{ ok: true; result: SourcingPlans } | Rejection> {
  const pinned = pinnedBy(question)?.reference
  const skus = question.lines.map((line) => line.sku)
  const snapshot = await readStockSnapshot(db, { ...question, skus, pinned })
  const sourcing = readSourcing(question, snapshot.configuration)
  if (!sourcing.ok) return sourcing
  const lines = readLines(question.lines, snapshot.configuration, sourcing.model)
  if (!lines.ok) return lines
  const { asked } = lines
  const state = stateOf(snapshot, question)
  const hold = liveHold(state, question.reservation)
  const wishes = { shipTo: coordinatesOf(question.ship_to), partial: question.partial }
  const plans = (question.strategies ?? [sourcing.model!.strategy]).map((strategy) =>
    planView(state, strategy, planPromise(state, { lines: asked, hold }, sourcing, { ...wishes, strategy }), asked),
  )
  return { ok: true, result: { at: toIso(snapshot.at), channel: sourcing.channel!.code, plans } }
}

/** The snapshot as the state that a command would decide on. It is never written. */
function stateOf(snapshot: StockSnapshot, question: SourcingQuestion): WorkingSet {
  const state = new WorkingSet({
    now: snapshot.at,
    configuration: snapshot.configuration,
    newId: () => {
      throw new Error('a dry run makes nothing that would need an id')
    },
  })
  for (const { itemId, locationId } of linesFootprint(question, snapshot.configuration)) {
    state.declareLevel(itemId, locationId)
    const level = snapshot.levels.get(levelKey(itemId, locationId))
    if (level) state.levels.put(levelKey(itemId, locationId), level)
  }
  if (snapshot.hold) state.reservations.put(snapshot.hold.id, snapshot.hold)
  for (const item of snapshot.holdItems) state.reservationItems.put(item.id, item)
  return state
}

function planView(
  { configuration }: WorkingSet,
  strategy: SourcingStrategy,
  plan: Plan,
  asked: readonly AskedLine[],
): SourcingPlanView {
  const skus = new Map(asked.flatMap((line) => line.demands.map((demand) => [demand.item, demand.sku] as const)))
  const code = (id: string) => configuration.locations.get(id)!.code
  const linesWhere = (belongs: (allocation: Allocation) => boolean) =>
    plannedLines(plan.allocations.filter(belongs), skus)
  return {
    strategy,
    feasible: plan.shortages.length === 0,
    shipments: plan.shipments.map((shipment, index) => ({
      location: code(shipment.location),
      shipping_category: shipment.shippingCategory,
      backordered: shipment.backordered,
      awaits_transfer: shipment.awaitsTransfer,
      lines: linesWhere((allocation) => allocation.shipment === index),
    })),
    transfers: plan.transfers.map(({ from, to, shipment }, index) => ({
      from: code(from),
      to: code(to),
      shipment,
      lines: linesWhere((allocation) => allocation.transfer === index).map(({ line, sku, quantity }) => ({
        line,
        sku,
        quantity,
      })),
    })),
    without_shipment: plan.allocations
      .filter((allocation) => allocation.shipment === null)
      .flatMap((allocation) =>
        plannedLines([allocation], skus).map((line) => ({ ...line, location: code(allocation.location) })),
      ),
    shortages: plan.shortages.map(shortageView),
    explanation: plan.explanation,
  }
}

function plannedLines(allocations: readonly Allocation[], skus: ReadonlyMap<string, string>): PlannedLine[] {
  return allocatedLines(allocations).map(({ line, itemId, quantity, reserved, backordered }) => ({
    line,
    sku: skus.get(itemId)!,
    quantity: toUnits(quantity),
    reserved: toUnits(reserved),
    backordered: toUnits(backordered),
  }))
}
