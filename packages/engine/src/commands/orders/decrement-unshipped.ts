import Type from 'typebox'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import type { Order } from '../../domain/orders/order.ts'
import { fulfilPromise } from '../../domain/stock/stock-effects.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { Text } from '../../shapes/names.ts'
import { Nullable, Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of a backorder that was filled and needs no shipping: its approved order takes it off the shelf. */
export const decrementUnshipped = defineCommand({
  name: 'decrement_unshipped',
  summary: 'Take what needs no shipping off the shelf, once it is covered.',
  lane: 'stock',
  internal: true,
  answer: Shape({ order: Nullable(Text) }),
  input: Shape({ reservation_id: Type.String() }),
  footprint: (input) => ({ ordersOf: [input.reservation_id], promises: 'leaving_at_approval' }),
  decide: (input, state) => {
    const reservation = state.reservations.get(input.reservation_id)
    const order = reservation?.orderId ? state.orders.get(reservation.orderId) : undefined
    if (order?.state === 'approved') {
      fulfilUnshipped(state, order)
      closeReservationIfDone(state, order.id)
    }
    return accept(() => ({ order: order?.number ?? null }))
  },
})

/** With on_shipment too, what needs no shipping leaves when its order is approved: no later moment will come for it. */
export function fulfilUnshipped(state: WorkingSet, order: Order): void {
  if (order.stockDecrement === 'manual') return
  const [reservation] = state.reservations.where('order', order.id)
  for (const item of reservation ? state.reservationItems.where('reservation', reservation.id) : []) {
    const needsNoShipping = item.shipmentId === null && item.transferId === null
    if (needsNoShipping) fulfilPromise(state, item, { type: 'order', id: order.number })
  }
}
