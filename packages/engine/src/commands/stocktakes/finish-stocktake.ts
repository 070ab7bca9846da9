import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { STOCKTAKE } from '../../domain/stocktakes/stocktake-kind.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { StocktakeNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Counting is over; what was found can be looked through. Asked a second time, it does nothing. */
export const finishStocktake = defineCommand({
  name: 'finish_stocktake',
  summary: 'End the counting, so that what was found can be looked through.',
  lane: 'stock',
  answer: StocktakeView,
  input: Shape({ stocktake: StocktakeNumber }),
  footprint: ({ stocktake }) => ({ documents: [{ kind: 'stocktake', reference: stocktake, promises: 'none' }] }),
  decide: (input, state) => {
    const step = judgeVerb(state, STOCKTAKE, input.stocktake, { verb: 'finish', done: ['counted'] })
    if (!step.ok) return step
    const { id } = step.document
    if (step.alreadyDone) return accept(() => stocktakeView(state, id))
    // From here on it is counted.
    const stamps = { ...nextRevision(step.document, state.now), countedAt: state.now }
    become(state, STOCKTAKE, step.document, 'counted', stamps)
    return accept(() => stocktakeView(state, id))
  },
})
