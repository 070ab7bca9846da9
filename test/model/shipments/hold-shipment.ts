/** A person stops a shipment, and lets it go. */
import { drawDocument } from '../orders/random-orders.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { isLocationOnHold } from './hold-reasons.ts'
import { isUnderway, type Shipment, shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'

export const UNDERWAY = ['upcoming', 'on_hold', 'picking', 'packing', 'ready_to_ship', 'ready_for_pickup']

export const holdShipment = defineVerb<{ shipment: string; reason?: string }>({
  name: 'hold_shipment',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (!isUnderway(shipment)) throw new Refused('shipment_state_conflict')
    // What it means for its state is judged when everything has settled.
    if (!shipment.holdReasons.includes('person')) shipment.holdReasons = [...shipment.holdReasons, 'person']
    if (input.reason !== undefined) shipment.holdNote = input.reason
    return () => shipmentShown(shipment)
  },
  weight: 2,
  draw: (draw) => ({
    shipment: drawDocument(draw, draw.world.shipments, UNDERWAY),
    ...draw.optional('reason', 0.5, () => draw.random.pick(['call first', 'wrong address'])),
  }),
})

export const releaseShipment = defineVerb<{ shipment: string }>({
  name: 'release_shipment',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (!isUnderway(shipment)) throw new Refused('shipment_state_conflict')
    const isHeld = shipment.holdReasons.some((reason) => ['person', 'location_on_hold'].includes(reason))
    if (!isHeld && shipment.state === 'on_hold') throw new Refused('shipment_on_hold')
    if (isHeld) {
      shipment.holdReasons = shipment.holdReasons.filter((reason) => reason !== 'person')
      shipment.holdNote = null
      shipment.isLifted = isLocationOnHold(world, shipment)
    }
    return () => shipmentShown(shipment)
  },
  weight: 3,
  draw: (draw) => {
    const isHeld = ({ holdReasons }: Shipment) =>
      holdReasons.includes('person') || holdReasons.includes('location_on_hold')
    const held = draw.world.shipments.filter(isHeld)
    return { shipment: drawDocument(draw, draw.random.chance(0.8) ? held : draw.world.shipments, UNDERWAY) }
  },
})
