import type { StockTransfer } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Order } from './order.ts'

/** A new transfer that brings goods to a shipment of an order. It has no lines yet. */
export function makeTransfer(
  state: WorkingSet,
  order: Pick<Order, 'id'>,
  planned: Pick<StockTransfer, 'number' | 'shipmentId' | 'fromLocationId' | 'toLocationId'>,
): StockTransfer {
  const transfer: StockTransfer = {
    id: state.newId(),
    number: planned.number,
    orderId: order.id,
    shipmentId: planned.shipmentId,
    fromLocationId: planned.fromLocationId,
    toLocationId: planned.toLocationId,
    state: 'upcoming',
    createdAt: state.now,
    dispatchedAt: null,
    completedAt: null,
  }
  state.transfers.set(transfer.id, transfer)
  return transfer
}
