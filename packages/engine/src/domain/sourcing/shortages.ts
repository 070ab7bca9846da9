/** Names what cannot be promised in full: one entry per SKU, over all its lines. */
import { plus, ZERO } from '../kernel/quantity.ts'
import type { Judgement } from './judgement.ts'
import { promisableQuantity } from './sellable.ts'
import type { Shortage, SourcingStrategy } from './vocabulary.ts'

/** In the order in which the lines came up short. */
export function shortagesOf(judgements: readonly Judgement[], strategy: SourcingStrategy): Shortage[] {
  const shortages = new Map<string, Shortage>()
  for (const { demand, shares, short } of judgements) {
    if (!short || shortages.has(demand.item)) continue
    const available = promisableQuantity(strategy, shares)
    shortages.set(demand.item, { item: demand.item, sku: demand.sku, lines: [demand.line], requested: ZERO, available })
  }
  if (shortages.size === 0) return []
  const named = new Map([...shortages].map(([item, { lines }]) => [item, new Set(lines)]))
  for (const { demand } of judgements) {
    const shortage = shortages.get(demand.item)
    if (shortage === undefined) continue
    shortage.requested = plus(shortage.requested, demand.quantity)
    named.get(demand.item)!.add(demand.line)
  }
  for (const [item, shortage] of shortages) shortage.lines = [...named.get(item)!]
  return [...shortages.values()]
}
