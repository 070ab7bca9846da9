import { plus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import type { Allocation } from '../sourcing/vocabulary.ts'

/** All units of one line and item, however they are covered: `quantity` is the sum, with what is counted nowhere. */
export type AllocatedLine = {
  line: number
  itemId: string
  quantity: Quantity
  reserved: Quantity
  backordered: Quantity
}

/** One per line and item, in the order of their first allocation: units that come from several places are one line. */
export function allocatedLines(allocations: readonly Allocation[]): AllocatedLine[] {
  const lines = new Map<string, AllocatedLine>()
  for (const { line, item, reserved, backordered, untracked } of allocations) {
    const key = `${line}:${item}`
    const sum = lines.get(key) ?? { line, itemId: item, quantity: ZERO, reserved: ZERO, backordered: ZERO }
    lines.set(key, {
      ...sum,
      quantity: sumOf([sum.quantity, reserved, backordered, untracked]),
      reserved: plus(sum.reserved, reserved),
      backordered: plus(sum.backordered, backordered),
    })
  }
  return [...lines.values()]
}
