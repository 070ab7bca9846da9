/** Names what cannot be promised in full: one entry per SKU, over all its lines. A kit that no location may break up is short as
 * a whole, in kits: each of its parts may be there, at different places. */
import { multiple, plus, quantity, ZERO } from '../kernel/quantity.ts'
import type { Judgement } from './judgement.ts'
import { promisableQuantity } from './sellable.ts'
import type { Shortage, SourcingStrategy } from './vocabulary.ts'

/** In the order in which the lines came up short. */
export function shortagesOf(judgements: readonly Judgement[], strategy: SourcingStrategy): Shortage[] {
  const shortages = new Map<string, Shortage>()
  for (const judgement of judgements) {
    const { item, sku } = wantedOf(judgement)
    if (!judgement.short || shortages.has(item)) continue
    const available = judgement.kits ? ZERO : promisableQuantity(strategy, judgement.shares)
    shortages.set(item, { item, sku, lines: [judgement.demand.line], requested: ZERO, available })
  }
  if (shortages.size === 0) return []
  const named = new Map([...shortages].map(([item, { lines }]) => [item, new Set(lines)]))
  const kitLines = new Set<number>()
  for (const judgement of judgements) {
    const { demand, kits } = judgement
    const { item } = wantedOf(judgement)
    const shortage = shortages.get(item)
    if (shortage === undefined || (kits && kitLines.has(demand.line))) continue
    if (kits) kitLines.add(demand.line)
    shortage.requested = plus(shortage.requested, kits ? multiple(kits.wanted, ONE) : demand.quantity)
    shortage.available = plus(shortage.available, multiple(kits?.taken ?? 0, ONE))
    named.get(item)!.add(demand.line)
  }
  for (const [item, shortage] of shortages) shortage.lines = [...named.get(item)!]
  return [...shortages.values()]
}

const ONE = quantity(1)

/** What the shortage is of: the item, or the kit. */
function wantedOf({ demand, kits }: Judgement): { item: string; sku: string } {
  return kits && demand.kit ? demand.kit : demand
}
