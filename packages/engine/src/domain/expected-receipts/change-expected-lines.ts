import { NOTHING_ARRIVED } from '../stock/discrepancies.ts'
import type { WorkingSet } from '../working-set.ts'
import { outstandingOf, putExpectedLine } from './expected-goods.ts'
import type { ExpectedReceipt, ExpectedReceiptLine } from './expected-receipt.ts'

type Wanted = Pick<ExpectedReceiptLine, 'line' | 'itemId' | 'sku' | 'quantity' | 'expectedAt'> & {
  before?: ExpectedReceiptLine
}

/** Lines as they are to be. Those that nobody named go with the whole to another time, if they were expected with it. */
export function changeExpectedLines(
  state: WorkingSet,
  { before, receipt }: { before: ExpectedReceipt; receipt: ExpectedReceipt },
  wanted: readonly Wanted[],
): void {
  const { id: receiptId, locationId } = receipt
  for (const { before: row, ...line } of wanted) {
    const made = { ...NOTHING_ARRIVED, discrepancies: [], receiptId, locationId }
    const next = { ...(row ?? made), ...line }
    putExpectedLine(state, { ...next, outstanding: outstandingOf(next.quantity, next) })
  }
  if (before.expectedAt === receipt.expectedAt) return
  const named = new Set(wanted.map(({ line }) => line))
  for (const line of state.expectedReceiptLines.where('receipt', receiptId)) {
    if (!named.has(line.line) && line.expectedAt === before.expectedAt)
      putExpectedLine(state, { ...line, expectedAt: receipt.expectedAt })
  }
}
