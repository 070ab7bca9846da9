import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { linesAsOrdered, planResumption, recordResumption } from '../../domain/orders/resume-order.ts'
import { refuseUnofferedNow } from '../../domain/shipping/refuse-unoffered.ts'
import { judgeResumption } from '../../requests/judge-resumption.ts'
import { refuseShortPlan } from '../../requests/requested-lines.ts'
import { OrderNumber, Reason } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * A cancelled order is placed again, with what it was ordered with: its lines, less what was given up, its channel and where
 * it was to ship from. It is sourced as it would be now, all of it or nothing, waits for its approval, and comes last where it
 * has to wait. Asked a second time, it does nothing.
 */
export const resumeOrder = defineCommand({
  name: 'resume_order',
  summary: 'Place a cancelled order again: it is sourced anew, as it was ordered.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber, reason: Optional(Reason) }),
  footprint: (input) => ({
    documents: [{ ...shown(whole('order', input.order)), sources: { items: [], lines: 'all' } }],
  }),
  decide: (input, state) => {
    const step = judgeVerb(state, ORDER, input.order, { verb: 'resume', done: ['placed', 'editing', 'approved'] })
    if (!step.ok) return step
    const order = step.document
    if (step.alreadyDone) return accept(() => orderView(state, order.id))
    const wanted = linesAsOrdered(state, order)
    const lacking = judgeResumption(
      state,
      order,
      wanted.flatMap(({ demands }) => demands),
    )
    if (lacking) return lacking
    const plan = planResumption(state, order, wanted)
    if (plan.shortages.length > 0) return refuseShortPlan(plan, () => '/order')
    const unoffered = refuseUnofferedNow(state.configuration, order, plan)
    if (unoffered) return unoffered
    // From here on the order is placed again.
    recordResumption(state, order, { wanted, plan, reason: input.reason ?? null })
    return accept(() => orderView(state, order.id))
  },
})
