import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { cancelShipment as giveBack, landingsOfCancelling } from '../../domain/orders/cancel-shipment.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** One shipment of an order will not leave: what was promised or decremented for it goes back to where it came from, with
 * what transfers were bringing. The rest of the order goes on. Asked a second time, it does nothing. */
export const cancelShipment = defineCommand({
  name: 'cancel_shipment',
  summary: 'Cancel one shipment of an order; its stock is given back.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ documents: [shown(whole('shipment', input.shipment))] }),
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'cancel', done: ['cancelled'] })
    if (!step.ok) return step
    const shipment = step.document
    if (step.alreadyDone) return accept(() => shipmentView(state, shipment))
    const tooMuch = refuseLandings(state, landingsOfCancelling(state, shipment))
    if (tooMuch) return tooMuch
    // From here on the shipment is cancelled.
    giveBack(state, state.orders.get(shipment.orderId)!, shipment)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
