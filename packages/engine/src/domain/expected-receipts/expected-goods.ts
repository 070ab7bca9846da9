/** Goods of an expected receipt that are announced, arrive, or will not come: its lines, incoming and the ledger together. */
import { max, minus, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { type Arrival, NOTHING_ARRIVED, settledBy, withArrival, withReason } from '../stock/discrepancies.ts'
import { moveStock } from '../stock/ledger.ts'
import { changeIncoming } from '../stock/level-changes.ts'
import { outside, shelf } from '../stock/movement.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { type ExpectedReceipt, type ExpectedReceiptLine, expectedReceiptLineKey } from './expected-receipt.ts'

/** The only way of a line to what it is next: its level has incoming what is outstanding. */
export function putExpectedLine(state: WorkingSet, line: ExpectedReceiptLine): void {
  const key = expectedReceiptLineKey(line)
  const before = state.expectedReceiptLines.get(key)?.outstanding ?? ZERO
  state.expectedReceiptLines.set(key, line)
  if (before !== line.outstanding) changeIncoming(state, line, minus(line.outstanding, before))
}

/** What is still to come of a line of this quantity. More may have come than was expected. */
export function outstandingOf(quantity: Quantity, arrived: Arrival): Quantity {
  return max(ZERO, minus(quantity, settledBy(arrived)))
}

export type ArrivalOfLine = Arrival & { line: ExpectedReceiptLine; reason: string | undefined }

/** Part of a line has arrived, or is known not to come. */
export function receiveLine(state: WorkingSet, receipt: ExpectedReceipt, { line, reason, ...arrival }: ArrivalOfLine) {
  const arrived = withArrival(line, arrival)
  const discrepancies = withReason(line.discrepancies, arrival, reason)
  putExpectedLine(state, { ...arrived, discrepancies, outstanding: outstandingOf(line.quantity, arrived) })
  land(state, receipt, line, { account: 'on_hand', quantity: arrival.accepted })
  land(state, receipt, line, { account: 'damaged', quantity: arrival.damaged, note: reason })
}

type Landed = { account: 'on_hand' | 'damaged'; quantity: Quantity; note?: string | undefined }

function land(
  state: WorkingSet,
  { number, locationId }: ExpectedReceipt,
  { itemId }: ExpectedReceiptLine,
  { account, quantity, note }: Landed,
): void {
  if (quantity === ZERO) return
  moveStock(state, {
    itemId,
    quantity,
    from: outside('supplier'),
    to: shelf(account, locationId),
    reason: 'received',
    note,
    reference: { type: 'expected_receipt', id: number },
  })
}

/** All that is outstanding has come, as it was expected. */
export function outstandingArrivals(lines: readonly ExpectedReceiptLine[]): ArrivalOfLine[] {
  return inOrder(lines).map((line) => ({ ...NOTHING_ARRIVED, line, accepted: line.outstanding, reason: undefined }))
}

/** None of what is outstanding will come. */
export function shortArrivals(lines: readonly ExpectedReceiptLine[], reason: string | undefined): ArrivalOfLine[] {
  return inOrder(lines).map((line) => ({ ...NOTHING_ARRIVED, line, short: line.outstanding, reason }))
}

function inOrder(lines: readonly ExpectedReceiptLine[]): ExpectedReceiptLine[] {
  return lines.filter(({ outstanding }) => outstanding > ZERO).sort((a, b) => a.line - b.line)
}

/** What of it comes to shelves. */
export function landingsOf(parts: readonly ArrivalOfLine[]): Landing[] {
  return parts.map(({ line: { itemId, locationId }, accepted, damaged }) => ({
    itemId,
    locationId,
    quantity: plus(accepted, damaged),
  }))
}

/** Nothing of it is expected any more, and nothing has come. */
export function cancelLines(state: WorkingSet, receipt: ExpectedReceipt): void {
  for (const line of state.expectedReceiptLines.where('receipt', receipt.id)) {
    if (line.outstanding > ZERO) putExpectedLine(state, { ...line, outstanding: ZERO })
  }
}

export function isSettled(state: WorkingSet, receipt: ExpectedReceipt): boolean {
  return state.expectedReceiptLines.where('receipt', receipt.id).every(({ outstanding }) => outstanding === ZERO)
}

export function hasArrived(state: WorkingSet, receipt: ExpectedReceipt): boolean {
  return state.expectedReceiptLines.where('receipt', receipt.id).some((line) => settledBy(line) > ZERO)
}
