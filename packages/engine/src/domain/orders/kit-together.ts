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
  return amounts.map((amount) => {
    const parts = partsTogether(state, order, amount.line)
    const part = parts.find(({ itemId }) => itemId === amount.itemId)
    if (!part) return amount
    const kits = kitsIn(parts, (itemId) => quantityOf(amounts, amount.line, itemId))
    return { ...amount, quantity: min(amount.quantity, multiple(kits, part.perKit)) }
  })
}

/** The first line of which not the same number of whole kits is meant of each part. */
export function tornLine(state: WorkingSet, order: Order, amounts: readonly PartOfLine[]): number | undefined {
  const whole = inWholeKits(state, order, [...amounts, ...unnamed(state, order, amounts)])
  const torn = amounts.findIndex((amount, index) => minus(amount.quantity, whole[index]!.quantity) > ZERO)
  return amounts[torn]?.line
}

/** Parts of the kits that nobody speaks of: nothing of them goes. */
function unnamed(state: WorkingSet, order: Order, amounts: readonly PartOfLine[]): PartOfLine[] {
  return [...new Set(amounts.map(({ line }) => line))].flatMap((line) =>
    partsTogether(state, order, line)
      .filter(({ itemId }) => !amounts.some((one) => one.line === line && one.itemId === itemId))
      .map(({ itemId }) => ({ line, itemId, sku: itemId, quantity: ZERO })),
  )
}

function quantityOf(amounts: readonly PartOfLine[], line: number, itemId: string): Quantity {
  return amounts.find((one) => one.line === line && one.itemId === itemId)?.quantity ?? ZERO
}
