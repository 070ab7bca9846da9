import { reachesDocument } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { ReceiptNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { defineQuery, found } from '../define-query.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { uuidOf } from '../reference.ts'

const RECEIPT: DocumentsStatement = {
  shown: 'select * from holdfast.expected_receipt where number = $1 or id = $2::uuid order by number = $1 desc limit 1',
  parts: {
    expected_receipts: 'select * from shown',
    expected_receipt_lines: 'select * from holdfast.expected_receipt_line where receipt_id = (select id from shown)',
  },
}

export const getExpectedReceipt = defineQuery({
  name: 'get_expected_receipt',
  summary: 'One expected receipt.',
  input: () => Shape({ receipt: ReceiptNumber }),
  mindsReach: true,
  answer: ExpectedReceiptView,
  read: async (input, context) => {
    const state = await readDocuments(context, RECEIPT, [input.receipt, uuidOf(input.receipt)])
    const [receipt] = state.expectedReceipts.values()
    if (!receipt) return reject('expected_receipt_not_found')
    const isReached = reachesDocument(state, context.reach, { kind: 'expected_receipt', reference: receipt.id })
    return isReached ? found(expectedReceiptView(state, receipt.id)) : reject('out_of_reach')
  },
})
