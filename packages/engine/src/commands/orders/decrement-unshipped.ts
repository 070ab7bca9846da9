import Type from 'typebox'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { decrementUnshipped as takeUnshipped } from '../../domain/orders/leave-shelf.ts'
import { isApproved } from '../../domain/orders/order.ts'
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
  input: Shape({ order_id: Type.String() }),
  footprint: (input) => ({
    documents: [{ kind: 'order', reference: input.order_id, promises: 'leaving_at_approval' }],
  }),
  decide: (input, state) => {
    const order = state.orders.get(input.order_id)
    if (order && isApproved(order)) {
      takeUnshipped(state, order)
      closeReservationIfDone(state, order.id)
    }
    return accept(() => ({ order: order?.number ?? null }))
  },
})
