import { orderNamed } from '../orders/order.ts'
import { closeReservation, fulfilment } from '../orders/order-promises.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { decrement } from './decrement-shipment.ts'
import { allPromisesFor } from './hold-reasons.ts'
import { shipmentNamed, shipmentsOf } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'

export const shipShipment = defineVerb<{ shipment: string }>({
  name: 'ship_shipment',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (shipment.state === 'shipped') return () => shipmentShown(shipment)
    if (shipment.state === 'on_hold') throw new Refused('shipment_on_hold')
    if (shipment.state !== 'picking') throw new Refused('shipment_state_conflict')
    const order = orderNamed(world, shipment.order)!
    if (order.stockDecrement !== 'manual') decrement(world, shipment)
    else
      for (const promise of allPromisesFor(world, shipment))
        promise.hasLeft = promise.reserved + promise.backordered > 0
    shipment.state = 'shipped'
    shipment.shippedAt = world.now
    order.fulfilment = fulfilment(shipmentsOf(world, order))
    closeReservation(world, order.number)
    return () => shipmentShown(shipment)
  },
  weight: 10,
  draw: (draw) => ({ shipment: drawDocument(draw, draw.world.shipments, ['picking']) }),
  shows: (world, input) => {
    const { order } = shipmentNamed(world, input.shipment)
    return [`stock_decrement ${orderNamed(world, order)!.stockDecrement}: shipped`]
  },
})
