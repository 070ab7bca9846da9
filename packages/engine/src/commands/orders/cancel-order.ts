import { become } from '../../domain/documents/become.ts'
import { mayBecome } from '../../domain/kernel/transitions.ts'
import type { Order } from '../../domain/orders/order.ts'
import { ORDER_TRANSITIONS } from '../../domain/orders/order.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { isUnderway } from '../../domain/orders/shipment.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import type { ReservationItem } from '../../domain/promises/reservation.ts'
import { RESERVATION } from '../../domain/promises/reservation-kind.ts'
import { outside, shelf } from '../../domain/stock/movement.ts'
import { changePromise, moveStock, releasePromise } from '../../domain/stock/stock-effects.ts'
import { isOpen } from '../../domain/transfers/stock-transfer.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { returnToOrigin } from '../../domain/transfers/transfer-goods.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { reject } from '../../errors.ts'
import { Name, Shape } from '../../requests/schemas.ts'
import { orderView } from '../../views/stock-views.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Gives back exactly once what was reserved or decremented, to where it came from; then waiting backorders are
 * covered. Refused once a shipment has left. Asked a second time, it does nothing. (DESIGN §7)
 */
export const cancelOrder = defineCommand({
  name: 'cancel_order',
  summary: 'Cancel an order that has not shipped; its stock is given back.',
  lane: 'stock',
  input: Shape({ order: Name }),
  footprint: (input) => ({ orders: [input.order], promises: 'all' }),
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
      if (isOpen(transfer)) become(state, STOCK_TRANSFER, transfer, 'cancelled')
    }
    for (const shipment of shipments.filter(isUnderway))
      become(state, SHIPMENT, shipment, 'cancelled', { holdReasons: [] })
    giveBack(state, order)
    become(state, ORDER, order, 'cancelled', { cancelledAt: state.now })
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
  become(state, RESERVATION, reservation, 'released')
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
