import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { levelFrozen } from '../../domain/stock/frozen-levels.ts'
import { freezeLevels, frozenElsewhere } from '../../domain/stocktakes/freeze-levels.ts'
import { itemsStockedAt } from '../../domain/stocktakes/stocked-items.ts'
import { STOCKTAKE_LINES_MAX } from '../../domain/stocktakes/stocktake.ts'
import { STOCKTAKE } from '../../domain/stocktakes/stocktake-kind.ts'
import { addLines, linesOf } from '../../domain/stocktakes/stocktake-lines.ts'
import { reject } from '../../errors.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { StocktakeNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { accept, defineCommand } from '../define-command.ts'

/** People begin to count. What has a level at a location that is counted as a whole gets its line now; with `freeze`, nothing
 * moves at the levels from now on. Asked a second time, it does nothing. */
export const startStocktake = defineCommand({
  name: 'start_stocktake',
  summary: 'Begin to count.',
  lane: 'stock',
  answer: StocktakeView,
  input: Shape({ stocktake: StocktakeNumber }),
  footprint: ({ stocktake }) => ({
    documents: [{ kind: 'stocktake', reference: stocktake, promises: 'all', counts: 'all' }],
  }),
  decide: (input, state) => {
    const step = judgeVerb(state, STOCKTAKE, input.stocktake, { verb: 'start', done: ['counting'] })
    if (!step.ok) return step
    const stocktake = step.document
    const { id } = stocktake
    if (step.alreadyDone) return accept(() => stocktakeView(state, id))
    const chosen = linesOf(state, id)
    const stocked = stocktake.scope === 'location' ? itemsStockedAt(state, stocktake, chosen) : []
    const count = chosen.length + stocked.length
    if (count === 0) return reject('stocktake_empty')
    if (count > STOCKTAKE_LINES_MAX) return reject('stocktake_too_large', { data: { limit: STOCKTAKE_LINES_MAX } })
    const added = stocked.map((item) => ({ itemId: item.id, locationId: stocktake.locationId }))
    const frozen = stocktake.frozen ? frozenElsewhere(state, [...chosen, ...added]) : undefined
    if (frozen) return levelFrozen(state, frozen)
    // From here on it is being counted.
    const lines = [...chosen, ...addLines(state, stocktake, stocked)]
    if (stocktake.frozen) freezeLevels(state, stocktake, lines)
    const linesMade = stocktake.linesMade + stocked.length
    const stamps = { ...nextRevision(stocktake, state.now), startedAt: state.now }
    become(state, STOCKTAKE, stocktake, 'counting', { ...stamps, linesMade })
    return accept(() => stocktakeView(state, id))
  },
})
