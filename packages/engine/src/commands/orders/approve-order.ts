import { become } from '../../domain/documents/become.ts'
import { mayBecome } from '../../domain/kernel/transitions.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refreshFulfilment } from '../../domain/orders/fulfilment.ts'
import { ORDER_TRANSITIONS, type Order } from '../../domain/orders/order.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import type { Shipment } from '../../domain/orders/shipment.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { fulfilPromise } from '../../domain/stock/stock-effects.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { reject } from '../../errors.ts'
import { Name, Shape } from '../../requests/schemas.ts'
import { orderView } from '../../views/stock-views.ts'
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
  input: Shape({ order: Name }),
  footprint: (input) => ({ orders: [input.order], promises: 'leaving_at_approval' }),
  decide: (input, state) => {
    const order = state.order(input.order)
    if (!order) return reject('order_not_found')
    if (order.state === 'approved') return accept(() => orderView(state, order.id))
    if (!mayBecome(ORDER_TRANSITIONS, order.state, 'approved'))
      return reject('order_state_conflict', { data: { state: order.state } })
    // From here on the order is approved.
    become(state, ORDER, order, 'approved', { approvedAt: state.now })
    refreshFulfilment(state, order.id)
    fulfilUnshipped(state, order)
    decrementShipments(state, order)
    for (const shipment of state.shipments.where('order', order.id)) startShipment(state, shipment)
    closeReservationIfDone(state, order.id)
    return accept(() => orderView(state, order.id))
  },
})

function startShipment(state: WorkingSet, shipment: Shipment): void {
  if (shipment.state !== 'upcoming') return
  const next = shipment.holdReasons.length > 0 ? 'on_hold' : 'picking'
  become(state, SHIPMENT, shipment, next)
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
