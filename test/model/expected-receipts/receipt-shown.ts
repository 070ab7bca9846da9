import { annotationsShown } from '../annotations.ts'
import { iso } from '../instants.ts'
import { inUnits } from '../quantities.ts'
import { type ExpectedReceipt, outstanding } from './expected-receipt.ts'

/** In the words of the answer, and of the comparable state. */
export function receiptShown(receipt: ExpectedReceipt): Record<string, unknown> {
  return {
    number: receipt.number,
    supplier: receipt.supplier,
    location: receipt.location,
    state: receipt.state,
    expected_at: iso(receipt.expectedAt),
    lines: receipt.lines.map((line) => ({
      line: line.line,
      sku: line.sku,
      quantity: inUnits(line.quantity),
      outstanding: inUnits(outstanding(receipt, line)),
      accepted: inUnits(line.accepted),
      damaged: inUnits(line.damaged),
      rejected: inUnits(line.rejected),
      short: inUnits(line.short),
      discrepancies: line.discrepancies.map((one) => ({ ...one, quantity: inUnits(one.quantity) })),
      expected_at: iso(line.expectedAt),
    })),
    ...annotationsShown(receipt),
    revision: receipt.revision,
    received_at: iso(receipt.receivedAt),
    cancelled_at: iso(receipt.cancelledAt),
  }
}
