import { ReceiptNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { defineQuery } from '../define-query.ts'
import { byNumber, partsOfShown, readDocument } from '../one-document.ts'
import type { DocumentsStatement } from '../read-documents.ts'

const RECEIPT: DocumentsStatement = {
  shown: byNumber('expected_receipt'),
  parts: {
    expected_receipts: 'select * from shown',
    expected_receipt_lines: partsOfShown('expected_receipt_line', 'receipt_id'),
  },
}

export const getExpectedReceipt = defineQuery({
  name: 'get_expected_receipt',
  summary: 'One expected receipt.',
  input: () => Shape({ receipt: ReceiptNumber }),
  mindsReach: true,
  answer: ExpectedReceiptView,
  read: (input, context) =>
    readDocument(context, input.receipt, {
      kind: 'expected_receipt',
      statement: RECEIPT,
      rows: (state) => state.expectedReceipts.values(),
      missing: 'expected_receipt_not_found',
      show: (state, { id }) => expectedReceiptView(state, id),
    }),
})
