import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { RETURN } from '../../domain/returns/return-kind.ts'
import { ReturnNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The units are on their way back. Asked a second time, it does nothing. */
export const shipReturn = defineCommand({
  name: 'ship_return',
  summary: 'Say that the units of a return are on their way.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({ return: ReturnNumber }),
  footprint: (input) => ({ documents: [{ kind: 'return', reference: input.return, promises: 'none' }] }),
  decide: (input, state) => {
    const step = judgeVerb(state, RETURN, input.return, { verb: 'ship', done: ['shipped', 'received'] })
    if (!step.ok) return step
    if (step.alreadyDone) return accept(() => returnView(state, step.document))
    // From here on its units are on their way.
    const changed = become(state, RETURN, step.document, 'shipped', { shippedAt: state.now })
    return accept(() => returnView(state, changed))
  },
})
