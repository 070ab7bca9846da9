/** Kits of an order that ship together: whole ones go, or none, whatever is done with a shipment. */
import { min, minus, multiple, type Quantity, quantity, timesIn, ZERO } from '../kernel/quantity.ts'
import { reservationsOfOrder } from '../promises/promises-of.ts'
import { stockedUnits } from '../promises/reservation-line.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'
import type { PartOfLine } from './pass-units.ts'

export type PartOfKit = { itemId: string; perKit: Quantity }

/** What is shipped of a line, if it is a kit that ships together. */
export function partsTogether(state: WorkingSet, order: Pick<Order, 'id'>, line: number): PartOfKit[] {
  const kept = reservationsOfOrder(state, order.id)[0]?.lines[line]
  if (!kept || kept.together.length === 0) return []
  return stockedUnits(kept, quantity(1)).flatMap(({ itemId, units }) =>
    kept.together.includes(itemId) ? [{ itemId, perKit: units }] : [],
  )
}

/** So many whole kits there are of it. */
export function kitsIn(parts: readonly PartOfKit[], unitsOf: (itemId: string) => Quantity): number {
  return Math.min(...parts.map(({ itemId, perKit }) => timesIn(unitsOf(itemId), perKit)))
}

/** The same amounts without what would tear a kit. */
export function inWholeKits(state: WorkingSet, order: Order, amounts: readonly PartOfLine[]): PartOfLine[] {
  const ofLine = Map.groupBy(amounts, ({ line }) => line)
  return amounts.map((amount) => {
    const parts = partsTogether(state, order, amount.line)
    const part = parts.find(({ itemId }) => itemId === amount.itemId)
    if (!part) return amount
    const kits = kitsIn(parts, (itemId) => quantityOf(ofLine.get(amount.line)!, itemId))
    return { ...amount, quantity: min(amount.quantity, multiple(kits, part.perKit)) }
  })
}

/** The first line of which not the same number of whole kits is meant of each part. */
export function tornLine(state: WorkingSet, order: Order, amounts: readonly PartOfLine[]): number | undefined {
  const whole = inWholeKits(state, order, amounts)
  const torn = amounts.findIndex((amount, index) => minus(amount.quantity, whole[index]!.quantity) > ZERO)
  return amounts[torn]?.line
}

/** Of a part that nobody speaks of nothing goes. */
function quantityOf(amounts: readonly PartOfLine[], itemId: string): Quantity {
  return amounts.find((one) => one.itemId === itemId)?.quantity ?? ZERO
}
