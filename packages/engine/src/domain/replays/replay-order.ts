/** What becomes of an order of the past under a policy: the planner's answer on the shelves of that moment, and what it comes to. */
import type { Configuration, InventoryModel } from '../configuration/configuration.ts'
import { minus, plus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { candidateLocation } from '../promises/candidate-locations.ts'
import { planOnShelves } from '../promises/plan-promise.ts'
import { distanceMetres } from '../sourcing/sort.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import { demandsOfOrder, type PastOrder } from './past-order.ts'
import type { ShelvesOfThePast } from './shelves-of-the-past.ts'

/** The configuration has the model as the policy wants it. */
export type Policy = { configuration: Configuration; model: InventoryModel; shelves: ShelvesOfThePast }

export type OrderOutcome = {
  /** Lines of which too little can be had; the order is then refused as a whole. */
  refusedLines: number
  shipments: number
  transfers: number
  waiting: Quantity
  /** Of the shipments whose way is known. */
  metres: number
  measured: number
  /** By location, the units that are taken there. */
  taken: ReadonlyMap<string, Quantity>
  /** By location, the shipments that go out there. */
  sent: ReadonlyMap<string, number>
}

export function replayOrder(policy: Policy, order: PastOrder): OrderOutcome {
  const { configuration, model, shelves } = policy
  const demands = demandsOfOrder(order, configuration)
  for (const { item } of demands) shelves.passTo(item, order.placedAt)
  const { pinned, shipTo } = order
  if (pinned !== null && !model.locations.some(({ locationId }) => locationId === pinned))
    return refused(new Set(demands.map(({ line }) => line)).size)
  const plan = planOnShelves({ configuration, there: shelves.there }, demands, { model, pinned, shipTo })
  if (plan.shortages.length > 0) return refused(new Set(plan.shortages.flatMap(({ lines }) => lines)).size)
  for (const allocation of plan.allocations) {
    shelves.promise(allocation)
    if (order.cancelledAt !== null) shelves.giveBackAt(order.cancelledAt, allocation)
  }
  return outcomeOf(policy, order, plan)
}

function refused(refusedLines: number): OrderOutcome {
  return {
    ...{ refusedLines, shipments: 0, transfers: 0, waiting: ZERO, metres: 0, measured: 0 },
    taken: new Map(),
    sent: new Map(),
  }
}

function outcomeOf({ configuration }: Policy, { shipTo }: PastOrder, plan: Plan): OrderOutcome {
  const ways = plan.shipments.map(({ location }) => distanceMetres(candidateLocation(configuration, location), shipTo))
  const known = ways.filter((way) => way !== null)
  const taken = new Map<string, Quantity>()
  for (const { location, reserved, backordered, untracked } of plan.allocations)
    taken.set(location, plus(taken.get(location) ?? ZERO, sumOf([reserved, backordered, untracked])))
  const sent = new Map<string, number>()
  for (const { location } of plan.shipments) sent.set(location, (sent.get(location) ?? 0) + 1)
  return {
    refusedLines: 0,
    shipments: plan.shipments.length,
    transfers: plan.transfers.length,
    waiting: sumOf(plan.allocations.map(({ backordered }) => backordered)),
    metres: known.reduce((sum, way) => sum + way, 0),
    measured: known.length,
    ...{ taken, sent },
  }
}

/** Whether whoever works with the order would notice. */
export function isOtherwise(one: OrderOutcome, other: OrderOutcome): boolean {
  const isSame = (['refusedLines', 'shipments', 'transfers', 'waiting'] as const).every(
    (name) => one[name] === other[name],
  )
  const places = new Set([...one.taken.keys(), ...other.taken.keys(), ...one.sent.keys(), ...other.sent.keys()])
  return !isSame || [...places].some((at) => moved(one, other, at))
}

function moved(one: OrderOutcome, other: OrderOutcome, at: string): boolean {
  const units = minus(one.taken.get(at) ?? ZERO, other.taken.get(at) ?? ZERO)
  return units !== ZERO || one.sent.get(at) !== other.sent.get(at)
}
