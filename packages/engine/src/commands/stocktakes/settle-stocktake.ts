import Type from 'typebox'
import { become } from '../../domain/documents/become.ts'
import { settleLines } from '../../domain/stocktakes/settle-lines.ts'
import { STOCKTAKE } from '../../domain/stocktakes/stocktake-kind.ts'
import { Text } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of a completed stocktake of many lines: applies the next of their counts, in the name of whoever completed it. */
export const settleStocktake = defineCommand({
  name: 'settle_stocktake',
  summary: 'Apply the next counts of a stocktake that is being completed.',
  lane: 'stock',
  internal: true,
  answer: Shape({ stocktake: Text, state: Text }),
  input: Shape({ stocktake: Type.String() }),
  footprint: ({ stocktake }) => ({
    documents: [{ kind: 'stocktake', reference: stocktake, promises: 'all', counts: 'next' }],
  }),
  decide: (input, state) => {
    const stocktake = state.stocktake(input.stocktake)
    if (stocktake?.state === 'completing') {
      state.actor = stocktake.completedBy ?? state.actor
      if (settleLines(state, stocktake)) become(state, STOCKTAKE, stocktake, 'completed', { completedAt: state.now })
      else state.followUp('settle_stocktake', input)
    }
    const next = state.stocktake(input.stocktake)?.state ?? 'unknown'
    return accept(() => ({ stocktake: input.stocktake, state: next }))
  },
})
