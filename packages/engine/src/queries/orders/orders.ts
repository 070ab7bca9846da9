/** Orders with everything that followed from them, each read in one statement, hence from one snapshot. */
import type { Connection } from '../../db/database.ts'
import { isUuid } from '../../db/load-configuration.ts'
import type { StockDecrement } from '../../domain/configuration/configuration.ts'
import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import type { Fulfilment, OrderState, ShipTo } from '../../domain/orders/order.ts'
import type { Explanation } from '../../domain/sourcing/vocabulary.ts'
import type { Rejection } from '../../errors.ts'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'
import {
  SHIPMENT_JSON,
  SHIPMENTS,
  type ShipmentDetail,
  type ShipmentJson,
  shipmentOf,
  TRANSFER_JSON,
  TRANSFERS,
  type TransferDetail,
  type TransferJson,
  transferOf,
} from '../shipments/shipments-and-transfers.ts'

export { findShipment, findTransfer } from '../shipments/shipments-and-transfers.ts'
export type { ShipmentDetail, TransferDetail }

export type OrderSummary = {
  id: string
  number: string
  channel: string
  model: string
  state: OrderState
  fulfilment: Fulfilment
  stock_decrement: StockDecrement
  ship_to: ShipTo | null
  ship_from: string | null
  pickup_location: string | null
  /** Units promised and not covered, over all lines. */
  backordered: number
  placed_at: string
  approved_at: string | null
  cancelled_at: string | null
}

/** Units of one line promised at one location. With a transfer, they stand there and are to be moved first. */
export type OrderPromiseView = {
  line: number
  sku: string
  location: string
  reserved: number
  backordered: number
  fulfilled: number
  released: number
  shipment_id: string | null
  transfer_id: string | null
}

export type OrderLineView = {
  line: number
  sku: string
  quantity: number
  requires_shipping: boolean
  /** Of a kit what it was sourced as, in all; of anything else itself. */
  components: { sku: string; quantity: number }[]
}

export type OrderDetail = OrderSummary & {
  reservation_id: string | null
  lines: OrderLineView[]
  shipments: ShipmentDetail[]
  transfers: TransferDetail[]
  promises: OrderPromiseView[]
  explanation: Explanation
}

type OrderSummaryRow = Omit<OrderSummary, 'backordered' | 'placed_at' | 'approved_at' | 'cancelled_at'> & {
  backordered: string
  placed_at: Instant
  approved_at: Instant | null
  cancelled_at: Instant | null
}

type OrderDetailRow = OrderSummaryRow & {
  reservation_id: string | null
  lines: OrderLineView[] | null
  shipments: ShipmentJson[] | null
  transfers: TransferJson[] | null
  promises: OrderPromiseView[] | null
  explanation: Explanation
}

/** The order `o` comes from a subquery that has cut the page already: what is looked up per order is looked up for
 * what is shown only. */
const SUMMARY_COLUMNS = `o.id, o.number, c.code as channel, m.code as model, o.state, o.fulfilment, o.stock_decrement, o.ship_to,
  sf.code as ship_from, pl.code as pickup_location, o.placed_at, o.approved_at, o.cancelled_at,
  (select coalesce(sum(p.backordered), 0) from holdfast.reservation_item p where p.reservation_id = held.id) as backordered`
const NAMED = `join holdfast.sales_channel c on c.id = o.channel_id
  join holdfast.inventory_model m on m.id = o.model_id
  left join holdfast.stock_location sf on sf.id = o.ship_from_id
  left join holdfast.stock_location pl on pl.id = o.pickup_location_id
  left join lateral (select r.id, r.revision from holdfast.reservation r where r.order_id = o.id limit 1) held on true`

/** By number or id. Promises of a hold that the order took over are not the order's and not shown. */
export async function findOrder(db: Connection, idOrNumber: string): Promise<OrderDetail | null> {
  const [row] = await db.query<OrderDetailRow>(
    `select ${SUMMARY_COLUMNS}, o.explanation, held.id as reservation_id,
       (select jsonb_agg(to_jsonb(n) order by n.line)
        from holdfast.order_line n where n.order_id = o.id) as lines,
       (select jsonb_agg(${SHIPMENT_JSON} order by s.id) ${SHIPMENTS} where s.order_id = o.id) as shipments,
       (select jsonb_agg(${TRANSFER_JSON} order by t.id) ${TRANSFERS} where t.order_id = o.id) as transfers,
       (select jsonb_agg(jsonb_build_object('line', p.line, 'sku', coalesce(i.sku, p.item_id::text), 'location', l.code,
            'reserved', p.reserved, 'backordered', p.backordered, 'fulfilled', p.fulfilled, 'released', p.released,
            'shipment_id', case p.owner_kind when 'shipment' then p.owner_id
              when 'stock_transfer' then (select t.shipment_id from holdfast.stock_transfer t where t.id = p.owner_id) end,
            'transfer_id', case p.owner_kind when 'stock_transfer' then p.owner_id end) order by p.line, p.id)
        from holdfast.reservation_item p
        join holdfast.stock_location l on l.id = p.location_id
        left join holdfast.inventory_item i on i.id = p.item_id
        where p.reservation_id = held.id and p.revision = held.revision) as promises
     from (select * from holdfast."order" where number = $1 or id = $2::uuid order by number = $1 desc limit 1) o
     ${NAMED}`,
    [idOrNumber, isUuid(idOrNumber) ? idOrNumber : null],
  )
  return row ? detailOf(row) : null
}

/** The newest first, without lines and explanation. */
export async function listOrders(
  db: Connection,
  request: PageRequest & { state?: string; fulfilment?: string; channel?: string },
): Promise<Page<OrderSummary> | Rejection> {
  const cursor = decodeCursor(request.cursor, ['number', 'uuid'])
  if (!cursor.ok) return cursor
  const placedBefore = cursor.key?.[0] as number | undefined
  const rows = await db.query<OrderSummaryRow>(
    `select ${SUMMARY_COLUMNS}
     from (
       select * from holdfast."order"
       where ($1::timestamptz is null or (placed_at, id) < ($1, $2::uuid))
         and ($3::text is null or state = $3)
         and ($4::text is null or fulfilment = $4)
         and ($5::text is null or channel_id in (select id from holdfast.sales_channel where code = $5 or id = $6::uuid))
       order by placed_at desc, id desc limit $7) o
     ${NAMED}
     order by o.placed_at desc, o.id desc`,
    [
      placedBefore === undefined ? null : toIso(placedBefore),
      cursor.key?.[1] ?? null,
      request.state ?? null,
      request.fulfilment ?? null,
      request.channel ?? null,
      request.channel !== undefined && isUuid(request.channel) ? request.channel : null,
      request.limit + 1,
    ],
  )
  return pageOf(rows, request.limit, { show: summaryOf, keyOf: (row) => [row.placed_at, row.id] })
}

function summaryOf(row: OrderSummaryRow): OrderSummary {
  return {
    id: row.id,
    number: row.number,
    channel: row.channel,
    model: row.model,
    state: row.state,
    fulfilment: row.fulfilment,
    stock_decrement: row.stock_decrement,
    ship_to: row.ship_to,
    ship_from: row.ship_from,
    pickup_location: row.pickup_location,
    backordered: toUnits(fromNumeric(row.backordered)),
    placed_at: toIso(row.placed_at),
    approved_at: toIso(row.approved_at),
    cancelled_at: toIso(row.cancelled_at),
  }
}

function detailOf(row: OrderDetailRow): OrderDetail {
  return {
    ...summaryOf(row),
    reservation_id: row.reservation_id,
    lines: (row.lines ?? []).map(lineOf),
    shipments: (row.shipments ?? []).map(shipmentOf),
    transfers: (row.transfers ?? []).map(transferOf),
    promises: row.promises ?? [],
    explanation: row.explanation,
  }
}

function lineOf({ line, sku, quantity, requires_shipping, components }: OrderLineView): OrderLineView {
  const parts = components.map((part) => ({ sku: part.sku, quantity: part.quantity }))
  return { line, sku, quantity, requires_shipping, components: parts }
}
