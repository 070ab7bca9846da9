/** Goods of a transfer that arrive, one way or the other: ledger, lines, incoming and promises together. */

import { minus, negative, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { waitsSince } from '../orders/order.ts'
import { makePromise } from '../promises/promise-changes.ts'
import { reservationsOfOrder } from '../promises/promises-of.ts'
import { askModelsOfWaiting } from '../promises/release-from-waiting.ts'
import { type Arrival, NOTHING_ARRIVED, settledBy, withReason } from '../stock/discrepancies.ts'
import { moveStock } from '../stock/ledger.ts'
import { changeIncoming } from '../stock/level-changes.ts'
import { type Account, type MovementReason, outside, shelf } from '../stock/movement.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { type StockTransfer, type StockTransferLine, transferLineKey } from './stock-transfer.ts'
import { inTransit } from './transfer-goods.ts'

export type ArrivedGoods = Arrival & { line: StockTransferLine; reason?: string | undefined }

/** All that is on its way has come, as it was sent. */
export function everythingOnTheWay(state: WorkingSet, transfer: StockTransfer): ArrivedGoods[] {
  return state.transferLines
    .where('transfer', transfer.id)
    .filter(({ inTransit }) => inTransit > ZERO)
    .map((line) => ({ ...NOTHING_ARRIVED, line, accepted: line.inTransit }))
}

/** Where the goods would come to stand: what is rejected, at the origin again. */
export function landingsOfArrival(transfer: StockTransfer, arrived: readonly ArrivedGoods[]): Landing[] {
  return arrived.flatMap(({ line: { itemId }, accepted, damaged, rejected }) => [
    { itemId, locationId: transfer.toLocationId, quantity: plus(accepted, damaged) },
    { itemId, locationId: transfer.fromLocationId, quantity: rejected },
  ])
}

/**
 * Goods have come, one way or the other. What was sent for a shipment and is accepted is reserved for it at once, before
 * anybody else sees it; for the rest the shipment waits where it leaves from.
 */
export function receiveGoods(state: WorkingSet, transfer: StockTransfer, arrived: readonly ArrivedGoods[]): void {
  const { fromLocationId, toLocationId } = transfer
  const order = transfer.orderId === null ? undefined : state.orders.get(transfer.orderId)
  const reservation = order && reservationsOfOrder(state, order.id)[0]
  for (const { line, reason: note, ...arrival } of arrived) {
    const { accepted, damaged, rejected, short } = arrival
    const gone = settledBy(arrival)
    const kept = { ...line, discrepancies: withReason(line.discrepancies, arrival, note) }
    state.transferLines.set(transferLineKey(line), kept)
    changeIncoming(state, { itemId: line.itemId, locationId: toLocationId }, negative(gone))
    arrive(state, transfer, line, { accepted }, shelf('on_hand', toLocationId))
    arrive(state, transfer, line, { damaged }, shelf('damaged', toLocationId), { reason: 'damaged', note })
    arrive(state, transfer, line, { rejected }, shelf('quarantined', fromLocationId), { reason: 'transferred', note })
    arrive(state, transfer, line, { short }, outside('shrinkage'), { reason: 'lost', note })
    if (!reservation || transfer.shipmentId === null) continue
    // A promise of its own, whether or not the shipment's others are known here.
    makePromise(state, reservation, {
      line: line.line,
      itemId: line.itemId,
      locationId: toLocationId,
      owner: { kind: 'shipment', id: transfer.shipmentId },
      reserved: accepted,
      backordered: minus(gone, accepted),
      promisedAt: waitsSince(order),
    })
    if (gone > accepted) askModelsOfWaiting(state, { itemId: line.itemId, locationId: toLocationId })
  }
}

type Why = { reason: MovementReason; note?: string | undefined }

/** One kind of it: the line is the balance that the goods leave. */
function arrive(
  state: WorkingSet,
  transfer: StockTransfer,
  { line, itemId }: StockTransferLine,
  amount: Partial<Arrival>,
  to: Account,
  why: Why = { reason: 'transferred' },
): void {
  const [[kind, quantity]] = Object.entries(amount) as [[keyof Arrival, Quantity]]
  if (quantity === ZERO) return
  const key = transferLineKey({ transferId: transfer.id, line, itemId })
  const row = state.transferLines.get(key)!
  const inTransitNow = minus(row.inTransit, quantity)
  state.transferLines.set(key, { ...row, inTransit: inTransitNow, [kind]: plus(row[kind], quantity) })
  const reference = { type: 'stock_transfer', id: transfer.number }
  moveStock(state, { itemId, quantity, from: inTransit(transfer), to, ...why, reference })
}

/** Nothing of it is on its way any more. */
export function hasArrived(state: WorkingSet, transfer: StockTransfer): boolean {
  return state.transferLines.where('transfer', transfer.id).every((line) => line.inTransit === ZERO)
}
