/** Transfers that people make: their goods are reserved at the origin, under the transfer's own id. */
import { max, type Quantity, ZERO } from '../kernel/quantity.ts'
import { makePromise, releasePromise } from '../promises/promise-changes.ts'
import { promisesOfTransfer } from '../promises/promises-of.ts'
import type { Reservation } from '../promises/reservation.ts'
import { promisable } from '../stock/inventory-level.ts'
import { levelOrEmpty } from '../stock/level-changes.ts'
import type { WorkingSet } from '../working-set.ts'
import { NOTHING_SENT, type StockTransfer, type StockTransferLine, transferLineKey } from './stock-transfer.ts'

export type TransferredLine = Pick<StockTransferLine, 'line' | 'itemId' | 'sku' | 'quantity'>

/** In whose name its units are promised: nobody's order, and no hold. */
export function heldByTransfer(state: WorkingSet, { id }: Pick<StockTransfer, 'id'>): Reservation {
  return {
    id,
    reference: id,
    state: 'pending',
    revision: 1,
    channelId: '',
    locationId: null,
    orderId: null,
    lines: [],
    expiresAt: null,
    endedAt: null,
    createdAt: state.now,
  }
}

/** What may be sent from a location: what is promised to nobody, and not held back. Whether it is sold from there does not matter. */
export function sendable(state: WorkingSet, itemId: string, locationId: string): Quantity {
  return max(ZERO, promisable(levelOrEmpty(state, { itemId, locationId })))
}

export function reserveForTransfer(
  state: WorkingSet,
  transfer: StockTransfer,
  lines: readonly TransferredLine[],
): void {
  state.transfers.set(transfer.id, transfer)
  for (const line of lines) {
    const row = { ...line, transferId: transfer.id, ...NOTHING_SENT }
    state.transferLines.set(transferLineKey(row), row)
    makePromise(state, heldByTransfer(state, transfer), {
      line: line.line,
      itemId: line.itemId,
      locationId: transfer.fromLocationId,
      owner: { kind: 'stock_transfer', id: transfer.id },
      reserved: line.quantity,
      backordered: ZERO,
    })
  }
}

/** What was reserved for it at the origin is free again. */
export function releaseOrigin(state: WorkingSet, transfer: StockTransfer): void {
  for (const item of promisesOfTransfer(state, transfer)) releasePromise(state, item)
}
