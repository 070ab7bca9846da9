import { shown, whole } from '../../domain/footprint.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refuseDecrementByHand } from '../../domain/orders/decrement-by-hand.ts'
import { decrementShipment as takeFromShelf } from '../../domain/orders/leave-shelf.ts'
import { uncoveredReasons } from '../../domain/orders/shipment-hold.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { reject } from '../../errors.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes a shipment's covered stock off the shelf by hand (stock_decrement manual), from the approval of its order on. Asked
 * again, it does nothing. */
export const decrementShipment = defineCommand({
  name: 'decrement_shipment',
  summary: 'Take the stock of a shipment off the shelf by hand.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ documents: [shown(whole('shipment', input.shipment))] }),
  decide: (input, state) => {
    const shipment = state.shipment(input.shipment)
    if (!shipment) return reject('shipment_not_found')
    if (shipment.state === 'cancelled') return SHIPMENT.conflict(shipment)
    const refused = refuseDecrementByHand(state.orders.get(shipment.orderId)!)
    if (refused) return refused
    if (shipment.decremented) return accept(() => shipmentView(state, shipment))
    const reasons = uncoveredReasons(state, shipment)
    if (reasons.length > 0) return reject('shipment_on_hold', { data: { hold_reasons: reasons } })
    // From here on its stock leaves the shelf.
    takeFromShelf(state, shipment)
    closeReservationIfDone(state, shipment.orderId)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
