/** An order of the past, as it is sourced once more. */
import type { Configuration } from '../configuration/configuration.ts'
import type { Instant } from '../kernel/instant.ts'
import { quantity, toUnits, ZERO } from '../kernel/quantity.ts'
import type { OrderLine } from '../orders/order.ts'
import type { Coordinates, Demand } from '../sourcing/vocabulary.ts'

export type PastOrder = {
  id: string
  number: string
  placedAt: Instant
  cancelledAt: Instant | null
  shipTo: Coordinates | null
  /** The only location that it may be sourced from. */
  pinned: string | null
  lines: readonly OrderLine[]
}

/** Its lines as they are now, kits of the parts that they had. */
export function demandsOfOrder({ lines }: PastOrder, { items }: Configuration): Demand[] {
  return lines.flatMap(({ line, itemId, quantity: ordered, components }) =>
    components
      .filter((part) => part.quantity > ZERO)
      .map((part) => ({
        ...{ line, item: part.itemId, sku: part.sku, quantity: part.quantity },
        requiresShipping: part.requiresShipping,
        shippingCategory: items.get(part.itemId)?.shippingCategory ?? null,
        ...(part.itemId !== itemId && { perKit: quantity(toUnits(part.quantity) / toUnits(ordered)) }),
      })),
  )
}
