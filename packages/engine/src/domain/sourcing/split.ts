/** Fourth step of the planner: what was taken for the demands becomes shipments, and transfers towards them. */
import { plus } from '../kernel/quantity.ts'
import type { Judgement, Take } from './judgement.ts'
import type { Allocation, CandidateLocation, Demand, PlannedShipment, PlannedTransfer } from './vocabulary.ts'

export type SplitRule = {
  /** The position of the location that ships everything; null when each location ships its own. */
  hub: number | null
  /** What shares a shipment, among the units that ship from one location. */
  together: 'order' | 'category' | 'line'
  /** Units without cover get shipments of their own, so that they do not hold up the others. */
  backorderedApart: boolean
}

export type SplitOrder = { allocations: Allocation[]; shipments: PlannedShipment[]; transfers: PlannedTransfer[] }

/** Draft of the result, with the index of each shipment and transfer by what tells it apart. */
type Draft = SplitOrder & { shipmentAt: Map<string, number>; transferAt: Map<string, number> }

export function splitIntoShipments(
  judgements: readonly Pick<Judgement, 'demand' | 'takes'>[],
  locations: readonly CandidateLocation[],
  rule: SplitRule,
): SplitOrder {
  const draft: Draft = { allocations: [], shipments: [], transfers: [], shipmentAt: new Map(), transferAt: new Map() }
  for (const { demand, takes } of judgements) {
    const ofDemand = draft.allocations.length
    for (const take of takes) addAllocation(draft, allocationOf(draft, demand, take, locations, rule), ofDemand)
  }
  const { allocations, shipments, transfers } = draft
  return { allocations, shipments, transfers }
}

function allocationOf(
  draft: Draft,
  demand: Demand,
  take: Take,
  locations: readonly CandidateLocation[],
  rule: SplitRule,
): Allocation {
  const { position, reserved, backordered, untracked } = take
  const location = locations[position]!
  const allocation: Allocation = {
    line: demand.line,
    item: demand.item,
    location: location.id,
    reserved,
    backordered,
    untracked,
    shipment: null,
    transfer: null,
  }
  if (!demand.requiresShipping) return allocation
  // What is counted nowhere cannot be transferred: it ships from where it can be had.
  const from = untracked > 0 ? position : (rule.hub ?? position)
  allocation.shipment = openShipment(
    draft,
    demand,
    { from, location: locations[from]!, isBackorder: backordered > 0 || take.waits === true },
    rule,
  )
  if (from !== position) allocation.transfer = openTransfer(draft, location, locations[from]!, allocation.shipment)
  return allocation
}

function openShipment(
  draft: Draft,
  demand: Demand,
  units: { from: number; location: CandidateLocation; isBackorder: boolean },
  rule: SplitRule,
): number {
  const apart = rule.backorderedApart && units.isBackorder
  const key = `${units.from}|${apart}|${togetherKey(demand, rule)}`
  let index = draft.shipmentAt.get(key)
  if (index === undefined) {
    index = draft.shipments.length
    draft.shipmentAt.set(key, index)
    draft.shipments.push({
      location: units.location.id,
      shippingCategory: rule.together === 'order' ? null : demand.shippingCategory,
      backordered: false,
      awaitsTransfer: false,
      locationOnHold: units.location.onHold,
    })
  }
  if (units.isBackorder) draft.shipments[index]!.backordered = true
  return index
}

function togetherKey(demand: Demand, rule: SplitRule): string | number {
  if (rule.together === 'order') return ''
  if (rule.together === 'line') return demand.line
  // No category is a category of its own, and not the one whose name is empty.
  return demand.shippingCategory === null ? '' : `=${demand.shippingCategory}`
}

function openTransfer(draft: Draft, from: CandidateLocation, to: CandidateLocation, shipment: number): number {
  const key = `${shipment}|${from.id}`
  const known = draft.transferAt.get(key)
  if (known !== undefined) return known
  draft.transferAt.set(key, draft.transfers.length)
  draft.shipments[shipment]!.awaitsTransfer = true
  return draft.transfers.push({ from: from.id, to: to.id, shipment }) - 1
}

/** Covered and uncovered units of one demand that go the same way are one allocation. `ofDemand` is the index of the
 * demand's first allocation, so that only its own few are compared. */
function addAllocation(draft: Draft, added: Allocation, ofDemand: number): void {
  for (let at = ofDemand; at < draft.allocations.length; at += 1) {
    const known = draft.allocations[at]!
    if (known.location !== added.location || known.shipment !== added.shipment) continue
    known.reserved = plus(known.reserved, added.reserved)
    known.backordered = plus(known.backordered, added.backordered)
    known.untracked = plus(known.untracked, added.untracked)
    return
  }
  draft.allocations.push(added)
}
