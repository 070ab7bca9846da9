/**
 * How much of an order may come back: what has been shipped, less what is coming back or has. A return that was cancelled, and
 * units that were rejected, do not count.
 */
import { max, min, minus, plus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { hasLeft, type ShipmentLine, shipmentLineKey } from '../orders/shipment.ts'
import { lineKey, type WorkingSet } from '../working-set.ts'
import type { Return, ReturnLine } from './return.ts'

/** An item of an order's line. */
export type Ordered = { line: number; itemId: string }

type Shipped = ShipmentLine & { locationId: string }

/** The state has the lines of all shipments of the order. */
function shippedOf(state: WorkingSet, orderId: string, { line, itemId }: Ordered): Shipped[] {
  return state.shipments
    .where('order', orderId)
    .filter(hasLeft)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, locationId }) => {
      const row = state.shipmentLines.get(shipmentLineKey({ shipmentId: id, line, itemId }))
      return row ? [{ ...row, locationId }] : []
    })
}

function linesComingBack(
  state: WorkingSet,
  orderId: string,
  { line, itemId }: Ordered,
  ofReturn: (one: Return) => boolean = () => true,
): ReturnLine[] {
  return state.returns
    .where('order', orderId)
    .filter((one) => one.state !== 'cancelled' && ofReturn(one))
    .flatMap(({ id }) => state.returnLines.where('orderLine', lineKey(id, line)))
    .filter((row) => row.itemId === itemId)
}

function unitsOf(rows: readonly ReturnLine[]): Quantity {
  return sumOf(rows.map(({ quantity, rejected }) => minus(quantity, rejected)))
}

/** Units that are coming back, or have. */
export function returning(state: WorkingSet, orderId: string, ordered: Ordered): Quantity {
  return unitsOf(linesComingBack(state, orderId, ordered))
}

/** Units that have come back. */
export function returned(state: WorkingSet, orderId: string, ordered: Ordered): Quantity {
  return sumOf(linesComingBack(state, orderId, ordered).map(({ received }) => received))
}

/** Units that have left the house, whatever the books said of them then. */
export function shippedUnits(state: WorkingSet, orderId: string, ordered: Ordered): Quantity {
  return sumOf(shippedOf(state, orderId, ordered).map(({ quantity }) => quantity))
}

export function returnable(state: WorkingSet, orderId: string, ordered: Ordered): Quantity {
  return minus(shippedUnits(state, orderId, ordered), returning(state, orderId, ordered))
}

/** The same of what was shipped from each location, less what goes back to it: no location gets more than it has sent. */
export function returnableTo(state: WorkingSet, orderId: string, ordered: Ordered): Map<string, Quantity> {
  const left = new Map<string, Quantity>()
  for (const { locationId, quantity } of shippedOf(state, orderId, ordered))
    left.set(locationId, plus(left.get(locationId) ?? ZERO, quantity))
  const toOrigin = linesComingBack(state, orderId, ordered, (one) => one.locationId === null)
  for (const { locationId, quantity, rejected } of toOrigin)
    left.set(locationId, minus(left.get(locationId) ?? ZERO, minus(quantity, rejected)))
  return left
}

/** Where so many units go when each goes back to where it came from. */
export function originsOf(
  state: WorkingSet,
  orderId: string,
  ordered: Ordered & { quantity: Quantity },
): { locationId: string; quantity: Quantity }[] {
  let left = ordered.quantity
  const origins: { locationId: string; quantity: Quantity }[] = []
  for (const [locationId, room] of returnableTo(state, orderId, ordered)) {
    const quantity = max(ZERO, min(room, left))
    if (quantity === ZERO) continue
    left = minus(left, quantity)
    origins.push({ locationId, quantity })
  }
  return origins
}

/** Whether units of a shipment are coming back, or have, so that it cannot be taken for one that never left. */
export function isReturned(state: WorkingSet, shipment: { id: string; orderId: string; locationId: string }): boolean {
  if (state.returns.where('order', shipment.orderId).length === 0) return false
  return state.shipmentLines.where('shipment', shipment.id).some((row) => {
    const fromHere = returnableTo(state, shipment.orderId, row).get(shipment.locationId) ?? ZERO
    return min(fromHere, returnable(state, shipment.orderId, row)) < row.quantity
  })
}
