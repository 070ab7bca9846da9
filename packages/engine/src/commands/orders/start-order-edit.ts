import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown } from '../../domain/footprint.ts'
import { startEdit } from '../../domain/orders/end-edit.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { OrderNumber, Reason } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Somebody begins to change an order: its shipments wait, so that nothing of it is picked meanwhile, and `edit_order` only
 * writes down what its lines are to be, until the edit is stopped or abandoned. Asked a second time, it does nothing.
 */
export const startOrderEdit = defineCommand({
  name: 'start_order_edit',
  summary: 'Begin to edit an order: it waits, and what its lines are to be is gathered.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber, reason: Optional(Reason) }),
  footprint: (input) => ({ documents: [shown({ kind: 'order', reference: input.order, promises: 'none' })] }),
  decide: (input, state) => {
    const step = judgeVerb(state, ORDER, input.order, { verb: 'start_edit', done: ['editing'] })
    if (!step.ok) return step
    const order = step.document
    if (step.alreadyDone) return accept(() => orderView(state, order.id))
    // From here on the order is being edited.
    startEdit(state, order, input.reason ?? null)
    return accept(() => orderView(state, order.id))
  },
})
