import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { reachesDocument } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { ReturnNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { defineQuery, found } from '../define-query.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { uuidOf } from '../reference.ts'

const RETURN: DocumentsStatement = {
  shown: 'select * from holdfast.return where number = $1 or id = $2::uuid order by number = $1 desc limit 1',
  parts: {
    returns: 'select * from shown',
    return_lines: 'select * from holdfast.return_line where return_id = (select id from shown)',
    orders: `select ${columnsOf(orderTable)} from holdfast."order" where id = (select order_id from shown)`,
  },
}

export const getReturn = defineQuery({
  name: 'get_return',
  summary: 'One return.',
  input: () => Shape({ return: ReturnNumber }),
  mindsReach: true,
  answer: ReturnView,
  read: async (input, context) => {
    const state = await readDocuments(context, RETURN, [input.return, uuidOf(input.return)])
    const [one] = state.returns.values()
    if (!one) return reject('return_not_found')
    const isReached = reachesDocument(state, context.reach, { kind: 'return', reference: one.id })
    return isReached ? found(returnView(state, one)) : reject('out_of_reach')
  },
})
