/** Units of an order have moved, or are fewer, or more: what is empty is cancelled, what is new begins where its order stands,
 * and all others are judged anew. */
import { become } from '../documents/become.ts'
import { holdTransfer } from '../transfers/hold-transfers.ts'
import { isUnderway as isTransferUnderway, type StockTransfer } from '../transfers/stock-transfer.ts'
import { STOCK_TRANSFER } from '../transfers/stock-transfer-kind.ts'
import type { WorkingSet } from '../working-set.ts'
import { refreshFulfilment } from './fulfilment.ts'
import { isApproved, type Order } from './order.ts'
import { isUnderway } from './shipment.ts'
import { beginShipment, refreshHold } from './shipment-hold.ts'
import { SHIPMENT } from './shipment-kind.ts'

/** Shipments and transfers that were made by it, by id; and the transfers among them. */
export type NewPapers = { made: ReadonlySet<string>; transfers: readonly StockTransfer[] }

export const NO_NEW_PAPERS: NewPapers = { made: new Set(), transfers: [] }

export function followPapers(state: WorkingSet, order: Order, { made, transfers }: NewPapers): void {
  for (const transfer of state.transfers.where('order', order.id).filter(isTransferUnderway)) {
    const isEmpty = state.transferLines.where('transfer', transfer.id).length === 0
    if (isEmpty) become(state, STOCK_TRANSFER, transfer, 'cancelled')
  }
  if (isApproved(order)) {
    for (const transfer of transfers.filter(({ id }) => made.has(id))) holdTransfer(state, order, transfer)
  }
  for (const shipment of state.shipments.where('order', order.id).filter(isUnderway)) {
    const isEmpty = state.shipmentLines.where('shipment', shipment.id).length === 0
    if (isEmpty) become(state, SHIPMENT, shipment, 'cancelled', { holdReasons: [], holdNote: null })
    else if (made.has(shipment.id)) beginShipment(state, shipment.id)
    else refreshHold(state, shipment)
  }
  refreshFulfilment(state, order.id)
}
