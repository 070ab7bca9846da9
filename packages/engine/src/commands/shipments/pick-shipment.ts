import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown } from '../../domain/footprint.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** It was being packed, or stood ready, and is picked again. Asked a second time, it does nothing. */
export const pickShipment = defineCommand({
  name: 'pick_shipment',
  summary: 'Take a shipment back to picking.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ documents: [shown({ kind: 'shipment', reference: input.shipment, promises: 'none' })] }),
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'pick', done: ['picking'] })
    if (!step.ok) return step
    if (step.alreadyDone) return accept(() => shipmentView(state, step.document))
    // From here on the shipment is being picked again.
    const changed = become(state, SHIPMENT, step.document, 'picking', { pickupExpiresAt: null })
    return accept(() => shipmentView(state, changed))
  },
})
