/**
 * Kits that ship together, where each location ships its own: each is promised at one location, all of it, or not at all.
 *
 * Whole ones of stock come first, location by location; then those of which a part has to be waited for, with all that there is
 * of them, at the first location that may promise the rest. What no location can make alone is not promised.
 */
import { min, minus, multiple, plus, type Quantity, timesIn, ZERO } from '../kernel/quantity.ts'
import type { Judgement, Take } from './judgement.ts'
import type { Reach } from './reach.ts'
import { availableLeft, backorderAt, isUntracked, reserveFrom, roomLeftAt, type Share } from './remaining-stock.ts'

export function takeUnbrokenKits(lot: readonly Judgement[], reach: Reach): void {
  const wanted = Math.min(...lot.map(({ amount, demand }) => timesIn(amount, demand.perKit!)))
  let open = wanted
  for (const position of reach.stock) {
    if (open === 0) break
    const kits = Math.min(open, kitsOf(lot, position, availableLeft))
    if (kits === 0) for (const { noWholeKitAt } of lot) noWholeKitAt.add(position)
    open -= kits
    for (const judgement of lot) takeKits(judgement, position, kits)
  }
  for (const position of reach.backorders) {
    if (open === 0) break
    const kits = Math.min(open, kitsOf(lot, position, promisableLeft))
    open -= kits
    const waits = lot.some((judgement) => holdsUp(judgement, position, kits))
    for (const judgement of lot) takeWaitingKits(judgement, { position, kits, waits })
  }
  for (const judgement of lot) {
    judgement.short = open > 0
    judgement.kits = { wanted, taken: wanted - open }
    judgement.amount = multiple(wanted - open, judgement.demand.perKit!)
  }
}

function promisableLeft(share: Share): Quantity {
  return plus(availableLeft(share), roomLeftAt([share]))
}

/** How many kits one location makes of what each part has there. What is not counted there makes any number. */
function kitsOf(lot: readonly Judgement[], position: number, unitsAt: (share: Share) => Quantity): number {
  const counts = lot.map(({ demand, shares }) => {
    const share = shares[position]!
    return isUntracked(share) ? Number.POSITIVE_INFINITY : timesIn(unitsAt(share), demand.perKit!)
  })
  return Math.min(...counts)
}

function takeKits({ demand, shares, takes }: Judgement, position: number, kits: number): void {
  const units = multiple(kits, demand.perKit!)
  if (units === ZERO) return
  const share = shares[position]!
  if (isUntracked(share)) takes.push({ ...nothingAt(position), untracked: units })
  else takes.push({ ...nothingAt(position), reserved: reserveFrom(share, units) })
}

/** It goes with the others, and is not all there. */
function holdsUp({ demand, shares }: Judgement, position: number, kits: number): boolean {
  const share = shares[position]!
  return demand.requiresShipping && !isUntracked(share) && availableLeft(share) < multiple(kits, demand.perKit!)
}

/** What is there of them waits with the rest. */
function takeWaitingKits(
  { demand, shares, takes }: Judgement,
  { position, kits, waits }: { position: number; kits: number; waits: boolean },
): void {
  const units = multiple(kits, demand.perKit!)
  if (units === ZERO) return
  const share = shares[position]!
  const waiting: Take = { ...nothingAt(position), ...(waits && { waits: true as const }) }
  if (isUntracked(share)) {
    takes.push({ ...waiting, untracked: units })
    return
  }
  const reserved = reserveFrom(share, min(units, availableLeft(share)))
  const backordered = backorderAt(share, minus(units, reserved))
  if (reserved > ZERO) takes.push({ ...waiting, reserved })
  if (backordered > ZERO) takes.push({ ...waiting, backordered })
}

function nothingAt(position: number): Take {
  return { position, reserved: ZERO, backordered: ZERO, untracked: ZERO }
}
