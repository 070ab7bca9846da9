import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { ZERO } from '../../domain/kernel/quantity.ts'
import { RETURN } from '../../domain/returns/return-kind.ts'
import { reject } from '../../errors.ts'
import { ReturnNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Nothing comes back, and it may be asked for again. What has come back in part is not cancelled: the rest is rejected. Asked
 * a second time, it does nothing. */
export const cancelReturn = defineCommand({
  name: 'cancel_return',
  summary: 'Cancel a return of which nothing has come back.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({ return: ReturnNumber }),
  footprint: (input) => ({ documents: [{ kind: 'return', reference: input.return, promises: 'none' }] }),
  decide: (input, state) => {
    const step = judgeVerb(state, RETURN, input.return, { verb: 'cancel', done: ['cancelled'] })
    if (!step.ok) return step
    const one = step.document
    if (step.alreadyDone) return accept(() => returnView(state, one))
    const hasCome = state.returnLines.where('return', one.id).some(({ received }) => received > ZERO)
    if (hasCome) return reject('return_partly_received')
    // From here on nothing comes back.
    const changed = become(state, RETURN, one, 'cancelled')
    return accept(() => returnView(state, changed))
  },
})
