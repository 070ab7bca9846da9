/** What a cancelled order had goes back to where it came from, exactly once. */
import { become } from '../documents/become.ts'
import { releasePromise, returnToShelf } from '../promises/promise-changes.ts'
import { promisesOfOrder, reservationsOfOrder } from '../promises/promises-of.ts'
import { RESERVATION } from '../promises/reservation-kind.ts'
import type { Landing } from '../stock/shelf-limits.ts'
import { isUnderway as isTransferUnderway } from '../transfers/stock-transfer.ts'
import { STOCK_TRANSFER } from '../transfers/stock-transfer-kind.ts'
import { goodsOnTheWay, returnToOrigin } from '../transfers/transfer-goods.ts'
import type { WorkingSet } from '../working-set.ts'
import { orderReference } from './leave-shelf.ts'
import type { Order } from './order.ts'
import { isUnderway } from './shipment.ts'
import { SHIPMENT } from './shipment-kind.ts'

/** Where goods of an order would land if it were given back: those on their way at their origin, and those that have
 * been taken off a shelf there again. */
export function landingsOfReturn(state: WorkingSet, order: Order): Landing[] {
  const onTheWay = state.transfers
    .where('order', order.id)
    .flatMap((transfer) => goodsOnTheWay(state, transfer, transfer.fromLocationId))
  const taken = promisesOfOrder(state, order.id).map(({ itemId, locationId, fulfilled }) => ({
    itemId,
    locationId,
    quantity: fulfilled,
  }))
  return [...onTheWay, ...taken]
}

export function giveBack(state: WorkingSet, order: Order): void {
  for (const transfer of state.transfers.where('order', order.id).filter(isTransferUnderway)) {
    returnToOrigin(state, transfer)
    become(state, STOCK_TRANSFER, transfer, 'cancelled')
  }
  for (const shipment of state.shipments.where('order', order.id).filter(isUnderway)) {
    become(state, SHIPMENT, shipment, 'cancelled', { holdReasons: [], holdNote: null })
  }
  for (const item of promisesOfOrder(state, order.id)) {
    releasePromise(state, item)
    returnToShelf(state, state.reservationItems.get(item.id)!, orderReference(order))
  }
  for (const reservation of reservationsOfOrder(state, order.id)) become(state, RESERVATION, reservation, 'released')
}
