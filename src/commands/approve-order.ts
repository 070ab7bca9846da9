import { fulfilmentOf, ORDER_TRANSITIONS } from '../domain/order.ts'
import type { Shipment } from '../domain/shipment.ts'
import { fulfilPromise } from '../domain/stock-effects.ts'
import { mayBecome } from '../domain/transitions.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { reject } from '../errors.ts'
import { closeReservationIfDone } from './close-reservation.ts'
import { accept, defineCommand } from './define-command.ts'
import { Name, Shape } from './schemas.ts'
import { orderView } from './views.ts'

/**
 * Somebody's word that the order may go out. Shipments go to picking, or on hold while they have a reason to wait.
 * With on_approval, what is covered leaves the shelf now; so does, with on_shipment too, what needs no shipping,
 * because no later moment will come for it. Asked a second time, it does nothing.
 */
export const approveOrder = defineCommand({
  name: 'approve_order',
  summary: 'Approve an order: fulfilment starts.',
  lane: 'stock',
  input: Shape({ order: Name }),
  footprint: (input) => ({ orders: [input.order] }),
  decide: (input, state) => {
    const order = state.order(input.order)
    if (!order) return reject('order_not_found')
    if (order.state === 'approved') return accept(() => orderView(state, order.id))
    if (!mayBecome(ORDER_TRANSITIONS, order.state, 'approved'))
      return reject('order_state_conflict', { data: { state: order.state } })
    // From here on the order is approved.
    decrementAtApproval(state, order.id)
    for (const shipment of state.shipments.where('order', order.id)) startShipment(state, shipment)
    const fulfilment = fulfilmentOf(state.shipments.where('order', order.id))
    state.orders.set(order.id, { ...order, state: 'approved', fulfilment, approvedAt: state.now })
    closeReservationIfDone(state, order.id)
    state.emit(`order:${order.id}`, 'order_approved', { number: order.number, fulfilment })
    return accept(() => orderView(state, order.id))
  },
})

function startShipment(state: WorkingSet, shipment: Shipment): void {
  if (shipment.state !== 'upcoming') return
  const next = shipment.holdReasons.length > 0 ? 'on_hold' : 'picking'
  state.shipments.set(shipment.id, { ...shipment, state: next })
}

function decrementAtApproval(state: WorkingSet, orderId: string): void {
  const order = state.orders.get(orderId)!
  if (order.stockDecrement === 'manual') return
  const [reservation] = state.reservations.where('order', orderId)
  for (const item of reservation ? state.reservationItems.where('reservation', reservation.id) : []) {
    const needsNoShipping = item.shipmentId === null
    const leavesNow = needsNoShipping || (order.stockDecrement === 'on_approval' && item.transferId === null)
    if (leavesNow) fulfilPromise(state, item, { type: 'order', id: order.number })
  }
}
