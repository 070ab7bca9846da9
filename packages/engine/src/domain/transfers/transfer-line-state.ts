import { ZERO } from '../kernel/quantity.ts'
import { settledBy } from '../stock/discrepancies.ts'
import type { StockTransfer, StockTransferLine } from './stock-transfer.ts'

/** How far the goods of a line have come: it follows from its amounts. */
export const TRANSFER_LINE_STATES = ['upcoming', 'in_transit', 'partially_received', 'received', 'cancelled'] as const
export type TransferLineState = (typeof TRANSFER_LINE_STATES)[number]

export function transferLineState({ state }: StockTransfer, line: StockTransferLine): TransferLineState {
  const arrived = settledBy(line)
  if (line.inTransit > ZERO) return arrived > ZERO ? 'partially_received' : 'in_transit'
  if (arrived === line.quantity) return 'received'
  return state === 'cancelled' ? 'cancelled' : 'upcoming'
}
