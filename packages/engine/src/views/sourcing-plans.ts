/** Plans that were asked for and promise nothing. */
import Type, { type Static } from 'typebox'
import type { Configuration } from '../domain/configuration/configuration.ts'
import { plus, type Quantity, sumOf, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import type { AskedLine } from '../domain/promises/asked-line.ts'
import type { Allocation, Plan, SourcingStrategy } from '../domain/sourcing/vocabulary.ts'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { Flag, LineIndex, Units } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { Strategy } from '../shapes/sourcing.ts'
import { ExplanationView } from './explanations.ts'
import { ShipmentLineView } from './shipments.ts'
import { ShortageView, shortageView } from './shortages.ts'
import { View } from './view.ts'

const plannedLine = { line: LineIndex, sku: Text, quantity: Units, reserved: Units, backordered: Units }
export const PlannedLineView = View('PlannedLine', plannedLine)
type PlannedLineView = Static<typeof PlannedLineView>

export const PlannedShipmentView = View('PlannedShipment', {
  location: Text,
  shipping_category: Nullable(Text),
  backordered: Flag,
  awaits_transfer: Flag,
  lines: Type.Array(PlannedLineView),
})

export const PlannedTransferView = View('PlannedTransfer', {
  from: Text,
  to: Text,
  shipment: Type.Integer({ minimum: 0, description: 'Which of the shipments it is for, from 0' }),
  lines: Type.Array(ShipmentLineView),
})

export const PlannedWithoutShipmentView = View(
  'PlannedWithoutShipment',
  { ...plannedLine, location: Text },
  'What needs no shipping: promised, and in no shipment',
)

/** What a plan would promise, by one strategy, in units. It is feasible where `shortages` is empty. */
export const PlanView = View('Plan', {
  strategy: Strategy,
  feasible: Type.Boolean({ description: 'Everything can be promised' }),
  shipments: Type.Array(PlannedShipmentView),
  transfers: Type.Array(PlannedTransferView),
  without_shipment: Type.Array(PlannedWithoutShipmentView),
  shortages: Type.Array(ShortageView),
  explanation: ExplanationView,
})
export type PlanView = Static<typeof PlanView>

/** The plans that a channel would make at an instant, one per strategy that was asked for. Nothing has been promised.
 */
export const SourcingPlanView = View('SourcingPlan', { at: Instant, channel: Text, plans: Type.Array(PlanView) })
export type SourcingPlanView = Static<typeof SourcingPlanView>

export function planView(
  configuration: Configuration,
  { strategy, plan, asked }: { strategy: SourcingStrategy; plan: Plan; asked: readonly AskedLine[] },
): PlanView {
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

/** One per line and item: units that come from elsewhere by transfer are part of it. */
function plannedLines(allocations: readonly Allocation[], skus: ReadonlyMap<string, string>): PlannedLineView[] {
  type Sum = { line: number; item: string; all: Quantity; reserved: Quantity; backordered: Quantity }
  const sums = new Map<string, Sum>()
  for (const { line, item, reserved, backordered, untracked } of allocations) {
    const key = `${line}:${item}`
    const sum = sums.get(key) ?? { line, item, all: ZERO, reserved: ZERO, backordered: ZERO }
    sum.all = sumOf([sum.all, reserved, backordered, untracked])
    sum.reserved = plus(sum.reserved, reserved)
    sum.backordered = plus(sum.backordered, backordered)
    sums.set(key, sum)
  }
  return [...sums.values()].map(({ line, item, all, reserved, backordered }) => ({
    line,
    sku: skus.get(item)!,
    quantity: toUnits(all),
    reserved: toUnits(reserved),
    backordered: toUnits(backordered),
  }))
}
