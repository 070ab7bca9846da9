import { mayBecome } from '../../domain/kernel/transitions.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { fulfilmentOf, ORDER_TRANSITIONS, type Order } from '../../domain/orders/order.ts'
import type { Shipment } from '../../domain/orders/shipment.ts'
import { fulfilPromise } from '../../domain/stock/stock-effects.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { reject } from '../../errors.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'
import { promisesOf } from '../shipments/decrement-shipment.ts'
import { fulfilUnshipped } from './decrement-unshipped.ts'

/**
 * Somebody's word that the order may go out. Shipments go to picking, or on hold while they have a reason to wait.
 * Asked a second time, it does nothing.
 */
export const approveOrder = defineCommand({
  name: 'approve_order',
  summary: 'Approve an order: fulfilment starts.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber }),
  footprint: (input) => ({ orders: [input.order], promises: 'leaving_at_approval', shows: { orders: [input.order] } }),
  decide: (input, state) => {
    const order = state.order(input.order)
    if (!order) return reject('order_not_found')
    if (order.state === 'approved') return accept(() => orderView(state, order.id))
    if (!mayBecome(ORDER_TRANSITIONS, order.state, 'approved'))
      return reject('order_state_conflict', { data: { state: order.state } })
    // From here on the order is approved.
    fulfilUnshipped(state, order)
    decrementShipments(state, order)
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

/** With on_approval, what is covered leaves the shelf now; what is not, when it ships. */
function decrementShipments(state: WorkingSet, order: Order): void {
  if (order.stockDecrement !== 'on_approval') return
  for (const shipment of state.shipments.where('order', order.id)) {
    const promises = promisesOf(state, shipment)
    const covered = promises.filter((item) => item.transferId === null)
    for (const item of covered) fulfilPromise(state, item, { type: 'order', id: order.number })
    const decremented = covered.length === promises.length && promises.every((item) => item.backordered === 0)
    state.shipments.set(shipment.id, { ...shipment, decremented })
  }
}
