/** How much of one item a strategy can promise at most. Shares are in the order in which the strategy tries them. */
import { min, plus, type Quantity, sumOf } from '../kernel/quantity.ts'
import { reachOf } from './reach.ts'
import type { SourcingStrategy } from './vocabulary.ts'

/** The most that one order line can be promised from stock: with `no_split` what the first location has, with every
 * other strategy what the whole scope has. */
export function sellableQuantity(strategy: SourcingStrategy, shares: readonly { available: Quantity }[]): Quantity {
  return sumOf(reachOf(strategy, shares.length).stock.map((at) => shares[at]!.available))
}

/** The same with backorders, which a strategy may place at fewer locations than it may take stock from. UNLIMITED when
 * one of them is not limited. */
export function promisableQuantity(
  strategy: SourcingStrategy,
  shares: readonly { available: Quantity; room: Quantity; waiting?: { most: Quantity } }[],
): Quantity {
  const room = sumOf(reachOf(strategy, shares.length).backorders.map((at) => shares[at]!.room))
  return plus(sellableQuantity(strategy, shares), min(room, shares[0]?.waiting?.most ?? room))
}
