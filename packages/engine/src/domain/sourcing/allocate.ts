/**
 * Third step of the planner: where the units of each demand come from.
 *
 * Greedy: all stock on hand that the strategy may use, in order, and only then backorders. Kits are taken whole first,
 * where each location ships its own: what one location ships together need not wait for the parcel of another. What is not
 * counted comes last: it is used after what is, never runs out, and goes along with whatever ships anyway.
 */
import { minus, sumOf, ZERO } from '../kernel/quantity.ts'
import { type Judgement, judgementOf, unitsTaken } from './judgement.ts'
import { lotsOf, takeKitsTogether, wholeKits } from './kit-lots.ts'
import type { Reach } from './reach.ts'
import { availableLeft, backorderAt, isUntracked, type RemainingStock, reserveFrom } from './remaining-stock.ts'
import { takeUnbrokenKits } from './unbroken-kits.ts'
import type { Demand } from './vocabulary.ts'

export function allocate(
  order: { demands: readonly Demand[]; remaining: RemainingStock; partial: boolean },
  reach: Reach,
): Judgement[] {
  const judgements = order.demands.map((demand) => judgementOf(demand, order.remaining, reach))
  for (const lot of lotsOf(judgements)) {
    const { perKit, kit } = lot[0]!.demand
    const isKit = perKit !== undefined
    const isUnbroken = kit !== undefined && reach.hub === null
    if (isKit && order.partial && !isUnbroken) wholeKits(lot, reach)
    for (const judgement of lot) judgement.left = judgement.shares.map(availableLeft)
    if (isUnbroken) {
      takeUnbrokenKits(lot, reach)
      continue
    }
    if (isKit && reach.hub === null) takeKitsTogether(lot, reach)
    for (const judgement of lot) allocateTracked(judgement, reach)
  }
  allocateUntracked(judgements, reach)
  return judgements
}

function allocateTracked(judgement: Judgement, reach: Reach): void {
  const { shares, takes } = judgement
  let open = minus(judgement.amount, sumOf(takes.map((take) => take.reserved)))
  for (const position of reach.stock) {
    if (open === 0) break
    const reserved = reserveFrom(shares[position]!, open)
    if (reserved > 0) takes.push({ position, reserved, backordered: ZERO, untracked: ZERO })
    open = minus(open, reserved)
  }
  // What was taken for whole kits stands before it: in order again, so that shipments are.
  takes.sort((a, b) => a.position - b.position)
  if (judgement.untracked) return
  for (const position of reach.backorders) {
    if (open === 0) break
    const backordered = backorderAt(shares[position]!, open)
    if (backordered > 0) takes.push({ position, reserved: ZERO, backordered, untracked: ZERO })
    open = minus(open, backordered)
  }
  if (open > 0) judgement.short = true
}

/** What of an item is not counted goes along with what ships anyway, if it can be had there: first with the location that ships
 * everything, then with the first one that ships something. */
function allocateUntracked(judgements: readonly Judgement[], reach: Reach): void {
  if (!judgements.some((judgement) => judgement.untracked)) return
  const ships = new Set<number>()
  // Where one location ships everything, the others only send transfers.
  for (const { demand, takes } of reach.hub === null ? judgements : []) {
    if (demand.requiresShipping) for (const take of takes) ships.add(take.position)
  }
  for (const { demand, shares, untracked, amount, takes } of judgements) {
    const rest = minus(amount, sumOf(takes.map(unitsTaken)))
    if (!untracked || rest === ZERO) continue
    const positions = reach.untracked.filter((position) => isUntracked(shares[position]!))
    const position = positions.find((at) => at === reach.hub) ?? positions.find((at) => ships.has(at)) ?? positions[0]!
    if (demand.requiresShipping) ships.add(position)
    takes.push({ position, reserved: ZERO, backordered: ZERO, untracked: rest })
  }
}
