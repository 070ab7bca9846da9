/**
 * The plan of a hold whose lines may each insist on a location of their own. What is insisted on is planned first, and each
 * location against what the ones before it have left, so that no unit is planned twice.
 */
import { min, minus, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import type { Allocation, Plan } from '../sourcing/vocabulary.ts'
import { levelKey } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import type { AskedLine } from './asked-line.ts'
import type { Sourcing } from './candidate-locations.ts'
import { inAmountsThatMayBeOrdered } from './order-quantities.ts'
import { type OwnHold, ownHold } from './own-hold.ts'
import { type Asker, type Demanded, demandsOf, heldBy, planDemands } from './plan-promise.ts'
import type { SourcingWishes } from './sourcing-policy.ts'

/** Of a hold nobody asks for shipments: allocations and shortages are those of all lines. */
export type HoldPlan = Pick<Plan, 'allocations' | 'shortages'>

export function planHold(state: WorkingSet, asker: Asker, sourcing: Sourcing, wishes: SourcingWishes): HoldPlan {
  const own = ownHold(heldBy(state, asker))
  const planOf = (lines: readonly AskedLine[]) => planByLocation(state, { lines, own }, sourcing, wishes)
  return wishes.partial
    ? inAmountsThatMayBeOrdered(state.configuration, sourcing.model, asker.lines, planOf)
    : planOf(asker.lines)
}

function planByLocation(
  state: WorkingSet,
  { lines: asked, own }: { lines: readonly AskedLine[]; own: OwnHold },
  sourcing: Sourcing,
  wishes: SourcingWishes,
): HoldPlan {
  const planned: HoldPlan = { allocations: [], shortages: [] }
  for (const [pinned, lines] of byLocation(asked, sourcing.pinned)) {
    const left = { demands: demandsOf({ lines }), ...whatIsLeft(own, planned.allocations) }
    const plan = planDemands(state, left, { ...sourcing, pinned }, wishes)
    planned.allocations.push(...plan.allocations)
    planned.shortages.push(...plan.shortages)
  }
  return planned
}

/** Those that insist on a location come first, as they were asked for. */
function byLocation(lines: readonly AskedLine[], otherwise: string | null): Map<string | null, AskedLine[]> {
  const groups = Map.groupBy(lines, (line) => line.locationId ?? otherwise)
  const free = groups.get(null)
  groups.delete(null)
  return free ? groups.set(null, free) : groups
}

type Units = { reserved: Quantity; backordered: Quantity }
const NOTHING: Units = { reserved: ZERO, backordered: ZERO }

/** What has been planned uses up the asker's own hold first, and only then what is free. */
function whatIsLeft(own: OwnHold, allocations: readonly Allocation[]): Omit<Demanded, 'demands'> {
  const planned = new Map<string, Units>()
  for (const { item, location, reserved, backordered } of allocations) {
    const sum = planned.get(levelKey(item, location)) ?? NOTHING
    planned.set(levelKey(item, location), {
      reserved: plus(sum.reserved, reserved),
      backordered: plus(sum.backordered, backordered),
    })
  }
  const ownLeft = new Map(own)
  const promised = new Map<string, Units>()
  for (const [key, units] of planned) {
    const held = own.get(key) ?? NOTHING
    const used = {
      reserved: min(held.reserved, units.reserved),
      backordered: min(held.backordered, units.backordered),
    }
    ownLeft.set(key, difference(held, used))
    promised.set(key, difference(units, used))
  }
  return { own: ownLeft, promised }
}

function difference(a: Units, b: Units): Units {
  return { reserved: minus(a.reserved, b.reserved), backordered: minus(a.backordered, b.backordered) }
}
