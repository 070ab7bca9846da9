import { mayBecome } from '../../domain/kernel/transitions.ts'
import type { Order } from '../../domain/orders/order.ts'
import { ORDER_TRANSITIONS } from '../../domain/orders/order.ts'
import type { ReservationItem } from '../../domain/promises/reservation.ts'
import { outside, shelf } from '../../domain/stock/movement.ts'
import { changePromise, moveStock, releasePromise } from '../../domain/stock/stock-effects.ts'
import { returnToOrigin } from '../../domain/transfers/transfer-goods.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { reject } from '../../errors.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Gives back exactly once what was reserved or decremented, to where it came from; then waiting backorders are
 * covered. Refused once a shipment has left. Asked a second time, it does nothing. (DESIGN §7)
 */
export const cancelOrder = defineCommand({
  name: 'cancel_order',
  summary: 'Cancel an order that has not shipped; its stock is given back.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber }),
  footprint: (input) => ({ orders: [input.order], promises: 'all', shows: { orders: [input.order] } }),
  decide: (input, state) => {
    const order = state.order(input.order)
    if (!order) return reject('order_not_found')
    if (order.state === 'cancelled') return accept(() => orderView(state, order.id))
    if (!mayBecome(ORDER_TRANSITIONS, order.state, 'cancelled'))
      return reject('order_state_conflict', { data: { state: order.state } })
    const shipments = state.shipments.where('order', order.id)
    const left = shipments.filter((shipment) => shipment.state === 'shipped' || shipment.state === 'delivered')
    if (left.length > 0)
      return reject('order_state_conflict', {
        data: { state: order.state, shipped: left.map((shipment) => shipment.number) },
      })
    // From here on the order is cancelled.
    for (const transfer of state.transfers.where('order', order.id)) {
      if (transfer.state === 'in_transit') returnToOrigin(state, transfer)
      if (transfer.state !== 'completed') state.transfers.set(transfer.id, { ...transfer, state: 'cancelled' })
    }
    for (const shipment of shipments)
      state.shipments.set(shipment.id, { ...shipment, state: 'cancelled', holdReasons: [] })
    giveBack(state, order)
    state.orders.set(order.id, { ...order, state: 'cancelled', cancelledAt: state.now })
    state.emit(`order:${order.id}`, 'order_cancelled', { number: order.number })
    return accept(() => orderView(state, order.id))
  },
})

function giveBack(state: WorkingSet, order: Order): void {
  const [reservation] = state.reservations.where('order', order.id)
  if (!reservation) return
  for (const item of state.reservationItems.where('reservation', reservation.id)) {
    releasePromise(state, item)
    if (item.fulfilled > 0) returnToShelf(state, order, item)
  }
  state.reservations.set(reservation.id, { ...reservation, state: 'released' })
}

/** What on_approval or a person had taken off the shelf and never left the house. */
function returnToShelf(state: WorkingSet, order: Order, item: ReservationItem): void {
  const current = state.reservationItems.get(item.id)!
  changePromise(state, current, { fulfilled: -current.fulfilled, released: current.fulfilled })
  moveStock(state, {
    itemId: item.itemId,
    quantity: current.fulfilled,
    from: outside('customer'),
    to: shelf('on_hand', item.locationId),
    reason: 'cancelled',
    reference: { type: 'order', id: order.number },
  })
}
