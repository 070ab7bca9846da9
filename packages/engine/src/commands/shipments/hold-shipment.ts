import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown } from '../../domain/footprint.ts'
import { holdByPerson } from '../../domain/orders/shipment-hold.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { Reason, ShipmentNumber } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** A person stops a shipment that has not left, and says why: it waits until a person releases it. Asked a second time, it
 * says why anew. */
export const holdShipment = defineCommand({
  name: 'hold_shipment',
  summary: 'Put a shipment on hold.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber, reason: Optional(Reason) }),
  footprint: (input) => ({ documents: [shown({ kind: 'shipment', reference: input.shipment, promises: 'none' })] }),
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'hold' })
    if (!step.ok) return step
    const shipment = step.document
    // From here on the shipment waits.
    holdByPerson(state, shipment, input.reason ?? shipment.holdNote)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
