import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { defineQuery } from '../define-query.ts'
import { byNumber, partsOfShown, readDocument } from '../one-document.ts'
import type { DocumentsStatement } from '../read-documents.ts'

const TRANSFER: DocumentsStatement = {
  shown: byNumber('stock_transfer'),
  parts: {
    transfers: 'select * from shown',
    transfer_lines: partsOfShown('stock_transfer_line', 'transfer_id'),
    orders: `select ${columnsOf(orderTable)} from holdfast."order" where id = (select order_id from shown)`,
  },
}

export const getTransfer = defineQuery({
  name: 'get_transfer',
  summary: 'One stock transfer.',
  input: () => Shape({ transfer: TransferNumber }),
  mindsReach: true,
  answer: TransferView,
  read: (input, context) =>
    readDocument(context, input.transfer, {
      kind: 'stock_transfer',
      statement: TRANSFER,
      rows: (state) => state.transfers.values(),
      missing: 'stock_transfer_not_found',
      show: transferView,
    }),
})
