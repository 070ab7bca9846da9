import { reject } from '../../errors.ts'
import type { EventName } from '../../events/catalogue.ts'
import type { SteppedKind } from '../documents/document-kind.ts'
import { standing } from '../documents/steps.ts'
import type { Entered } from '../kernel/transitions.ts'
import { fulfilmentOf, ORDER_STEPS, ORDER_TRANSITIONS, type Order } from './order.ts'

type EnteredState = Entered<typeof ORDER_TRANSITIONS>

const EVENT_OF = {
  placed: 'order_edited',
  editing: 'order_editing',
  approved: 'order_approved',
  cancelled: 'order_cancelled',
} as const satisfies Record<EnteredState, EventName>

export const ORDER: SteppedKind<Order, EnteredState> = {
  name: 'order',
  steps: ORDER_STEPS,
  transitions: ORDER_TRANSITIONS,
  table: (state) => state.orders,
  find: (state, reference) => state.order(reference),
  notFound: () => reject('order_not_found'),
  conflict: (order) => reject('order_state_conflict', { data: standing(ORDER_STEPS, order.state) }),
  announce: (state, order) => {
    // Approval starts the fulfilment; the order's own row follows (refreshFulfilment).
    const fulfilment =
      order.state === 'approved' ? fulfilmentOf(state.shipments.where('order', order.id)) : order.fulfilment
    state.emit(EVENT_OF[order.state], order.id, { number: order.number, fulfilment })
  },
}
