import { toIso } from '../kernel/instant.ts'
import { toUnits } from '../kernel/quantity.ts'
import { locationCode } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import type { ExpectedReceipt } from './expected-receipt.ts'

/** What every event of an expected receipt says of it. */
export function receiptWords(state: WorkingSet, receipt: ExpectedReceipt) {
  return {
    number: receipt.number,
    supplier: receipt.supplier,
    location: locationCode(state, receipt.locationId),
    expected_at: toIso(receipt.expectedAt),
  }
}

/** What is expected by now, line by line. */
export function expectedLineWords(state: WorkingSet, receipt: ExpectedReceipt) {
  return state.expectedReceiptLines
    .where('receipt', receipt.id)
    .sort((a, b) => a.line - b.line)
    .map(({ line, sku, quantity, outstanding, expectedAt }) => ({
      line,
      sku,
      quantity: toUnits(quantity),
      outstanding: toUnits(outstanding),
      expected_at: toIso(expectedAt),
    }))
}
