import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'
import type { Shipment } from './shipment.ts'

/** A new shipment of an order. It has no lines yet, and goes nowhere before its order is approved. */
export function makeShipment(
  state: WorkingSet,
  order: Pick<Order, 'id'>,
  planned: Pick<Shipment, 'number' | 'locationId' | 'shippingCategory' | 'holdReasons'>,
): Shipment {
  const shipment: Shipment = {
    id: state.newId(),
    orderId: order.id,
    number: planned.number,
    state: 'upcoming',
    locationId: planned.locationId,
    shippingCategory: planned.shippingCategory,
    holdReasons: planned.holdReasons,
    holdNote: null,
    locationHoldLifted: false,
    decremented: false,
    packages: [],
    withoutStock: null,
    createdAt: state.now,
    shippedAt: null,
    deliveredAt: null,
    superseded: false,
  }
  state.shipments.set(shipment.id, shipment)
  return shipment
}
