/** When the goods of an order leave the shelf: with their shipment, by hand, or with the approval. */
import { closeWithoutStock, fulfilPromise, markLeft } from '../promises/promise-changes.ts'
import { promisesOfShipment, promisesToShipFrom, unshippedPromises } from '../promises/promises-of.ts'
import type { Reference } from '../stock/movement.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'
import type { Shipment } from './shipment.ts'
import { refreshHold } from './shipment-hold.ts'

export function orderReference(order: Order): Reference {
  return { type: 'order', id: order.number }
}

/** Fulfils every covered promise of a shipment, one movement each. */
export function decrementShipment(state: WorkingSet, shipment: Shipment): Shipment {
  const reference = orderReference(state.orders.get(shipment.orderId)!)
  for (const item of promisesOfShipment(state, shipment)) fulfilPromise(state, item, reference)
  return putDecremented(state, shipment, true)
}

/** As the books are kept for its order. */
export function takeOut(state: WorkingSet, shipment: Shipment): Shipment {
  const byHand = state.orders.get(shipment.orderId)!.stockDecrement === 'manual'
  return byHand ? leaveInBooks(state, shipment) : decrementShipment(state, shipment)
}

/** The parcel leaves, and its units stay in the books until a person takes them out. */
function leaveInBooks(state: WorkingSet, shipment: Shipment): Shipment {
  for (const item of promisesOfShipment(state, shipment)) markLeft(state, item)
  return shipment
}

/** The parcel has left although the books do not have its units: its promises are kept, and nothing is taken from the shelf.
 * What waited for them waits no longer. */
export function leaveWithoutStock(state: WorkingSet, shipment: Shipment): Shipment {
  for (const item of promisesOfShipment(state, shipment)) closeWithoutStock(state, item)
  refreshHold(state, shipment)
  return state.shipments.get(shipment.id)!
}

/** With on_approval, what is covered leaves the shelf now; what is not, when it ships. */
export function decrementCovered(state: WorkingSet, order: Order): void {
  if (order.stockDecrement !== 'on_approval') return
  for (const shipment of state.shipments.where('order', order.id)) {
    const here = promisesToShipFrom(state, shipment)
    const all = promisesOfShipment(state, shipment)
    for (const item of here) fulfilPromise(state, item, orderReference(order))
    putDecremented(state, shipment, here.length === all.length && all.every((item) => item.backordered === 0))
  }
}

/** With on_shipment too, what needs no shipping leaves when its order is approved: no later moment will come for it. */
export function decrementUnshipped(state: WorkingSet, order: Order): void {
  if (order.stockDecrement === 'manual') return
  for (const item of unshippedPromises(state, order.id)) fulfilPromise(state, item, orderReference(order))
}

/** By hand: of what needs no shipping, the covered units of these lines. */
export function decrementLines(state: WorkingSet, order: Order, lines: ReadonlySet<number>): void {
  for (const item of unshippedPromises(state, order.id)) {
    if (lines.has(item.line)) fulfilPromise(state, item, orderReference(order))
  }
}

function putDecremented(state: WorkingSet, shipment: Shipment, decremented: boolean): Shipment {
  const changed = { ...shipment, decremented }
  state.shipments.set(shipment.id, changed)
  return changed
}
