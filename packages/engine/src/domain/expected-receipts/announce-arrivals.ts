import { toUnits } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { receiptWords } from './announce-receipt.ts'
import type { ArrivalOfLine } from './expected-goods.ts'
import type { ExpectedReceipt } from './expected-receipt.ts'

/** Tells what has arrived, line by line. */
export function announceArrivals(state: WorkingSet, receipt: ExpectedReceipt, parts: readonly ArrivalOfLine[]): void {
  state.emit('expected_goods_received', receipt.id, {
    ...receiptWords(state, receipt),
    lines: parts.map(({ line, accepted, damaged, rejected, short, reason = null }) => ({
      line: line.line,
      sku: line.sku,
      accepted: toUnits(accepted),
      damaged: toUnits(damaged),
      rejected: toUnits(rejected),
      short: toUnits(short),
      reason,
    })),
  })
}
