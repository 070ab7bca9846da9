import { type Quantity, sumOf } from '../kernel/quantity.ts'
import type { Reach } from './reach.ts'
import { isUntracked, type RemainingStock, type Share } from './remaining-stock.ts'
import type { Demand } from './vocabulary.ts'

/** Units that one demand gets at one location: exactly one of the three is not zero. */
export type Take = {
  position: number
  reserved: Quantity
  backordered: Quantity
  untracked: Quantity
  /** They go with others that wait: with the rest of a kit that ships together. */
  waits?: true
}

export function unitsTaken({ reserved, backordered, untracked }: Take): Quantity {
  return sumOf([reserved, backordered, untracked])
}

/** One demand, what every location could give when its turn came, and what was taken. */
export type Judgement = {
  readonly demand: Demand
  readonly shares: readonly Share[]
  /** Some place in reach does not count the item: whatever stock does not cover can be had there. */
  readonly untracked: boolean
  /** What is to be taken: the demand, or less of a kit that cannot be had in full. */
  amount: Quantity
  left: readonly Quantity[]
  readonly takes: Take[]
  /** This item is one reason why the line cannot be promised in full. */
  short: boolean
  /** Of a kit that no location may break up: how many are wanted, and were taken. */
  kits?: { wanted: number; taken: number }
  /** Where some of it was left, and a whole one of those kits could not be made. */
  readonly noWholeKitAt: Set<number>
}

export function judgementOf(demand: Demand, remaining: RemainingStock, reach: Reach): Judgement {
  const shares = remaining.of(demand.item)
  // What ships together from one location is not to be had anywhere else.
  const possible = demand.kit !== undefined && reach.hub !== null ? [reach.hub] : reach.untracked
  const untracked = possible.some((position) => isUntracked(shares[position]!))
  const { quantity: amount } = demand
  return { demand, shares, untracked, amount, left: [], takes: [], short: false, noWholeKitAt: new Set() }
}
