/** What a reservation was asked for, line by line, as it is kept with it. */
import { type Quantity, quantity, sumOf, times, toUnits } from '../kernel/quantity.ts'
import type { AskedLine } from './asked-line.ts'

export type ReservationLine = {
  itemId: string
  sku: string
  /** In units; less what was given back since. */
  quantity: number
  /** The caller's own name for the line. */
  lineReference: string | null
  /** The only location that may be used for it, where it insisted on one. */
  locationId: string | null
  /** Of a kit: what one of it is made of, in units. */
  components: readonly { itemId: string; perKit: number }[]
  /** Of a kit that ships together: the parts that go from one location in one shipment. */
  together: readonly string[]
}

export function keptLines(asked: readonly AskedLine[]): ReservationLine[] {
  return asked.map(({ item, components, demands, quantity: units, lineReference = null, locationId = null }) => ({
    itemId: item.id,
    sku: item.sku,
    quantity: toUnits(units),
    lineReference,
    locationId,
    components: components.map((part) => ({ itemId: part.itemId, perKit: toUnits(part.quantity) })),
    together: demands.flatMap((part) => (part.kit && part.requiresShipping ? [part.item] : [])),
  }))
}

/** So much of a line in units of what is stocked: of the item itself, or of each component of a kit. */
export function stockedUnits(line: ReservationLine, amount: Quantity): { itemId: string; units: Quantity }[] {
  if (line.components.length === 0) return [{ itemId: line.itemId, units: amount }]
  const parts = Map.groupBy(line.components, ({ itemId }) => itemId)
  return [...parts].map(([itemId, same]) => ({
    itemId,
    units: sumOf(same.map(({ perKit }) => times(amount, quantity(perKit)))),
  }))
}
