/** Stock transfers: goods on their way from one location to another. */
import Type, { type Static } from 'typebox'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import type { StockTransfer, StockTransferLine } from '../domain/transfers/stock-transfer.ts'
import { TRANSFER_LINE_STATES, transferLineState } from '../domain/transfers/transfer-line-state.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { Instant } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { LineIndex, Units } from '../shapes/quantities.ts'
import { Nullable, OneOf } from '../shapes/shape.ts'
import { StockTransferState } from '../shapes/states.ts'
import { DiscrepancyView, discrepanciesView } from './expected-receipts.ts'
import { byLineAndSku } from './shipments.ts'
import { View } from './view.ts'

export const TransferLineView = View('StockTransferLine', {
  line: LineIndex,
  sku: Text,
  quantity: Units,
  in_transit: Units,
  accepted: Units,
  damaged: Units,
  rejected: Type.Number({ ...Units, description: 'Back at the origin, in quarantine' }),
  short: Type.Number({ ...Units, description: 'Lost on the way' }),
  discrepancies: Type.Array(DiscrepancyView, { description: 'As far as somebody has said why' }),
  state: OneOf(TRANSFER_LINE_STATES, 'How far its goods have come'),
})

/** Goods on their way from one location to another, in units. `order` and `shipment_id` are null for a transfer that
 * was made for neither; instants of what has not happened yet are null. */
export const TransferView = View('StockTransfer', {
  id: Id,
  number: Text,
  order: Nullable(Type.String({ description: 'Number of the order, of a transfer that was made for one' })),
  state: StockTransferState,
  from: Text,
  to: Text,
  shipment_id: Nullable(Id),
  lines: Type.Array(TransferLineView),
  created_at: Instant,
  dispatched_at: Nullable(Instant),
  completed_at: Nullable(Instant),
})
export type TransferView = Static<typeof TransferView>

/** The state has its lines, and its order if it has one. */
export function transferView(state: WorkingSet, transfer: StockTransfer): TransferView {
  const { locations } = state.configuration
  return {
    id: transfer.id,
    number: transfer.number,
    order: transfer.orderId === null ? null : state.orders.get(transfer.orderId)!.number,
    state: transfer.state,
    from: locations.get(transfer.fromLocationId)!.code,
    to: locations.get(transfer.toLocationId)!.code,
    shipment_id: transfer.shipmentId,
    lines: state.transferLines
      .where('transfer', transfer.id)
      .sort(byLineAndSku)
      .map((line) => lineView(transfer, line)),
    created_at: toIso(transfer.createdAt),
    dispatched_at: toIso(transfer.dispatchedAt),
    completed_at: toIso(transfer.completedAt),
  }
}

function lineView(transfer: StockTransfer, row: StockTransferLine): Static<typeof TransferLineView> {
  return {
    line: row.line,
    sku: row.sku,
    quantity: toUnits(row.quantity),
    in_transit: toUnits(row.inTransit),
    accepted: toUnits(row.accepted),
    damaged: toUnits(row.damaged),
    rejected: toUnits(row.rejected),
    short: toUnits(row.short),
    discrepancies: discrepanciesView(row.discrepancies),
    state: transferLineState(transfer, row),
  }
}
