import { StocktakeNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { defineQuery } from '../define-query.ts'
import { byNumber, partsOfShown, readDocument } from '../one-document.ts'
import type { DocumentsStatement } from '../read-documents.ts'

const STOCKTAKE: DocumentsStatement = {
  shown: byNumber('stocktake'),
  parts: {
    stocktakes: 'select * from shown',
    stocktake_lines: partsOfShown('stocktake_line', 'stocktake_id'),
  },
}

export const getStocktake = defineQuery({
  name: 'get_stocktake',
  summary: 'One stocktake, with what was counted.',
  input: () => Shape({ stocktake: StocktakeNumber }),
  mindsReach: true,
  answer: StocktakeView,
  read: (input, context) =>
    readDocument(context, input.stocktake, {
      kind: 'stocktake',
      statement: STOCKTAKE,
      rows: (state) => state.stocktakes.values(),
      missing: 'stocktake_not_found',
      show: (state, { id }) => stocktakeView(state, id),
    }),
})
