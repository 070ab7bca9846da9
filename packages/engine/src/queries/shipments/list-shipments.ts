import Type, { type Static } from 'typebox'
import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { HOLD_REASONS, SHIPMENT_STATES } from '../../domain/orders/shipment.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { namedInHistory, uuidOf } from '../reference.ts'

const filters = {
  order_by: Optional(OneOf(['oldest', 'newest'], 'Left out: the oldest first')),
  state: Optional(Type.Array(OneOf(SHIPMENT_STATES), { maxItems: 8, description: 'In one of these states' })),
  location: Optional(named('That leave this location')),
  sku: Optional(named('With this item in them')),
  hold_reason: Optional(OneOf(HOLD_REASONS, 'That wait for this reason')),
  order: Optional(named('Of this order')),
  created_after: Optional(DateTime),
  created_before: Optional(DateTime),
  shipping_category: Optional(named('Of this shipping category')),
}
const Filters = Shape(filters)

const PARTS = {
  shipments: 'select * from shown',
  shipment_lines: `select n.* from shown s
    cross join lateral (select * from holdfast.shipment_line where shipment_id = s.id offset 0) n`,
  orders: `select o.* from (select distinct order_id from shown) s
    cross join lateral (select ${columnsOf(orderTable)} from holdfast."order" where id = s.order_id offset 0) o`,
}

type Asked = Static<typeof Filters>

function conditionsOf(asked: Asked): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  const idOf = (table: 'stock_location' | 'inventory_item', key: 'code' | 'sku', name: string) =>
    `(select id from (${namedInHistory(table, key, [`${parameter(name)}::text`, parameter(uuidOf(name))])}) known)`
  where.when(asked.state, (states) => `s.state = any(${parameter(states)}::text[])`)
  where.when(asked.location, (name) => `s.location_id = ${idOf('stock_location', 'code', name)}`)
  where.when(asked.sku, (name) => withItem(idOf('inventory_item', 'sku', name)))
  // What waits is under way: so it is found by what is.
  where.when(asked.hold_reason, (reason) => `s.hold_reasons <> '{}' and ${parameter(reason)} = any(s.hold_reasons)`)
  where.when(
    asked.order,
    (name) => `s.order_id = (select o.id from holdfast."order" o
        where o.number = ${parameter(name)} or o.id = ${parameter(uuidOf(name))}::uuid limit 1)`,
  )
  where.when(asked.created_after, (instant) => `s.created_at >= ${parameter(instant)}::timestamptz`)
  where.when(asked.created_before, (instant) => `s.created_at < ${parameter(instant)}::timestamptz`)
  where.when(asked.shipping_category, (category) => `s.shipping_category = ${parameter(category)}`)
  return where
}

/** By the promises of the item, which are keyed by it; what has none of it any more has no line of it either. */
function withItem(itemId: string): string {
  return `s.id in (
        select coalesce(t.shipment_id, p.owner_id) from holdfast.reservation_item p
        left join lateral (select shipment_id from holdfast.stock_transfer
          where p.owner_kind = 'stock_transfer' and id = p.owner_id offset 0) t on true
        where p.item_id = ${itemId} and p.owner_kind in ('shipment', 'stock_transfer'))
      and (select true from holdfast.shipment_line n
        where n.shipment_id = s.id and n.item_id = ${itemId} limit 1)`
}

export const listShipments = defineQuery({
  name: 'list_shipments',
  summary: 'List shipments, as a warehouse looks for its work.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  answer: PageOf(ShipmentView),
  read: async (asked, context) => {
    const cursor = decodeCursor(asked.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(asked, context.limits)
    const [beyond, direction, sign] = asked.order_by === 'newest' ? ['<', 'desc', -1] : (['>', 'asc', 1] as const)
    const where = conditionsOf(asked)
    where.when(cursor.key ?? undefined, ([at, id]) => {
      const after = `${where.parameter(toIso(Number(at)))}::timestamptz`
      return `(s.created_at, s.id) ${beyond} (${after}, ${where.parameter(id)}::uuid)`
    })
    const statement: DocumentsStatement = {
      shown: `select s.* from holdfast.shipment s
    where ${where.sql} order by s.created_at ${direction}, s.id ${direction} limit ${where.parameter(limit + 1)}`,
      parts: PARTS,
    }
    const state = await readDocuments(context, statement, where.parameters)
    const inOrder = [...state.shipments.values()].sort(
      (a, b) => Number(sign) * (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    )
    return found(
      pageOf(inOrder, limit, {
        show: (shipment) => shipmentView(state, shipment),
        keyOf: ({ createdAt, id }) => [createdAt, id],
      }),
    )
  },
})
