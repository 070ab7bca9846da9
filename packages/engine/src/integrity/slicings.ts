/** By what checks are cut into slices, and which rows of which tables are in one. */
import { lookedUp, type SliceKind } from './integrity-check.ts'

type Slicing = {
  /** Whose keys the slices go by. */
  table: string
  key: string
  type: 'uuid' | 'text'
  /** Before every key, and no earlier than the last of them; null: there is no last one to name. */
  first: string
  last: string | null
  /** The rows of the slice that ends at $2 and begins after $1, by the name of their table. */
  tables: Readonly<Record<string, string>>
}

const UUIDS = {
  key: 'id',
  type: 'uuid',
  first: '00000000-0000-0000-0000-000000000000',
  last: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
} as const

const between = (column: string) => `${column} > $1::uuid and ${column} <= $2::uuid`
const rowsBetween = (table: string, column: string) => `select * from holdfast.${table} where ${between(column)}`

/** What belongs to rows of another table, looked up for each of them, whatever the planner would rather do. */
function belonging(table: string, to: { table: string; column: string; condition: string }): string {
  return `select part.* from holdfast.${to.table} whole cross join ${lookedUp(table, to.condition)} part
    where ${between(`whole.${to.column}`)}`
}

const ofOrder = (table: string, column: string, to: string) =>
  belonging(table, { table: to, column: 'order_id', condition: `${column} = whole.id` })

export const SLICINGS: Readonly<Record<SliceKind, Slicing>> = {
  item: {
    ...UUIDS,
    table: 'holdfast.inventory_item',
    tables: {
      // Names of items are looked up in all.
      item_in_slice: rowsBetween('inventory_item', 'id'),
      ...Object.fromEntries(
        [
          'movement',
          'inventory_level',
          'reservation_item',
          'stock_count',
          'stock_transfer_line',
          'expected_receipt_line',
        ].map((table) => [table, rowsBetween(table, 'item_id')]),
      ),
    },
  },
  order: {
    ...UUIDS,
    table: 'holdfast."order"',
    tables: {
      '"order"': rowsBetween('"order"', 'id'),
      order_line: rowsBetween('order_line', 'order_id'),
      backorder_move: rowsBetween('backorder_move', 'order_id'),
      shipment: rowsBetween('shipment', 'order_id'),
      shipment_line: ofOrder('shipment_line', 'shipment_id', 'shipment'),
      stock_transfer: rowsBetween('stock_transfer', 'order_id'),
      stock_transfer_line: ofOrder('stock_transfer_line', 'transfer_id', 'stock_transfer'),
      return: rowsBetween('return', 'order_id'),
      return_line: ofOrder('return_line', 'return_id', 'return'),
      reservation: rowsBetween('reservation', 'order_id'),
      reservation_item: ofOrder('reservation_item', 'reservation_id', 'reservation'),
      outbox: belonging('outbox', { table: '"order"', column: 'id', condition: "key = 'order:' || whole.id" }),
    },
  },
  shipment: {
    ...UUIDS,
    table: 'holdfast.shipment',
    tables: { shipment_line: rowsBetween('shipment_line', 'shipment_id') },
  },
  reservation: {
    ...UUIDS,
    table: 'holdfast.reservation',
    tables: { reservation: rowsBetween('reservation', 'id') },
  },
  idempotency_key: {
    key: 'key',
    type: 'text',
    first: '',
    last: null,
    table: 'holdfast.idempotency_key',
    tables: {
      idempotency_key:
        'select * from holdfast.idempotency_key where key > $1::text and ($2::text is null or key <= $2::text)',
    },
  },
  return: {
    ...UUIDS,
    table: 'holdfast.return',
    tables: {
      return: rowsBetween('return', 'id'),
      return_line: rowsBetween('return_line', 'return_id'),
    },
  },
  stock_transfer: {
    ...UUIDS,
    table: 'holdfast.stock_transfer',
    tables: {
      stock_transfer: rowsBetween('stock_transfer', 'id'),
      stock_transfer_line: rowsBetween('stock_transfer_line', 'transfer_id'),
    },
  },
  expected_receipt: {
    ...UUIDS,
    table: 'holdfast.expected_receipt',
    tables: {
      expected_receipt: rowsBetween('expected_receipt', 'id'),
      expected_receipt_line: rowsBetween('expected_receipt_line', 'receipt_id'),
    },
  },
  stocktake: {
    ...UUIDS,
    table: 'holdfast.stocktake',
    tables: {
      stocktake: rowsBetween('stocktake', 'id'),
      stocktake_line: rowsBetween('stocktake_line', 'stocktake_id'),
    },
  },
}
