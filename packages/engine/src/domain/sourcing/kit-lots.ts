/** Kits: their components belong together, so that a location gives whole kits as long as it can, and half a kit is
 * promised to nobody. */
import { min, multiple, plus, type Quantity, sumOf, timesIn, ZERO } from '../kernel/quantity.ts'
import type { Judgement } from './judgement.ts'
import type { Reach } from './reach.ts'
import { availableLeft, reserveFrom, roomLeftAt, type Share } from './remaining-stock.ts'

/** What must be judged together: the components of a kit line, or a plain demand on its own. In request order. */
export function lotsOf(judgements: readonly Judgement[]): Judgement[][] {
  const lots: Judgement[][] = []
  const kits = new Map<number, Judgement[]>()
  for (const judgement of judgements) {
    const { line, perKit } = judgement.demand
    const kit = perKit === undefined ? undefined : kits.get(line)
    if (kit !== undefined) {
      kit.push(judgement)
      continue
    }
    const lot = [judgement]
    lots.push(lot)
    if (perKit !== undefined) kits.set(line, lot)
  }
  return lots
}

/** Lowers the amounts of a kit's components to the whole kits that can be had, and marks the components that are to
 * blame. A component that stands in the kit twice counts with both; untracked ones never limit. */
export function wholeKits(lot: readonly Judgement[], reach: Reach): void {
  const needs = new Map<string, { perKit: Quantity; quantity: Quantity; canBeHad: Quantity }>()
  for (const { demand, shares, untracked } of lot) {
    if (untracked) continue
    const need = needs.get(demand.item) ?? { perKit: ZERO, quantity: ZERO, canBeHad: canBeHad(shares, reach) }
    need.perKit = plus(need.perKit, demand.perKit ?? ZERO)
    need.quantity = plus(need.quantity, demand.quantity)
    needs.set(demand.item, need)
  }
  let kits = Number.POSITIVE_INFINITY
  for (const need of needs.values()) {
    if (need.canBeHad < need.quantity) kits = Math.min(kits, timesIn(need.canBeHad, need.perKit))
  }
  if (kits === Number.POSITIVE_INFINITY) return
  for (const judgement of lot) {
    const { demand } = judgement
    const need = needs.get(demand.item)
    judgement.short = need !== undefined && need.canBeHad < need.quantity
    judgement.amount = min(demand.quantity, multiple(kits, demand.perKit ?? ZERO))
  }
}

/** Takes as many kits as one location can make entirely, location by location. What no location can make alone is left to
 * be broken up. Untracked components go along with the others. */
export function takeKitsTogether(lot: readonly Judgement[], reach: Reach): void {
  const counted = lot.filter(({ untracked }) => !untracked)
  let open = Math.min(...counted.map(({ demand, amount }) => timesIn(amount, demand.perKit!)))
  if (counted.length === 0) return
  for (const position of reach.stock) {
    const kits = Math.min(open, kitsAt(counted, position))
    if (kits === 0) continue
    open -= kits
    for (const { demand, shares, takes } of counted) {
      const reserved = reserveFrom(shares[position]!, multiple(kits, demand.perKit!))
      takes.push({ position, reserved, backordered: ZERO, untracked: ZERO })
    }
  }
}

/** How many kits the stock of one location makes. A component that stands in the kit twice is needed for both. */
function kitsAt(counted: readonly Judgement[], position: number): number {
  const needs = Map.groupBy(counted, ({ demand }) => demand.item)
  const kitsOf = (parts: readonly Judgement[]) =>
    timesIn(availableLeft(parts[0]!.shares[position]!), sumOf(parts.map(({ demand }) => demand.perKit!)))
  return Math.min(...[...needs.values()].map(kitsOf))
}

function canBeHad(shares: readonly Share[], reach: Reach): Quantity {
  const stock = sumOf(reach.stock.map((position) => availableLeft(shares[position]!)))
  return plus(stock, roomLeftAt(reach.backorders.map((position) => shares[position]!)))
}
