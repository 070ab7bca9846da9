import { shown } from '../../domain/footprint.ts'
import { SHIPMENT, shipmentData } from '../../domain/orders/shipment-kind.ts'
import { readPackages } from '../../requests/packages.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Packages } from '../../shapes/packages.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Packages may be described before a shipment leaves, and after: a tracking number often comes late. */
export const updateShipment = defineCommand({
  name: 'update_shipment',
  summary: 'Change the packages of a shipment.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber, packages: Optional(Packages) }),
  footprint: (input) => ({ documents: [shown({ kind: 'shipment', reference: input.shipment, promises: 'none' })] }),
  decide: (input, state) => {
    const shipment = state.shipment(input.shipment)
    if (!shipment) return SHIPMENT.notFound()
    if (input.packages === undefined) return accept(() => shipmentView(state, shipment))
    // From here on they are described anew.
    const changed = { ...shipment, packages: readPackages(input.packages) }
    state.shipments.set(shipment.id, changed)
    const { packages } = changed
    state.emit('shipment_packages_changed', shipment.orderId, { ...shipmentData(state, changed), packages })
    return accept(() => shipmentView(state, changed))
  },
})
