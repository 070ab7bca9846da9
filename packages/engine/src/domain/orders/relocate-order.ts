/** What of an order is to leave a location that is replaced leaves where it is replaced. */
import { locationCode } from '../names.ts'
import { needsNoShipping, promisesOfOrder, promisesOfShipment } from '../promises/promises-of.ts'
import { mayRelocateAll, type Replacement, relocatePromise } from '../promises/relocate-promises.ts'
import { isOpen } from '../promises/reservation.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'
import { transfersTo } from './pass-units.ts'
import { isUnderway, type Shipment } from './shipment.ts'
import { refreshHold } from './shipment-hold.ts'
import { shipmentData } from './shipment-kind.ts'

export function relocateOrder(state: WorkingSet, order: Order, way: Replacement): void {
  // What is fetched somewhere is fetched there: nobody else can say where instead.
  if (order.pickupLocationId === way.from) return
  if (order.shipFromId === way.from) state.orders.set(order.id, { ...order, shipFromId: way.to })
  for (const shipment of state.shipments.where('order', order.id)) relocateShipment(state, shipment, way)
  const unshipped = promisesOfOrder(state, order.id).filter(
    (item) => item.locationId === way.from && needsNoShipping(item) && isOpen(item),
  )
  if (mayRelocateAll(state, unshipped, way)) for (const item of unshipped) relocatePromise(state, item, way)
}

/** One that waits for a transfer stays until that has arrived. */
function relocateShipment(state: WorkingSet, shipment: Shipment, way: Replacement): void {
  if (shipment.locationId !== way.from || !isUnderway(shipment) || transfersTo(state, shipment).length > 0) return
  const promises = promisesOfShipment(state, shipment)
  if (!mayRelocateAll(state, promises, way)) return
  const moved = { ...shipment, locationId: way.to, locationHoldLifted: false }
  state.shipments.set(shipment.id, moved)
  for (const promise of promises) relocatePromise(state, promise, way)
  refreshHold(state, moved)
  const data = shipmentData(state, state.shipments.get(shipment.id)!)
  state.emit('shipment_relocated', shipment.orderId, { ...data, from: locationCode(state, way.from) })
}
