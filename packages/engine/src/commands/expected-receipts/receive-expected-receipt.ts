import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { announceArrivals } from '../../domain/expected-receipts/announce-arrivals.ts'
import {
  isSettled,
  landingsOf,
  outstandingArrivals,
  receiveLine,
} from '../../domain/expected-receipts/expected-goods.ts'
import { EXPECTED_RECEIPT } from '../../domain/expected-receipts/expected-receipt-kind.ts'
import { whole } from '../../domain/footprint.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { readArrivedParts } from '../../requests/arrived-parts.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { ArrivedParts } from '../../shapes/arrivals.ts'
import { ReceiptNumber } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Goods have come, in whole or in part, more of them or fewer than were expected. What is accepted is on the shelf and covers at
 * once who waits there; what is damaged is on the shelf and not for sale. With the last of it the receipt is received; asked
 * once more for all of it, it does nothing.
 */
export const receiveExpectedReceipt = defineCommand({
  name: 'receive_expected_receipt',
  summary: 'Receive goods that were expected, in whole or in part.',
  lane: 'stock',
  answer: ExpectedReceiptView,
  input: Shape({ receipt: ReceiptNumber, lines: Optional(ArrivedParts({})) }),
  weight: (input) => input.lines?.length ?? 1,
  footprint: (input) => ({ documents: [whole('expected_receipt', input.receipt)] }),
  decide: (input, state) => {
    const verb = { verb: 'receive', done: input.lines ? [] : (['received'] as const) }
    const step = judgeVerb(state, EXPECTED_RECEIPT, input.receipt, verb)
    if (!step.ok) return step
    const { id } = step.document
    if (step.alreadyDone) return accept(() => expectedReceiptView(state, id))
    const rows = state.expectedReceiptLines.where('receipt', id)
    const read = input.lines
      ? readArrivedParts(state, input.lines, (part) => rows.find(({ line }) => line === part.line))
      : { ok: true as const, parts: outstandingArrivals(rows) }
    if (!read.ok) return read
    const tooMuch = refuseLandings(state, landingsOf(read.parts))
    if (tooMuch) return tooMuch
    // From here on the goods have come.
    for (const part of read.parts) receiveLine(state, step.document, part)
    const receipt = { ...step.document, ...nextRevision(step.document, state.now) }
    state.expectedReceipts.set(id, receipt)
    announceArrivals(state, receipt, read.parts)
    if (isSettled(state, receipt)) become(state, EXPECTED_RECEIPT, receipt, 'received', { receivedAt: state.now })
    else if (receipt.state === 'expected') become(state, EXPECTED_RECEIPT, receipt, 'partially_received')
    return accept(() => expectedReceiptView(state, id))
  },
})
