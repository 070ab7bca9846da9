import Type from 'typebox'
import { become } from '../../domain/documents/become.ts'
import { expectedLineWords, receiptWords } from '../../domain/expected-receipts/announce-receipt.ts'
import { changeExpectedLines } from '../../domain/expected-receipts/change-expected-lines.ts'
import { hasArrived, isSettled } from '../../domain/expected-receipts/expected-goods.ts'
import { EXPECTED_RECEIPT_STEPS } from '../../domain/expected-receipts/expected-receipt.ts'
import { EXPECTED_RECEIPT } from '../../domain/expected-receipts/expected-receipt-kind.ts'
import { max, minus, ZERO } from '../../domain/kernel/quantity.ts'
import { refuseIncoming } from '../../domain/stock/shelf-limits.ts'
import { annotationsSent, readAnnotations } from '../../requests/annotations.ts'
import { expectedInstant, readLinesToBe } from '../../requests/expected-lines.ts'
import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { ExpectedAt } from '../../shapes/instants.ts'
import { Name, ReceiptNumber, Sku } from '../../shapes/names.ts'
import { CountedUnits, LineIndex } from '../../shapes/quantities.ts'
import { LINES_MAX } from '../../shapes/requested-lines.ts'
import { Nullable, Optional, Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { accept, defineCommand } from '../define-command.ts'

const LinesToBe = Type.Array(
  Shape({
    line: Optional(LineIndex),
    sku: Optional({ ...Sku, description: 'Of a line that is added: SKU (case-sensitive) or id' }),
    quantity: Optional(CountedUnits),
    expected_at: Optional(Nullable(ExpectedAt)),
  }),
  {
    minItems: 1,
    maxItems: LINES_MAX,
    description:
      'Lines to be changed, by their number, and lines to be added, by SKU, as they are to be: zero takes one out',
  },
)

/**
 * Something else is expected, at another time, or it is called otherwise. Lines that are expected with the whole go with it to
 * another time. A quantity counts what has come already; where nothing is left to come, the receipt is received. What it is
 * called elsewhere, and what is kept with it, can be changed in any state.
 */
export const updateExpectedReceipt = defineCommand({
  name: 'update_expected_receipt',
  summary: 'Change an expected receipt: its lines, its time, its supplier, what is kept with it.',
  lane: 'stock',
  answer: ExpectedReceiptView,
  input: Shape({
    receipt: ReceiptNumber,
    ...expectedRevision,
    supplier: Optional(Nullable(Name)),
    expected_at: Optional(Nullable(ExpectedAt)),
    lines: Optional(LinesToBe),
    ...annotationFields,
  }),
  weight: (input) => input.lines?.length ?? 1,
  items: (input) => (input.lines ?? []).flatMap(({ sku }) => sku ?? []),
  footprint: (input, configuration) => ({
    documents: [
      {
        kind: 'expected_receipt',
        reference: input.receipt,
        promises: 'all',
        adds: (input.lines ?? []).flatMap(({ sku }) => configuration.items.named(sku ?? '')?.id ?? []),
      },
    ],
  }),
  decide: (input, state) => {
    const before = state.expectedReceipt(input.receipt)
    if (!before) return EXPECTED_RECEIPT.notFound()
    const { supplier, expected_at, lines = [] } = input
    const isOpen = EXPECTED_RECEIPT_STEPS.edit.some((open) => open === before.state)
    const isEdit = supplier !== undefined || expected_at !== undefined || lines.length > 0
    if (isEdit && !isOpen) return EXPECTED_RECEIPT.conflict(before)
    const stale = refuseStale(before, input)
    if (stale) return stale
    const changed = { ...before, supplier: supplier === undefined ? before.supplier : supplier }
    changed.expectedAt = expectedInstant(expected_at, before.expectedAt)
    const read = readLinesToBe(state, changed, lines)
    if (!read.ok) return read
    const annotated = readAnnotations(input, before)
    if (!annotated.ok) return annotated
    const tooMuch = refuseIncoming(
      state,
      read.lines.map(({ itemId, quantity, before: row }) => ({
        itemId,
        locationId: before.locationId,
        quantity: max(ZERO, minus(quantity, row?.quantity ?? ZERO)),
      })),
    )
    if (tooMuch) return tooMuch
    if (!isEdit && Object.keys(annotationsSent(input, annotated.annotations)).length === 0)
      return accept(() => expectedReceiptView(state, before.id))
    // From here on it is changed.
    const receipt = { ...changed, ...annotated.annotations, ...nextRevision(before, state.now) }
    state.expectedReceipts.set(before.id, receipt)
    changeExpectedLines(state, { before, receipt }, read.lines)
    const words = receiptWords(state, receipt)
    state.emit('expected_receipt_changed', receipt.id, { ...words, lines: expectedLineWords(state, receipt) })
    if (isOpen && hasArrived(state, receipt) && isSettled(state, receipt))
      become(state, EXPECTED_RECEIPT, receipt, 'received', { receivedAt: state.now })
    return accept(() => expectedReceiptView(state, before.id))
  },
})
