import { shown } from '../../domain/footprint.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { annotationsSent, readAnnotations } from '../../requests/annotations.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/** What an order is called elsewhere, and what is kept with it, whatever state it is in. */
export const updateOrder = defineCommand({
  name: 'update_order',
  summary: 'Change what an order is called elsewhere, and what is kept with it.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber, ...annotationFields }),
  footprint: (input) => ({ documents: [shown({ kind: 'order', reference: input.order, promises: 'none' })] }),
  decide: (input, state) => {
    const order = state.order(input.order)
    if (!order) return ORDER.notFound()
    const annotated = readAnnotations(input, order)
    if (!annotated.ok) return annotated
    const sent = annotationsSent(input, annotated.annotations)
    if (Object.keys(sent).length === 0) return accept(() => orderView(state, order.id))
    // From here on it is annotated anew.
    state.orders.set(order.id, { ...order, ...annotated.annotations })
    const { number, fulfilment } = order
    state.emit('order_annotated', order.id, { number, fulfilment, ...sent })
    return accept(() => orderView(state, order.id))
  },
})
