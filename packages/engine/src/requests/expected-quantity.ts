/** Compare-and-set of a level: by what is on hand, which is its ETag. */
import type { InventoryItem } from '../domain/configuration/configuration.ts'
import { quantity, toUnits } from '../domain/kernel/quantity.ts'
import type { InventoryLevel } from '../domain/stock/inventory-level.ts'
import { type Rejection, rejectAt } from '../errors.ts'

export function refuseOtherQuantity(
  { level, item }: { level: Pick<InventoryLevel, 'onHand'>; item: InventoryItem },
  { expected_quantity: expected }: { expected_quantity?: number },
): Rejection | null {
  if (expected === undefined || quantity(expected) === level.onHand) return null
  return rejectAt('/expected_quantity', 'quantity_changed', { sku: item.sku, expected, actual: toUnits(level.onHand) })
}
