/** Goods of a transfer that leave the origin, or come back: ledger, lines, incoming and promises together. */
import { minus, negative, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { changePromise } from '../promises/promise-changes.ts'
import { promisesOfTransfer } from '../promises/promises-of.ts'
import { moveStock } from '../stock/ledger.ts'
import { changeIncoming } from '../stock/level-changes.ts'
import { type Account, shelf } from '../stock/movement.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import type { WorkingSet } from '../working-set.ts'
import { type StockTransfer, type StockTransferLine, transferLineKey } from './stock-transfer.ts'

/** What is on its way, as it would land at a location. */
export function goodsOnTheWay(state: WorkingSet, transfer: StockTransfer, locationId: string): Landing[] {
  return state.transferLines
    .where('transfer', transfer.id)
    .map(({ itemId, inTransit }) => ({ itemId, locationId, quantity: inTransit }))
}

/** Takes the reserved goods off the shelf of the origin; they count as incoming at the destination. What is counted nowhere
 * since it was planned is not sent: it ships all the same. */
export function sendGoods(state: WorkingSet, transfer: StockTransfer): void {
  const promises = Map.groupBy(promisesOfTransfer(state, transfer), ({ line, itemId }) => `${line}:${itemId}`)
  for (const item of promisesOfTransfer(state, transfer)) {
    if (item.reserved > ZERO) changePromise(state, item, { reserved: negative(item.reserved), released: item.reserved })
  }
  for (const line of state.transferLines.where('transfer', transfer.id)) {
    const left = (promises.get(`${line.line}:${line.itemId}`) ?? []).map((item) => item.uncounted)
    const sent = minus(line.quantity, sumOf(left))
    if (sent === ZERO) {
      state.transferLines.delete(transferLineKey(line))
      continue
    }
    state.transferLines.set(transferLineKey(line), { ...line, quantity: sent, inTransit: sent })
    move(state, transfer, line, sent, shelf('on_hand', transfer.fromLocationId), inTransit(transfer))
    changeIncoming(state, { itemId: line.itemId, locationId: transfer.toLocationId }, sent)
  }
}

/** A cancel on the way: everything goes back to where it came from. */
export function returnToOrigin(state: WorkingSet, transfer: StockTransfer): void {
  for (const line of state.transferLines.where('transfer', transfer.id)) {
    const returned = line.inTransit
    if (returned === ZERO) continue
    state.transferLines.set(transferLineKey(line), { ...line, inTransit: ZERO })
    changeIncoming(state, { itemId: line.itemId, locationId: transfer.toLocationId }, negative(returned))
    move(state, transfer, line, returned, inTransit(transfer), shelf('on_hand', transfer.fromLocationId))
  }
}

export function inTransit(transfer: StockTransfer): Account {
  return { account: 'in_transit', holder: transfer.id }
}

function move(
  state: WorkingSet,
  transfer: StockTransfer,
  line: StockTransferLine,
  quantity: Quantity,
  from: Account,
  to: Account,
): void {
  const reference = { type: 'stock_transfer', id: transfer.number }
  moveStock(state, { itemId: line.itemId, quantity, from, to, reason: 'transferred', reference })
}
