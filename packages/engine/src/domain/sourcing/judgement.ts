import type { Quantity } from '../kernel/quantity.ts'
import type { Reach } from './reach.ts'
import { isUntracked, type RemainingStock, type Share } from './remaining-stock.ts'
import type { Demand } from './vocabulary.ts'

/** Units that one demand gets at one location: exactly one of the three is not zero. */
export type Take = { position: number; reserved: Quantity; backordered: Quantity; untracked: Quantity }

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
}

export function judgementOf(demand: Demand, remaining: RemainingStock, reach: Reach): Judgement {
  const shares = remaining.of(demand.item)
  const untracked = reach.untracked.some((position) => isUntracked(shares[position]!))
  return { demand, shares, untracked, amount: demand.quantity, left: [], takes: [], short: false }
}
