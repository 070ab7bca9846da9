import { STOCKTAKE_TRANSITIONS } from '../engine-vocabulary.ts'
import type { Noun } from '../noun.ts'
import { cancelStocktake } from './cancel-stocktake.ts'
import { completeStocktake } from './complete-stocktake.ts'
import { createStocktake } from './create-stocktake.ts'
import { finishStocktake } from './finish-stocktake.ts'
import { recordStocktakeCounts } from './record-stocktake-counts.ts'
import { reviewStocktake } from './review-stocktake.ts'
import { settleStocktake } from './settle-stocktake.ts'
import { startStocktake } from './start-stocktake.ts'
import { stocktakeShown } from './stocktake-shown.ts'
import { updateStocktake } from './update-stocktake.ts'

export const stocktakes: Noun = {
  name: 'stocktakes',
  verbs: [
    createStocktake,
    updateStocktake,
    startStocktake,
    recordStocktakeCounts,
    finishStocktake,
    reviewStocktake,
    completeStocktake,
    cancelStocktake,
  ],
  followUps: [settleStocktake],
  state: (world) => world.stocktakes.map((stocktake) => ({ kind: 'stocktake', fields: stocktakeShown(stocktake) })),
  documents: {
    kind: 'stocktake',
    transitions: STOCKTAKE_TRANSITIONS,
    states: (world) => new Map(world.stocktakes.map(({ number, state }) => [number, state])),
  },
}
