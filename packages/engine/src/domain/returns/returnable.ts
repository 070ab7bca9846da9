/**
 * How much of an order may come back: what has been shipped, less what is coming back or has. A return that was cancelled, and
 * units that were rejected, do not count.
 */
import { max, min, minus, plus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { hasLeft, type ShipmentLine } from '../orders/shipment.ts'
import { lineKey, type WorkingSet } from '../working-set.ts'
import type { Return, ReturnLine } from './return.ts'

/** An item of an order's line. */
export type Ordered = { line: number; itemId: string }

type Shipped = ShipmentLine & { locationId: string }

/** What of an order has left, by its lines and in the order in which it was made, and what of it comes back: looked up once for all lines. */
export type ThereAndBack = { shipped: ReadonlyMap<string, Shipped[]>; returns: readonly Return[] }

/** The state has the lines of all shipments and returns of the order. */
export function thereAndBack(state: WorkingSet, orderId: string): ThereAndBack {
  const left = state.shipments
    .where('order', orderId)
    .filter(hasLeft)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = left.flatMap(({ id, locationId }) =>
    state.shipmentLines.where('shipment', id).map((row) => ({ ...row, locationId })),
  )
  return {
    shipped: Map.groupBy(rows, orderedKey),
    returns: state.returns.where('order', orderId).filter((one) => one.state !== 'cancelled'),
  }
}

function orderedKey({ line, itemId }: Ordered): string {
  return `${line}:${itemId}`
}

function shippedOf({ shipped }: ThereAndBack, ordered: Ordered): Shipped[] {
  return shipped.get(orderedKey(ordered)) ?? []
}

function linesComingBack(state: WorkingSet, returns: readonly Return[], { line, itemId }: Ordered): ReturnLine[] {
  return returns
    .flatMap(({ id }) => state.returnLines.where('orderLine', lineKey(id, line)))
    .filter((row) => row.itemId === itemId)
}

function unitsOf(rows: readonly ReturnLine[]): Quantity {
  return sumOf(rows.map(({ quantity, rejected }) => minus(quantity, rejected)))
}

/** Units that are coming back, or have. */
export function returning(state: WorkingSet, { returns }: ThereAndBack, ordered: Ordered): Quantity {
  return unitsOf(linesComingBack(state, returns, ordered))
}

/** Units that have come back. */
export function returned(state: WorkingSet, { returns }: ThereAndBack, ordered: Ordered): Quantity {
  return sumOf(linesComingBack(state, returns, ordered).map(({ received }) => received))
}

/** Units that have left the house, whatever the books said of them then. */
export function shippedUnits(way: ThereAndBack, ordered: Ordered): Quantity {
  return sumOf(shippedOf(way, ordered).map(({ quantity }) => quantity))
}

export function returnable(state: WorkingSet, way: ThereAndBack, ordered: Ordered): Quantity {
  return minus(shippedUnits(way, ordered), returning(state, way, ordered))
}

/** The same of what was shipped from each location, less what goes back to it: no location gets more than it has sent. */
export function returnableTo(state: WorkingSet, way: ThereAndBack, ordered: Ordered): Map<string, Quantity> {
  const left = new Map<string, Quantity>()
  for (const { locationId, quantity } of shippedOf(way, ordered))
    left.set(locationId, plus(left.get(locationId) ?? ZERO, quantity))
  const returnsToOrigin = way.returns.filter((one) => one.locationId === null)
  const toOrigin = linesComingBack(state, returnsToOrigin, ordered)
  for (const { locationId, quantity, rejected } of toOrigin)
    left.set(locationId, minus(left.get(locationId) ?? ZERO, minus(quantity, rejected)))
  return left
}

/** Where so many units go when each goes back to where it came from. */
export function originsOf(
  state: WorkingSet,
  way: ThereAndBack,
  ordered: Ordered & { quantity: Quantity },
): { locationId: string; quantity: Quantity }[] {
  let left = ordered.quantity
  const origins: { locationId: string; quantity: Quantity }[] = []
  for (const [locationId, room] of returnableTo(state, way, ordered)) {
    const quantity = max(ZERO, min(room, left))
    if (quantity === ZERO) continue
    left = minus(left, quantity)
    origins.push({ locationId, quantity })
  }
  return origins
}

/** Whether units of a shipment are coming back, or have, so that it cannot be taken for one that never left. */
export function isReturned(state: WorkingSet, shipment: { id: string; orderId: string; locationId: string }): boolean {
  const way = thereAndBack(state, shipment.orderId)
  if (way.returns.length === 0) return false
  return state.shipmentLines.where('shipment', shipment.id).some((row) => {
    const fromHere = returnableTo(state, way, row).get(shipment.locationId) ?? ZERO
    return min(fromHere, returnable(state, way, row)) < row.quantity
  })
}
