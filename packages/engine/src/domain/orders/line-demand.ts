/** What is wanted of a line that is there already: it is sourced as it was when it was ordered, whatever its item is now. */
import { type Quantity, quantity, sumOf } from '../kernel/quantity.ts'
import { togetherAs } from '../promises/asked-line.ts'
import { reservationsOfOrder } from '../promises/promises-of.ts'
import type { Demand } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import { partsTogether } from './kit-together.ts'
import type { Order, OrderComponent, OrderLine } from './order.ts'

/** So much of one of its parts. */
export function demandOfPart(
  state: WorkingSet,
  order: Order,
  row: OrderLine,
  { part: { itemId, requiresShipping }, units }: { part: OrderComponent; units: Quantity },
): Demand {
  const { sku, shippingCategory } = state.configuration.items.get(itemId)!
  const isKit = row.components.some((part) => part.itemId !== row.itemId)
  const perKit = isKit ? { perKit: perUnit(state, order, row, itemId) } : {}
  const kit = state.configuration.items.get(row.itemId)
  const together = partsTogether(state, order, row.line).length > 0 && kit ? togetherAs(kit) : {}
  return {
    line: row.line,
    item: itemId,
    sku,
    quantity: units,
    shippingCategory,
    requiresShipping,
    ...perKit,
    ...together,
  }
}

/** Of a kit what one of it was made of when it was ordered. */
export function perUnit(state: WorkingSet, order: Order, row: OrderLine, itemId: string): Quantity {
  const kept = reservationsOfOrder(state, order.id)[0]?.lines[row.line]
  const parts = (kept?.components ?? []).filter((part) => part.itemId === itemId)
  return parts.length === 0 ? quantity(1) : sumOf(parts.map(({ perKit }) => quantity(perKit)))
}
