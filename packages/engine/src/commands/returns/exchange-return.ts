import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { RETURN, returnData } from '../../domain/returns/return-kind.ts'
import { reject, rejectAt } from '../../errors.ts'
import { OrderNumber, ReturnNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/** An order was placed in exchange for what comes back: it is placed like any other, and the return names it. Asked a second time
 * with the same order, it does nothing. */
export const exchangeReturn = defineCommand({
  name: 'exchange_return',
  summary: 'Name the order that was placed in exchange for a return.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({ return: ReturnNumber, order: OrderNumber }),
  footprint: (input) => ({
    documents: [
      { kind: 'return', reference: input.return, promises: 'none' },
      { kind: 'order', reference: input.order, promises: 'none' },
    ],
  }),
  decide: (input, state) => {
    const step = judgeVerb(state, RETURN, input.return, { verb: 'exchange' })
    if (!step.ok) return step
    const one = step.document
    const order = state.order(input.order)
    if (!order) return rejectAt('/order', 'unknown_order', { value: input.order })
    if (one.exchangeOrder === order.number) return accept(() => returnView(state, one))
    if (one.exchangeOrder !== null) return reject('return_exchanged', { data: { order: one.exchangeOrder } })
    if (order.id === one.orderId) return rejectAt('/order', 'conflicting_constraints')
    if (order.state === 'cancelled') return ORDER.conflict(order)
    // From here on the order stands for it.
    const changed = { ...one, exchangeOrder: order.number }
    state.returns.set(one.id, changed)
    state.emit('return_exchanged', one.id, { ...returnData(state, one), exchange_order: order.number })
    return accept(() => returnView(state, changed))
  },
})
