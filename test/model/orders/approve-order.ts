import { modelOf } from '../models/model.ts'
import { Refused } from '../refused.ts'
import { fulfil } from '../reservations/cover.ts'
import { promisesFor } from '../shipments/hold-reasons.ts'
import { type Shipment, shipmentsOf } from '../shipments/shipment.ts'
import { transfersOf } from '../transfers/transfer.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { fulfilUnshipped } from './decrement-unshipped.ts'
import { orderNamed } from './order.ts'
import { closeReservation, fulfilment } from './order-promises.ts'
import { orderShown } from './order-shown.ts'
import { drawDocument } from './random-orders.ts'

export const approveOrder = defineVerb<{ order: string }>({
  name: 'approve_order',
  decide: (world, input) => {
    const order = orderNamed(world, input.order)
    if (!order) throw new Refused('order_not_found')
    if (order.state === 'approved') return () => orderShown(world, order)
    if (order.state !== 'placed') throw new Refused('order_state_conflict')
    fulfilUnshipped(world, order)
    for (const shipment of shipmentsOf(world, order)) {
      if (order.stockDecrement === 'on_approval') decrementCovered(world, shipment)
      if (shipment.state === 'upcoming') shipment.state = shipment.holdReasons.length > 0 ? 'on_hold' : 'picking'
    }
    for (const transfer of transfersOf(world, order))
      if (transfer.state === 'upcoming' && modelOf(world, order.model)!.transfersOnHold) transfer.state = 'on_hold'
    order.state = 'approved'
    order.approvedAt = world.now
    order.fulfilment = fulfilment(shipmentsOf(world, order))
    closeReservation(world, order.number)
    return () => orderShown(world, order)
  },
  weight: 12,
  draw: (draw) => ({ order: drawDocument(draw, draw.world.orders, ['placed']) }),
  shows: (world, input) => [`stock_decrement ${orderNamed(world, input.order)!.stockDecrement}: approved`],
})

/** What stands there for it leaves the shelf; the shipment is through with that if nothing else was to come. */
function decrementCovered(world: World, shipment: Shipment): void {
  const { here, elsewhere } = promisesFor(world, shipment)
  shipment.decremented = elsewhere.length === 0 && here.every((promise) => promise.backordered === 0)
  for (const promise of here) fulfil(world, promise, shipment.order)
}
