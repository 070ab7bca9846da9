import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { reachesDocument } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { defineQuery, found } from '../define-query.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { uuidOf } from '../reference.ts'

const TRANSFER: DocumentsStatement = {
  shown: 'select * from holdfast.stock_transfer where number = $1 or id = $2::uuid order by number = $1 desc limit 1',
  parts: {
    transfers: 'select * from shown',
    transfer_lines: 'select * from holdfast.stock_transfer_line where transfer_id = (select id from shown)',
    orders: `select ${columnsOf(orderTable)} from holdfast."order" where id = (select order_id from shown)`,
  },
}

export const getTransfer = defineQuery({
  name: 'get_transfer',
  summary: 'One stock transfer.',
  input: () => Shape({ transfer: TransferNumber }),
  mindsReach: true,
  answer: TransferView,
  read: async (input, context) => {
    const state = await readDocuments(context, TRANSFER, [input.transfer, uuidOf(input.transfer)])
    const [transfer] = state.transfers.values()
    if (!transfer) return reject('stock_transfer_not_found')
    const isReached = reachesDocument(state, context.reach, { kind: 'stock_transfer', reference: transfer.id })
    return isReached ? found(transferView(state, transfer)) : reject('out_of_reach')
  },
})
