import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown } from '../../domain/footprint.ts'
import { endEdit } from '../../domain/orders/end-edit.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/** What was gathered is forgotten: the order is as it was, and its shipments go on. Asked a second time, it does nothing. */
export const abandonOrderEdit = defineCommand({
  name: 'abandon_order_edit',
  summary: 'Abandon the edit of an order: nothing of it has changed.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber }),
  footprint: (input) => ({ documents: [shown({ kind: 'order', reference: input.order, promises: 'none' })] }),
  decide: (input, state) => {
    const step = judgeVerb(state, ORDER, input.order, { verb: 'abandon_edit', done: ['placed', 'approved'] })
    if (!step.ok) return step
    const order = step.document
    if (step.alreadyDone) return accept(() => orderView(state, order.id))
    // From here on nobody edits it any more.
    endEdit(state, order)
    return accept(() => orderView(state, order.id))
  },
})
