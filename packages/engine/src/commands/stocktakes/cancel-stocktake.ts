import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { thawLevels } from '../../domain/stocktakes/freeze-levels.ts'
import { freezes } from '../../domain/stocktakes/stocktake.ts'
import { STOCKTAKE } from '../../domain/stocktakes/stocktake-kind.ts'
import { linesOf } from '../../domain/stocktakes/stocktake-lines.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { StocktakeNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { accept, defineCommand } from '../define-command.ts'

/** It is given up, and stock is as it was. Asked a second time, it does nothing. */
export const cancelStocktake = defineCommand({
  name: 'cancel_stocktake',
  summary: 'Give up a stocktake; stock stays as it is.',
  lane: 'stock',
  answer: StocktakeView,
  input: Shape({ stocktake: StocktakeNumber }),
  footprint: ({ stocktake }) => ({
    documents: [{ kind: 'stocktake', reference: stocktake, promises: 'all', counts: 'all' }],
  }),
  decide: (input, state) => {
    const step = judgeStep(state, STOCKTAKE, input.stocktake, { to: 'cancelled' })
    if (!step.ok) return step
    const stocktake = step.document
    const { id } = stocktake
    if (step.alreadyDone) return accept(() => stocktakeView(state, id))
    // From here on it is given up.
    if (freezes(stocktake)) thawLevels(state, stocktake, linesOf(state, id))
    become(state, STOCKTAKE, stocktake, 'cancelled', { ...nextRevision(stocktake, state.now), cancelledAt: state.now })
    return accept(() => stocktakeView(state, id))
  },
})
