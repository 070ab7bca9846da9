/** The `out_of_stock_threshold`: units of an item that are kept off sale, once over the whole scope. */
import { min, minus, type Quantity, ZERO } from '../kernel/quantity.ts'

/**
 * How much of each share is held back, in the order of the shares. They come in priority order, and the threshold is
 * taken from the last one first, so that the locations which ship most keep the most to sell. What is not counted
 * cannot be held back, nor what those would be covered by who may wait for it. Never more than a share has; less than the threshold when all of them together have less.
 */
export function holdBack(
  sharesByPriority: readonly { available: Quantity; tracked: boolean; backordersAllowed?: boolean }[],
  threshold: Quantity,
): Quantity[] {
  const held = sharesByPriority.map(() => ZERO)
  let open = threshold
  for (let at = sharesByPriority.length - 1; at >= 0 && open > 0; at -= 1) {
    const share = sharesByPriority[at]!
    if (!share.tracked || share.backordersAllowed) continue
    held[at] = min(open, share.available)
    open = minus(open, held[at]!)
  }
  return held
}
