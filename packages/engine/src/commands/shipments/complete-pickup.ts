import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refreshFulfilment } from '../../domain/orders/fulfilment.ts'
import { takeOut } from '../../domain/orders/leave-shelf.ts'
import { linesOfShipment } from '../../domain/orders/pass-units.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { refuseToShip } from '../../requests/parts-to-ship.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Somebody has fetched it: its stock leaves the shelf as that of a shipment that is shipped. Also where its time is over, as
 * long as nobody has given its units back. Asked a second time, it does nothing. */
export const completePickup = defineCommand({
  name: 'complete_pickup',
  summary: 'Say that a shipment was fetched.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ documents: [shown(whole('shipment', input.shipment))] }),
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'pick_up', done: ['picked_up'] })
    if (!step.ok) return step
    const shipment = step.document
    if (step.alreadyDone) return accept(() => shipmentView(state, shipment))
    const refused = refuseToShip(state, shipment, linesOfShipment(state, shipment), {})
    if (refused) return refused
    // From here on it is gone.
    become(state, SHIPMENT, takeOut(state, shipment), 'picked_up', { pickedUpAt: state.now })
    refreshFulfilment(state, shipment.orderId)
    closeReservationIfDone(state, shipment.orderId)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
