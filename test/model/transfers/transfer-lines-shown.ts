import { type Came, cameOf } from '../expected-receipts/expected-receipt.ts'
import { inUnits } from '../quantities.ts'
import type { Transfer, TransferLine } from './transfer.ts'

/** In the words of the comparable state. */
export function transferLines(transfer: Transfer): Record<string, unknown>[] {
  return transfer.lines.map((line) => ({
    line: line.line,
    sku: line.sku,
    quantity: inUnits(line.quantity),
    in_transit: inUnits(line.inTransit),
    ...cameInUnits(line),
    discrepancies: line.discrepancies.map((one) => ({ ...one, quantity: inUnits(one.quantity) })),
  }))
}

function cameInUnits({ accepted, damaged, rejected, short }: Came): Record<keyof Came, number> {
  return {
    accepted: inUnits(accepted),
    damaged: inUnits(damaged),
    rejected: inUnits(rejected),
    short: inUnits(short),
  }
}

export function lineState(transfer: Transfer, line: TransferLine): string {
  const came = cameOf(line)
  if (line.inTransit > 0) return came > 0 ? 'partially_received' : 'in_transit'
  if (came === line.quantity) return 'received'
  return transfer.state === 'cancelled' ? 'cancelled' : 'upcoming'
}
