import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { announceArrivals } from '../../domain/expected-receipts/announce-arrivals.ts'
import { receiveLine, shortArrivals } from '../../domain/expected-receipts/expected-goods.ts'
import { EXPECTED_RECEIPT } from '../../domain/expected-receipts/expected-receipt-kind.ts'
import { whole } from '../../domain/footprint.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { Reason, ReceiptNumber } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The rest will not come: it is short, and nobody waits for it any more. Asked a second time, it does nothing. */
export const closeExpectedReceipt = defineCommand({
  name: 'close_expected_receipt',
  summary: 'Give up what has not come of an expected receipt.',
  lane: 'stock',
  answer: ExpectedReceiptView,
  input: Shape({ receipt: ReceiptNumber, reason: Optional(Reason) }),
  footprint: (input) => ({ documents: [whole('expected_receipt', input.receipt)] }),
  decide: (input, state) => {
    const step = judgeVerb(state, EXPECTED_RECEIPT, input.receipt, { verb: 'close', done: ['received'] })
    if (!step.ok) return step
    const { id } = step.document
    if (step.alreadyDone) return accept(() => expectedReceiptView(state, id))
    // From here on the rest is given up.
    const given = shortArrivals(state.expectedReceiptLines.where('receipt', id), input.reason)
    for (const part of given) receiveLine(state, step.document, part)
    const receipt = { ...step.document, ...nextRevision(step.document, state.now) }
    state.expectedReceipts.set(id, receipt)
    announceArrivals(state, receipt, given)
    become(state, EXPECTED_RECEIPT, receipt, 'received', { receivedAt: state.now })
    return accept(() => expectedReceiptView(state, id))
  },
})
