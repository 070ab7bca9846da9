/** Pairs that meet at a stocktake, and those that change the levels under it. */
import type { Pair } from './interleaving.ts'
import {
  adjust,
  cancelStocktake,
  completeStocktake,
  count,
  countInStocktake,
  createItem,
  finishStocktake,
  place,
  receive,
  startStocktake,
  stocktake,
} from './steps.ts'

const five = [createItem('S', { settings: { backorders: 'allow' } }), receive('S', 'near', 5)]
const prepared = [...five, stocktake('ST', ['S'])]
const frozen = [...five, stocktake('ST', ['S'], { freeze: true })]
const counting = [...prepared, startStocktake('ST')]
const counted = [...counting, countInStocktake('ST', 'S', 3), finishStocktake('ST')]

export const PAIRS_AT_STOCKTAKES: readonly Pair[] = [
  {
    name: 'a stocktake prepared twice under one number',
    scene: five,
    a: stocktake('ST', ['S']),
    b: stocktake('ST', ['S']),
  },
  {
    name: 'a count, and the end of counting',
    scene: counting,
    a: countInStocktake('ST', 'S', 4),
    b: finishStocktake('ST'),
  },
  { name: 'a stocktake completed twice', scene: counted, a: completeStocktake('ST'), b: completeStocktake('ST') },
  { name: 'a stocktake completed, and given up', scene: counted, a: completeStocktake('ST'), b: cancelStocktake('ST') },
  {
    name: 'counts that are applied, and a sale',
    scene: counted,
    a: completeStocktake('ST'),
    b: adjust('S', 'near', -1),
  },
  {
    name: 'counts that are applied, and an order',
    scene: counted,
    a: completeStocktake('ST'),
    b: place('N', { S: 4 }),
  },
  { name: 'a level that is frozen, and a sale', scene: frozen, a: startStocktake('ST'), b: adjust('S', 'near', -1) },
  {
    name: 'a level that is frozen, and counted besides',
    scene: frozen,
    a: startStocktake('ST'),
    b: count('S', 'near', 2),
  },
]
