import { drawDocument } from '../orders/random-orders.ts'
import { defineVerb } from '../verb.ts'
import { UNDERWAY } from './hold-shipment.ts'
import { drawPackages, packagesOf, type SentPackage } from './packages.ts'
import { shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'

export const updateShipment = defineVerb<{ shipment: string; packages?: SentPackage[] }>({
  name: 'update_shipment',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (input.packages !== undefined) shipment.packages = packagesOf(input.packages)
    return () => shipmentShown(shipment)
  },
  weight: 1,
  draw: (draw) => ({
    shipment: drawDocument(draw, draw.world.shipments, [...UNDERWAY, 'shipped']),
    ...draw.optional('packages', 0.8, () => drawPackages(draw)),
  }),
})
