/** The steps of a shipment through the house, and that it has arrived. */
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb, type Verb } from '../verb.ts'
import { shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'

function step(name: Verb['name'], from: readonly string[], to: string, weight: number): Verb {
  return defineVerb<{ shipment: string }>({
    name,
    decide: (world, input) => {
      const shipment = shipmentNamed(world, input.shipment)
      if (shipment.state === to) return () => shipmentShown(shipment)
      if (shipment.state === 'on_hold') throw new Refused('shipment_on_hold')
      if (!from.includes(shipment.state)) throw new Refused('shipment_state_conflict')
      shipment.state = to
      if (to === 'picking') shipment.pickupExpiresAt = null
      if (to === 'delivered') shipment.deliveredAt = world.now
      return () => shipmentShown(shipment)
    },
    weight,
    draw: (draw) => ({ shipment: drawDocument(draw, draw.world.shipments, from) }),
  })
}

export const pickShipment = step('pick_shipment', ['packing', 'ready_to_ship', 'ready_for_pickup'], 'picking', 1)
export const packShipment = step('pack_shipment', ['picking'], 'packing', 3)
export const readyShipment = step('ready_shipment', ['packing'], 'ready_to_ship', 2)
export const deliverShipment = step('deliver_shipment', ['shipped'], 'delivered', 1)
