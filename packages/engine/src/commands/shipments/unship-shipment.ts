import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { SHIPMENT, shipmentData } from '../../domain/orders/shipment-kind.ts'
import { landingsOfTakingBack, takeBackShipment, UNSHIP_WITHIN_MS } from '../../domain/orders/take-back.ts'
import { isReturned } from '../../domain/returns/returnable.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { reject } from '../../errors.ts'
import { Reason, ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** It was shipped by mistake, less than a day ago: it is ready to ship again, and what had left the shelf with it stands
 * there again, reserved for it. One that has not been shipped is refused, so that a second time does nothing. */
export const unshipShipment = defineCommand({
  name: 'unship_shipment',
  summary: 'Correct a shipment that was shipped by mistake within the last day.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber, reason: Reason }),
  footprint: (input) => ({ documents: [shown(whole('shipment', input.shipment))] }),
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'unship' })
    if (!step.ok) return step
    const shipment = step.document
    const order = state.orders.get(shipment.orderId)!
    if (state.now - shipment.shippedAt! > UNSHIP_WITHIN_MS) return reject('shipped_too_long_ago')
    if (isReturned(state, shipment)) return reject('units_returned')
    const tooMuch = refuseLandings(state, landingsOfTakingBack(state, order, shipment))
    if (tooMuch) return tooMuch
    // From here on the shipment has not left.
    state.emit('shipment_unshipped', order.id, { ...shipmentData(state, shipment), reason: input.reason })
    takeBackShipment(state, order, shipment, input.reason)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
