import { refuseByHand } from '../orders/decrement-order-lines.ts'
import { orderNamed } from '../orders/order.ts'
import { closeReservation } from '../orders/order-promises.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { fulfil } from '../reservations/cover.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { promisesFor } from './hold-reasons.ts'
import { type Shipment, shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'

export const decrementShipment = defineVerb<{ shipment: string }>({
  name: 'decrement_shipment',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (shipment.state === 'cancelled') throw new Refused('shipment_state_conflict')
    refuseByHand(orderNamed(world, shipment.order)!)
    if (shipment.decremented) return () => shipmentShown(shipment)
    const { here, elsewhere } = promisesFor(world, shipment)
    const isShort = [...here, ...elsewhere].some((promise) => promise.backordered > 0)
    if (isShort || shipment.holdReasons.includes('transfer')) throw new Refused('shipment_on_hold')
    decrement(world, shipment)
    closeReservation(world, shipment.order)
    return () => shipmentShown(shipment)
  },
  weight: 3,
  draw: (draw) => {
    const { orders, shipments } = draw.world
    const byHand = new Set(orders.filter((order) => order.stockDecrement === 'manual').map((order) => order.number))
    const some = draw.random.chance(0.8) ? shipments.filter((shipment) => byHand.has(shipment.order)) : shipments
    return { shipment: drawDocument(draw, some, ['upcoming', 'picking', 'on_hold', 'shipped']) }
  },
  shows: (world, input) => {
    const { order } = shipmentNamed(world, input.shipment)
    return [`stock_decrement ${orderNamed(world, order)!.stockDecrement}: decremented`]
  },
})

export function decrement(world: World, shipment: Shipment): void {
  for (const promise of promisesFor(world, shipment).here) fulfil(world, promise, shipment.order)
  shipment.decremented = true
}
