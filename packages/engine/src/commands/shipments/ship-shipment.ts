import { mayBecome } from '../../domain/kernel/transitions.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { fulfilmentOf } from '../../domain/orders/order.ts'
import { SHIPMENT_TRANSITIONS } from '../../domain/orders/shipment.ts'
import { reject } from '../../errors.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
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
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ shipments: [input.shipment], shows: { shipments: [input.shipment] } }),
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
    const shipped = { ...state.shipments.get(shipment.id)!, state: 'shipped' as const, shippedAt: state.now }
    state.shipments.set(shipment.id, shipped)
    const fulfilment = fulfilmentOf(state.shipments.where('order', order.id))
    state.orders.set(order.id, { ...order, fulfilment })
    closeReservationIfDone(state, order.id)
    state.emit(`order:${order.id}`, 'shipment_shipped', {
      shipment_id: shipment.id,
      number: shipment.number,
      order: order.number,
      fulfilment,
    })
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
