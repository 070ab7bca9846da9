import type { Static } from 'typebox'
import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric } from '../../domain/kernel/quantity.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { Fulfilment, OrderState } from '../../shapes/states.ts'
import { OrderSummaryView, orderSummaryView } from '../../views/orders.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'

type OrderSummaryRow = Record<string, unknown> & {
  id: string
  placed_at: Instant
  backordered: string
  version: number
}

/** Where an order's goods stand or go, of the places that are not among those that somebody is limited to. */
const placesOutside = (ids: string) => `
  select from holdfast.shipment where order_id = placed.id and location_id <> all(${ids}::uuid[])
  union all select from holdfast.stock_transfer
    where order_id = placed.id and (from_location_id <> all(${ids}::uuid[]) or to_location_id <> all(${ids}::uuid[]))
  union all select from holdfast.reservation held join holdfast.reservation_item p on p.reservation_id = held.id
    where held.order_id = placed.id and p.location_id <> all(${ids}::uuid[])
  union all select from holdfast.return back join holdfast.return_line l on l.return_id = back.id
    where back.order_id = placed.id and l.location_id <> all(${ids}::uuid[])`

/** The page is cut first: what is looked up per order is looked up for what is shown only. */
const orders = (conditions: string, limit: string) => `
  select o.*, c.version,
    (select coalesce(sum(p.backordered), 0) from holdfast.reservation_item p where p.reservation_id = any(array(
       select r.id from holdfast.reservation r where r.order_id = o.id))) as backordered
  from (
    select ${columnsOf(orderTable)} from holdfast."order" placed where ${conditions}
    order by placed_at desc, id desc limit ${limit}) o
  cross join holdfast.configuration c
  order by o.placed_at desc, o.id desc`

const filters = {
  state: Optional(OrderState),
  fulfilment: Optional(Fulfilment),
  channel: Optional(named('Placed on this channel')),
  number: Optional(named('Of this number')),
  external_reference: Optional(named('Called so in another system')),
  sku: Optional(named('In which this was ordered')),
  location: Optional(named('Of which something ships from this location')),
  placed_after: Optional(DateTime),
  placed_before: Optional(DateTime),
}
const Filters = Shape(filters)

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  where.when(asked.state, (state) => `state = ${parameter(state)}`)
  where.when(asked.fulfilment, (fulfilment) => `fulfilment = ${parameter(fulfilment)}`)
  where.when(asked.channel, (name) => `channel_id in ${where.channelIds(name)}`)
  where.when(asked.number, (number) => `number = ${parameter(number)}`)
  where.when(asked.external_reference, (reference) => `external_reference = ${parameter(reference)}`)
  where.when(asked.sku, (name) => {
    const itemId = where.itemId(name)
    return `id in (select order_id from holdfast.order_line where item_id = ${itemId})`
  })
  // Looked up order by order, the newest first.
  where.when(asked.location, (name) => {
    const locationId = where.locationId(name)
    return `(select true from holdfast.shipment s
        where s.order_id = placed.id and s.location_id = ${locationId} limit 1)`
  })
  where.between('placed_at', asked.placed_after, asked.placed_before)
  return where
}

/** The newest first. */
export const listOrders = defineQuery({
  name: 'list_orders',
  summary: 'List orders.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  mindsReach: true,
  answer: PageOf(OrderSummaryView),
  read: async (asked, context) => {
    const cursor = decodeCursor(asked.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(asked, context.limits)
    const where = conditionsOf(asked)
    where.when(cursor.key ?? undefined, ([placedBefore, lastId]) => {
      const before = `${where.parameter(toIso(Number(placedBefore)))}::timestamptz`
      return `(placed_at, id) < (${before}, ${where.parameter(lastId)}::uuid)`
    })
    const { channelIds, locationIds } = context.reach
    where.when(channelIds ?? undefined, (ids) => `channel_id = any(${where.parameter(ids)}::uuid[])`)
    where.when(locationIds ?? undefined, (ids) => `not exists (${placesOutside(where.parameter(ids))})`)
    const statement = orders(where.sql, where.parameter(limit + 1))
    const rows = await context.database.query<OrderSummaryRow>(statement, where.parameters)
    const configuration = await context.configuration({ version: rows[0]?.version ?? 0 })
    return found(
      pageOf(rows, limit, {
        show: (row) => orderSummaryView(configuration, orderTable.toRecord(row), fromNumeric(row.backordered)),
        keyOf: (row) => [row.placed_at, row.id],
      }),
    )
  },
})
