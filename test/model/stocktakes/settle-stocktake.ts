import type { FollowUp } from '../verb.ts'

/** Only a stocktake of more lines than a run has items is applied in pieces. */
export const settleStocktake: FollowUp = {
  name: 'settle_stocktake',
  isDue: () => false,
  carryOut: () => {},
}
