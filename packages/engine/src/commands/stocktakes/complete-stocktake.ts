import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { countRestAsNothing, settleLines } from '../../domain/stocktakes/settle-lines.ts'
import { STOCKTAKE } from '../../domain/stocktakes/stocktake-kind.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { StocktakeNumber } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { accept, defineCommand } from '../define-command.ts'

const Uncounted = OneOf(
  ['leave', 'zero'],
  'What nobody has counted is left as it is (the default), or was not there any more at the end of counting',
)

/** The counts become true, each at the instant at which it was made. Where there are many, the first of them are applied at once,
 * and the others by follow-ups, in pieces. Asked a second time, it does nothing. */
export const completeStocktake = defineCommand({
  name: 'complete_stocktake',
  summary: 'Make the books agree with what was counted.',
  lane: 'stock',
  answer: StocktakeView,
  input: Shape({ stocktake: StocktakeNumber, uncounted: Optional(Uncounted) }),
  footprint: ({ stocktake, uncounted }) => ({
    documents: [
      {
        kind: 'stocktake',
        reference: stocktake,
        promises: 'all',
        counts: uncounted === 'zero' ? 'next_or_nothing' : 'next',
      },
    ],
  }),
  decide: (input, state) => {
    const verb = { verb: 'complete', done: ['completing', 'completed'] as const }
    const step = judgeVerb(state, STOCKTAKE, input.stocktake, verb)
    if (!step.ok) return step
    const stocktake = step.document
    const { id } = stocktake
    if (step.alreadyDone) return accept(() => stocktakeView(state, id))
    // From here on the books agree with what was counted.
    if (input.uncounted === 'zero') countRestAsNothing(state, stocktake)
    const isDone = settleLines(state, stocktake)
    const stamps = { ...nextRevision(stocktake, state.now), completedBy: state.actor }
    if (isDone) become(state, STOCKTAKE, stocktake, 'completed', { ...stamps, completedAt: state.now })
    else {
      become(state, STOCKTAKE, stocktake, 'completing', stamps)
      state.followUp('settle_stocktake', { stocktake: id })
    }
    return accept(() => stocktakeView(state, id))
  },
})
