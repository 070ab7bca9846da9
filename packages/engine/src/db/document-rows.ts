/**
 * Documents with their parts as PostgreSQL hands them over in one statement: each table's rows as one JSON array, so
 * that all of them come from one snapshot.
 */
import type { Table } from '../domain/kernel/table.ts'
import { transferLineKey } from '../domain/transfers/stock-transfer.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type InJson, withInstants } from './json-rows.ts'
import {
  type OrderLineRow,
  type OrderRow,
  type ReservationItemRow,
  type ReservationRow,
  type ShipmentLineRow,
  type ShipmentRow,
  type TransferLineRow,
  type TransferRow,
  toOrder,
  toOrderLine,
  toReservation,
  toReservationItem,
  toShipment,
  toShipmentLine,
  toTransfer,
  toTransferLine,
} from './rows.ts'

type Rows<Row> = InJson<Row>[] | null
/** A table that was not asked for is absent; one that had no rows is null. */
export type DocumentRows = {
  orders?: Rows<OrderRow>
  order_lines?: Rows<OrderLineRow>
  shipments?: Rows<ShipmentRow>
  shipment_lines?: Rows<ShipmentLineRow>
  transfers?: Rows<TransferRow>
  transfer_lines?: Rows<TransferLineRow>
  reservations?: Rows<ReservationRow>
  reservation_items?: Rows<ReservationItemRow>
}

/** What the state has already is left as it is: it was read under its lock. */
export function putDocuments(state: WorkingSet, rows: DocumentRows): void {
  put(state.orders, rows.orders, toOrder, ({ id }) => id)
  put(state.orderLines, rows.order_lines, toOrderLine, ({ orderId, line }) => `${orderId}:${line}`)
  put(state.shipments, rows.shipments, toShipment, ({ id }) => id)
  put(
    state.shipmentLines,
    rows.shipment_lines,
    toShipmentLine,
    ({ shipmentId, line, itemId }) => `${shipmentId}:${line}:${itemId}`,
  )
  put(state.transfers, rows.transfers, toTransfer, ({ id }) => id)
  put(state.transferLines, rows.transfer_lines, toTransferLine, transferLineKey)
  put(state.reservations, rows.reservations, toReservation, ({ id }) => id)
  put(state.reservationItems, rows.reservation_items, toReservationItem, ({ id }) => id)
}

function put<Row, Entry>(
  table: Pick<Table<Entry>, 'get' | 'put'>,
  rows: Rows<Row> | undefined,
  toEntry: (row: Row) => Entry,
  keyOf: (entry: Entry) => string,
): void {
  for (const row of rows ?? []) {
    const entry = toEntry(withInstants<Row>(row))
    const key = keyOf(entry)
    if (table.get(key) === undefined) table.put(key, entry)
  }
}
