import Type from 'typebox'
import { expectedLineWords, receiptWords } from '../../domain/expected-receipts/announce-receipt.ts'
import { putExpectedLine } from '../../domain/expected-receipts/expected-goods.ts'
import type { ExpectedReceipt } from '../../domain/expected-receipts/expected-receipt.ts'
import { NOTHING_ARRIVED } from '../../domain/stock/discrepancies.ts'
import { refuseIncoming } from '../../domain/stock/shelf-limits.ts'
import { rejectAt } from '../../errors.ts'
import { readAnnotations, UNANNOTATED } from '../../requests/annotations.ts'
import { levelsNamed } from '../../requests/change-target.ts'
import { expectedInstant, readAnnouncedLines } from '../../requests/expected-lines.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { ExpectedAt } from '../../shapes/instants.ts'
import { LocationCode, Name, NewReceiptNumber, Sku } from '../../shapes/names.ts'
import { QuantityUnits } from '../../shapes/quantities.ts'
import { LINES_MAX } from '../../shapes/requested-lines.ts'
import { Nullable, Optional, Shape } from '../../shapes/shape.ts'
import { ExpectedReceiptView, expectedReceiptView } from '../../views/expected-receipts.ts'
import { accept, defineCommand } from '../define-command.ts'

const Lines = Type.Array(Shape({ sku: Sku, quantity: QuantityUnits, expected_at: Optional(Nullable(ExpectedAt)) }), {
  minItems: 1,
  maxItems: LINES_MAX,
})

/** Goods are on their way from a supplier: they are incoming at the location until they have come. Refused in this order:
 * number, location, each line, what is kept with it, more than a balance can say. */
export const createExpectedReceipt = defineCommand({
  name: 'create_expected_receipt',
  summary: 'Announce goods of a supplier: a purchase order, or a shipping notice.',
  lane: 'stock',
  answer: ExpectedReceiptView,
  input: Shape({
    number: Optional(NewReceiptNumber),
    supplier: Optional(Nullable(Name)),
    location: LocationCode,
    expected_at: Optional(Nullable(ExpectedAt)),
    lines: Lines,
    ...annotationFields,
  }),
  weight: (input) => input.lines.length,
  items: (input) => input.lines.map((line) => line.sku),
  footprint: (input, configuration) => ({
    ...levelsNamed(
      input.lines.map(({ sku }) => ({ sku, location: input.location })),
      configuration,
    ),
    documents:
      input.number === undefined ? [] : [{ kind: 'expected_receipt', reference: input.number, promises: 'none' }],
  }),
  decide: (input, state) => {
    const { number } = input
    if (number !== undefined && state.expectedReceipts.where('number', number).length > 0)
      return rejectAt('/number', 'expected_receipt_number_taken', { number })
    const location = state.configuration.locations.named(input.location)
    if (!location) return rejectAt('/location', 'unknown_location', { location: input.location })
    const expectedAt = expectedInstant(input.expected_at, null)
    const read = readAnnouncedLines(state, input.lines, expectedAt)
    if (!read.ok) return read
    const annotated = readAnnotations(input, UNANNOTATED)
    if (!annotated.ok) return annotated
    const locationId = location.id
    const tooMuch = refuseIncoming(
      state,
      read.lines.map(({ itemId, quantity }) => ({ itemId, locationId, quantity })),
    )
    if (tooMuch) return tooMuch
    // From here on the goods are expected.
    const id = state.newId()
    const receipt: ExpectedReceipt = {
      id,
      number: number ?? id,
      supplier: input.supplier ?? null,
      locationId,
      state: 'expected',
      expectedAt,
      externalReference: annotated.annotations.externalReference,
      metadata: annotated.annotations.metadata,
      revision: 1,
      createdAt: state.now,
      updatedAt: state.now,
      receivedAt: null,
      cancelledAt: null,
    }
    state.expectedReceipts.set(id, receipt)
    for (const line of read.lines) {
      const base = { ...line, receiptId: id, locationId, ...NOTHING_ARRIVED, discrepancies: [] }
      putExpectedLine(state, { ...base, outstanding: line.quantity })
    }
    const words = receiptWords(state, receipt)
    state.emit('expected_receipt_announced', id, { ...words, lines: expectedLineWords(state, receipt) })
    return accept(() => expectedReceiptView(state, id))
  },
})
