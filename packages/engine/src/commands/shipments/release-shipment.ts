import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown } from '../../domain/footprint.ts'
import { releaseByPerson } from '../../domain/orders/shipment-hold.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** A person lets a shipment go: one that a person holds, or one of a location that is on hold, for as long as that lasts.
 * Whatever else it waits for it waits for still; where that is all, it is refused. One that does not wait is left as it is. */
export const releaseShipment = defineCommand({
  name: 'release_shipment',
  summary: 'Release a shipment that a person, or its location, holds.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ documents: [shown({ kind: 'shipment', reference: input.shipment, promises: 'none' })] }),
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'release' })
    if (!step.ok) return step
    const shipment = step.document
    const { holdReasons } = shipment
    const isHeld = holdReasons.some((reason) => reason === 'person' || reason === 'location_on_hold')
    if (!isHeld && holdReasons.length > 0 && shipment.state === 'on_hold') return SHIPMENT.conflict(shipment)
    if (!isHeld) return accept(() => shipmentView(state, shipment))
    // From here on nobody holds it.
    releaseByPerson(state, shipment)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
