import { inAnyOrder } from '../answer-shape.ts'
import type { Transfer } from './transfer.ts'
import { lineState, transferLines } from './transfer-lines-shown.ts'

export function transferShown(transfer: Transfer): Record<string, unknown> {
  const { number, state, from, to, order } = transfer
  const lines = transferLines(transfer).map((line, at) => ({
    ...line,
    state: lineState(transfer, transfer.lines[at]!),
  }))
  return { number, state, from, to, order, lines: inAnyOrder(lines) }
}
