import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric } from '../../domain/kernel/quantity.ts'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { Fulfilment, OrderState } from '../../shapes/states.ts'
import { OrderSummaryView, orderSummaryView } from '../../views/orders.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { uuidOf } from '../reference.ts'

type OrderSummaryRow = Record<string, unknown> & {
  id: string
  placed_at: Instant
  backordered: string
  version: number
}

/** Where an order's goods stand or go, of the places that are not among those that somebody is limited to. */
const PLACES_OUTSIDE = `
  select from holdfast.shipment where order_id = placed.id and location_id <> all($9::uuid[])
  union all select from holdfast.stock_transfer
    where order_id = placed.id and (from_location_id <> all($9::uuid[]) or to_location_id <> all($9::uuid[]))
  union all select from holdfast.reservation held join holdfast.reservation_item p on p.reservation_id = held.id
    where held.order_id = placed.id and p.location_id <> all($9::uuid[])`

/** The page is cut first: what is looked up per order is looked up for what is shown only. */
const ORDERS = `
  select o.*, c.version,
    (select coalesce(sum(p.backordered), 0) from holdfast.reservation_item p where p.reservation_id = any(array(
       select r.id from holdfast.reservation r where r.order_id = o.id))) as backordered
  from (
    select ${columnsOf(orderTable)} from holdfast."order" placed
    where ($1::timestamptz is null or (placed_at, id) < ($1, $2::uuid))
      and ($3::text is null or state = $3)
      and ($4::text is null or fulfilment = $4)
      and ($5::text is null or channel_id in (select id from holdfast.sales_channel where code = $5 or id = $6::uuid))
      and ($8::uuid[] is null or channel_id = any($8::uuid[]))
      and ($9::uuid[] is null or not exists (${PLACES_OUTSIDE}))
    order by placed_at desc, id desc limit $7) o
  cross join holdfast.configuration c
  order by o.placed_at desc, o.id desc`

/** The newest first. */
export const listOrders = defineQuery({
  name: 'list_orders',
  summary: 'List orders.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      state: Optional(OrderState),
      fulfilment: Optional(Fulfilment),
      channel: Optional(named('Placed on this channel')),
    }),
  mindsReach: true,
  answer: PageOf(OrderSummaryView),
  read: async (input, context) => {
    const cursor = decodeCursor(input.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const [placedBefore, lastId] = cursor.key ?? []
    const limit = pageSize(input, context.limits)
    const rows = await context.database.query<OrderSummaryRow>(ORDERS, [
      placedBefore === undefined ? null : toIso(Number(placedBefore)),
      lastId ?? null,
      input.state ?? null,
      input.fulfilment ?? null,
      input.channel ?? null,
      uuidOf(input.channel),
      limit + 1,
      context.reach.channelIds,
      context.reach.locationIds,
    ])
    const configuration = await context.configuration({ version: rows[0]?.version ?? 0 })
    return found(
      pageOf(rows, limit, {
        show: (row) => orderSummaryView(configuration, orderTable.toRecord(row), fromNumeric(row.backordered)),
        keyOf: (row) => [row.placed_at, row.id],
      }),
    )
  },
})
