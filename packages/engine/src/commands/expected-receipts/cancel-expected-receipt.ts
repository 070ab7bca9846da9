import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { cancelLines } from '../../domain/expected-receipts/expected-goods.ts'
import { EXPECTED_RECEIPT } from '../../domain/expected-receipts/expected-receipt-kind.ts'
import { whole } from '../../domain/footprint.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { ReceiptNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { accept, defineCommand } from '../define-command.ts'

/** None of it will come. Where something has, the rest is given up by closing. Asked a second time, it does nothing. */
export const cancelExpectedReceipt = defineCommand({
  name: 'cancel_expected_receipt',
  summary: 'Cancel an expected receipt of which nothing has come.',
  lane: 'stock',
  answer: ExpectedReceiptView,
  input: Shape({ receipt: ReceiptNumber }),
  footprint: (input) => ({ documents: [whole('expected_receipt', input.receipt)] }),
  decide: (input, state) => {
    const step = judgeStep(state, EXPECTED_RECEIPT, input.receipt, { to: 'cancelled' })
    if (!step.ok) return step
    const receipt = step.document
    if (step.alreadyDone) return accept(() => expectedReceiptView(state, receipt.id))
    // From here on nothing of it is expected.
    cancelLines(state, receipt)
    const stamps = { ...nextRevision(receipt, state.now), cancelledAt: state.now }
    become(state, EXPECTED_RECEIPT, receipt, 'cancelled', stamps)
    return accept(() => expectedReceiptView(state, receipt.id))
  },
})
