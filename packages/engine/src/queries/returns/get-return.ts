import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { ReturnNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { defineQuery } from '../define-query.ts'
import { byNumber, partsOfShown, readDocument } from '../one-document.ts'
import type { DocumentsStatement } from '../read-documents.ts'

const RETURN: DocumentsStatement = {
  shown: byNumber('return'),
  parts: {
    returns: 'select * from shown',
    return_lines: partsOfShown('return_line', 'return_id'),
    orders: `select ${columnsOf(orderTable)} from holdfast."order" where id = (select order_id from shown)`,
  },
}

export const getReturn = defineQuery({
  name: 'get_return',
  summary: 'One return.',
  input: () => Shape({ return: ReturnNumber }),
  mindsReach: true,
  answer: ReturnView,
  read: (input, context) =>
    readDocument(context, input.return, {
      kind: 'return',
      statement: RETURN,
      rows: (state) => state.returns.values(),
      missing: 'return_not_found',
      show: returnView,
    }),
})
