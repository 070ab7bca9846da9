import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refreshFulfilment } from '../../domain/orders/fulfilment.ts'
import { decrementCovered, decrementUnshipped } from '../../domain/orders/leave-shelf.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { startShipment } from '../../domain/orders/shipment-hold.ts'
import { holdTransfers } from '../../domain/transfers/hold-transfers.ts'
import { Name } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Somebody's word that the order may go out. Shipments go to picking, or on hold while they have a reason to wait; transfers
 * wait for a person, where the model puts them on hold.
 * Asked a second time, it does nothing.
 */
export const approveOrder = defineCommand({
  name: 'approve_order',
  summary: 'Approve an order: fulfilment starts.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: Name }),
  footprint: (input) => ({
    documents: [{ kind: 'order', reference: input.order, promises: 'leaving_at_approval', isShown: true }],
  }),
  decide: (input, state) => {
    const step = judgeVerb(state, ORDER, input.order, { verb: 'approve', done: ['approved'] })
    if (!step.ok) return step
    const order = step.document
    if (step.alreadyDone) return accept(() => orderView(state, order.id))
    // From here on the order is approved.
    become(state, ORDER, order, 'approved', { approvedAt: state.now })
    refreshFulfilment(state, order.id)
    decrementUnshipped(state, order)
    decrementCovered(state, order)
    for (const shipment of state.shipments.where('order', order.id)) startShipment(state, shipment)
    holdTransfers(state, order)
    closeReservationIfDone(state, order.id)
    return accept(() => orderView(state, order.id))
  },
})
