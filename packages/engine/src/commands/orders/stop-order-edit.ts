import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { applyEdits } from '../../domain/orders/apply-edit.ts'
import { endEdit } from '../../domain/orders/end-edit.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { asRequested } from '../../requests/draft-edit.ts'
import { readEdits } from '../../requests/order-edit.ts'
import { refuseShortPlan } from '../../requests/requested-lines.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * What was gathered since the edit began is carried out as one edit, all of it or nothing: where it is refused, the order is
 * being edited still. Its shipments go on. Asked a second time, it does nothing.
 */
export const stopOrderEdit = defineCommand({
  name: 'stop_order_edit',
  summary: 'End the edit of an order: what was gathered is carried out.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber }),
  footprint: (input) => ({
    documents: [{ ...shown(whole('order', input.order)), sources: { items: [], lines: [] } }],
  }),
  decide: (input, state) => {
    const step = judgeVerb(state, ORDER, input.order, { verb: 'stop_edit', done: ['placed', 'approved'] })
    if (!step.ok) return step
    const order = step.document
    if (step.alreadyDone) return accept(() => orderView(state, order.id))
    const { lines, reason } = order.draftEdit!
    const read = readEdits(state, order, asRequested(lines))
    if (!read.ok) return read
    // From here on the order is as it is to be, unless it turns out that it cannot be.
    const failed = read.edits.length === 0 ? null : applyEdits(state, order, read.edits, reason)
    if (failed && 'short' in failed) return refuseShortPlan(failed.short, () => '/order')
    if (failed) return failed
    endEdit(state, order)
    return accept(() => orderView(state, order.id))
  },
})
