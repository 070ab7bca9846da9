import { RETURN, returnData } from '../../domain/returns/return-kind.ts'
import { annotationsSent, readAnnotations } from '../../requests/annotations.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { ReturnNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/** What a return is called elsewhere, and what is kept with it, whatever state it is in. */
export const updateReturn = defineCommand({
  name: 'update_return',
  summary: 'Change what a return is called elsewhere, and what is kept with it.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({ return: ReturnNumber, ...annotationFields }),
  footprint: (input) => ({ documents: [{ kind: 'return', reference: input.return, promises: 'none' }] }),
  decide: (input, state) => {
    const one = state.return(input.return)
    if (!one) return RETURN.notFound()
    const annotated = readAnnotations(input, one)
    if (!annotated.ok) return annotated
    const sent = annotationsSent(input, annotated.annotations)
    if (Object.keys(sent).length === 0) return accept(() => returnView(state, one))
    // From here on it is annotated anew.
    const changed = { ...one, ...annotated.annotations }
    state.returns.set(one.id, changed)
    state.emit('return_annotated', one.id, { ...returnData(state, one), ...sent })
    return accept(() => returnView(state, changed))
  },
})
