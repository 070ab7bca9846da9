import { reject } from '../../errors.ts'
import type { EventName } from '../../events/catalogue.ts'
import type { SteppedKind } from '../documents/document-kind.ts'
import { standing } from '../documents/steps.ts'
import type { Entered } from '../kernel/transitions.ts'
import { isUnderway as isTransferUnderway } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import { fulfilmentOf, ORDER_STEPS, ORDER_TRANSITIONS, type Order } from './order.ts'
import { isUnderway } from './shipment.ts'

type EnteredState = Entered<typeof ORDER_TRANSITIONS>

/** Where an edit ends, and where it is placed again, has events of its own. */
const EVENT_OF = {
  editing: 'order_editing',
  approved: 'order_approved',
  cancelled: 'order_cancelled',
} as const satisfies Record<Exclude<EnteredState, 'placed'>, EventName>

export const ORDER: SteppedKind<Order, EnteredState> = {
  name: 'order',
  steps: ORDER_STEPS,
  transitions: ORDER_TRANSITIONS,
  table: (state) => state.orders,
  find: (state, reference) => state.order(reference),
  notFound: () => reject('order_not_found'),
  conflict: (order) => reject('order_state_conflict', { data: standing(ORDER_STEPS, order.state) }),
  announce: (state, order, from) => {
    // Approval starts the fulfilment; the order's own row follows (refreshFulfilment).
    const shipments = state.shipments.where('order', order.id)
    const fulfilment = order.state === 'approved' ? fulfilmentOf(shipments) : order.fulfilment
    const about = { number: order.number, fulfilment }
    if (from === 'editing') state.emit('order_edited', order.id, about)
    else if (order.state !== 'placed') state.emit(EVENT_OF[order.state], order.id, about)
    else state.emit('order_resumed', order.id, { ...about, ...papersOf(state, order) })
  },
}

/** The numbers of what is on its way to leave. */
function papersOf(state: WorkingSet, { id }: Order): { shipments: string[]; transfers: string[] } {
  const shipments = state.shipments.where('order', id).filter(isUnderway)
  const transfers = state.transfers.where('order', id).filter(isTransferUnderway)
  return { shipments: shipments.map(({ number }) => number), transfers: transfers.map(({ number }) => number) }
}
