import { become } from '../../domain/documents/become.ts'
import { mayBecome } from '../../domain/kernel/transitions.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refreshFulfilment } from '../../domain/orders/fulfilment.ts'
import { SHIPMENT_TRANSITIONS } from '../../domain/orders/shipment.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { reject } from '../../errors.ts'
import { Name, Shape } from '../../requests/schemas.ts'
import { shipmentView } from '../../views/stock-views.ts'
import { accept, defineCommand } from '../define-command.ts'
import { decrement, uncoveredReasons } from './decrement-shipment.ts'

/**
 * A whole shipment leaves. With on_shipment, and for what on_approval could not cover yet, its stock leaves the shelf
 * now, one movement per promise. Asked a second time, it does nothing.
 */
export const shipShipment = defineCommand({
  name: 'ship_shipment',
  summary: 'Ship a whole shipment.',
  lane: 'stock',
  input: Shape({ shipment: Name }),
  footprint: (input) => ({ shipments: [input.shipment] }),
  decide: (input, state) => {
    const shipment = state.shipment(input.shipment)
    if (!shipment) return reject('shipment_not_found')
    if (shipment.state === 'shipped' || shipment.state === 'delivered')
      return accept(() => shipmentView(state, shipment))
    if (shipment.state === 'on_hold')
      return reject('shipment_on_hold', { data: { hold_reasons: shipment.holdReasons } })
    if (!mayBecome(SHIPMENT_TRANSITIONS, shipment.state, 'shipped')) {
      return reject('shipment_state_conflict', { data: { state: shipment.state } })
    }
    const order = state.orders.get(shipment.orderId)!
    const uncovered = order.stockDecrement === 'manual' ? [] : uncoveredReasons(state, shipment)
    if (uncovered.length > 0) return reject('shipment_on_hold', { data: { hold_reasons: uncovered } })
    // From here on the shipment is shipped.
    if (order.stockDecrement !== 'manual') decrement(state, shipment)
    become(state, SHIPMENT, state.shipments.get(shipment.id)!, 'shipped', { shippedAt: state.now })
    refreshFulfilment(state, order.id)
    closeReservationIfDone(state, order.id)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
