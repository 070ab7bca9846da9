import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refreshFulfilment } from '../../domain/orders/fulfilment.ts'
import { decrementShipment, leaveInBooks } from '../../domain/orders/leave-shelf.ts'
import { uncoveredReasons } from '../../domain/orders/shipment-hold.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { reject } from '../../errors.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * A whole shipment leaves. With on_shipment, and for what on_approval could not cover yet, its stock leaves the shelf
 * now, one movement per promise. Asked a second time, it does nothing.
 */
export const shipShipment = defineCommand({
  name: 'ship_shipment',
  summary: 'Ship a whole shipment.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ documents: [shown(whole('shipment', input.shipment))] }),
  decide: (input, state) => {
    const step = judgeStep(state, SHIPMENT, input.shipment, { to: 'shipped', pastIt: ['delivered'] })
    if (!step.ok) return step
    const shipment = step.document
    if (step.alreadyDone) return accept(() => shipmentView(state, shipment))
    const byHand = state.orders.get(shipment.orderId)!.stockDecrement === 'manual'
    const uncovered = byHand ? [] : uncoveredReasons(state, shipment)
    if (uncovered.length > 0) return reject('shipment_on_hold', { data: { hold_reasons: uncovered } })
    // From here on the shipment is shipped.
    const packed = byHand ? leaveInBooks(state, shipment) : decrementShipment(state, shipment)
    become(state, SHIPMENT, packed, 'shipped', { shippedAt: state.now })
    refreshFulfilment(state, shipment.orderId)
    closeReservationIfDone(state, shipment.orderId)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
