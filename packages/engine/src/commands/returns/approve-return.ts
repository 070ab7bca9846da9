import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { RETURN } from '../../domain/returns/return-kind.ts'
import { ReturnNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The units may come back. Asked a second time, it does nothing. */
export const approveReturn = defineCommand({
  name: 'approve_return',
  summary: 'Approve a return: its units may come back.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({ return: ReturnNumber }),
  footprint: (input) => ({ documents: [{ kind: 'return', reference: input.return, promises: 'none' }] }),
  decide: (input, state) => {
    const step = judgeVerb(state, RETURN, input.return, { verb: 'approve', done: ['approved', 'shipped', 'received'] })
    if (!step.ok) return step
    if (step.alreadyDone) return accept(() => returnView(state, step.document))
    // From here on it is approved.
    const changed = become(state, RETURN, step.document, 'approved', { approvedAt: state.now })
    return accept(() => returnView(state, changed))
  },
})
