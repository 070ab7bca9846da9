/** Transfers that people make: their goods are reserved at the origin, under the transfer's own id. */
import { max, type Quantity, toUnits, ZERO } from '../kernel/quantity.ts'
import { locationCode } from '../names.ts'
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

/** Its lines as they are now; what it had before is gone. Nothing is reserved for them yet. */
export function putLines(state: WorkingSet, { id }: StockTransfer, lines: readonly TransferredLine[]): void {
  const before = state.transferLines.where('transfer', id)
  const after = lines.map((line) => ({ ...line, transferId: id, ...NOTHING_SENT }))
  const kept = new Set(after.map(transferLineKey))
  for (const row of before) if (!kept.has(transferLineKey(row))) state.transferLines.delete(transferLineKey(row))
  for (const row of after) state.transferLines.set(transferLineKey(row), row)
}

/** Reserves at the origin what stands on its lines. */
export function reserveForTransfer(
  state: WorkingSet,
  transfer: StockTransfer,
  lines: readonly TransferredLine[],
): void {
  for (const line of lines) {
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

/** Of its lines somebody has thought only. */
export function announceDraft(state: WorkingSet, transfer: StockTransfer): void {
  state.emit('stock_transfer_drafted', transfer.id, {
    number: transfer.number,
    from: locationCode(state, transfer.fromLocationId),
    to: locationCode(state, transfer.toLocationId),
    lines: state.transferLines
      .where('transfer', transfer.id)
      .sort((a, b) => a.line - b.line)
      .map(({ sku, quantity }) => ({ sku, quantity: toUnits(quantity) })),
  })
}

/** What was reserved for it at the origin is free again. */
export function releaseOrigin(state: WorkingSet, transfer: StockTransfer): void {
  for (const item of promisesOfTransfer(state, transfer)) releasePromise(state, item)
}
