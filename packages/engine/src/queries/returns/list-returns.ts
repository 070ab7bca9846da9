import Type, { type Static } from 'typebox'
import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { RETURN_STATES } from '../../domain/returns/return.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { namedInHistory, uuidOf } from '../reference.ts'

const filters = {
  order_by: Optional(OneOf(['oldest', 'newest'], 'Left out: the newest first')),
  state: Optional(
    Type.Array(OneOf(RETURN_STATES), { maxItems: RETURN_STATES.length, description: 'In one of these states' }),
  ),
  order: Optional(named('Of this order')),
  channel: Optional(named('Of this sales channel')),
  location: Optional(named('Of which something goes to this location')),
  sku: Optional(named('With this item in them')),
  reference: Optional(named('Without an order, of what this names')),
  external_reference: Optional(named('Called so in another system')),
  created_after: Optional(DateTime),
  created_before: Optional(DateTime),
}
const Filters = Shape(filters)

const PARTS = {
  returns: 'select * from shown',
  return_lines: `select n.* from shown r
    cross join lateral (select * from holdfast.return_line where return_id = r.id offset 0) n`,
  orders: `select o.* from (select distinct order_id from shown) r
    cross join lateral (select ${columnsOf(orderTable)} from holdfast."order" where id = r.order_id offset 0) o`,
}

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  const idOf = (table: 'stock_location' | 'inventory_item', key: 'code' | 'sku', name: string) =>
    `(select id from (${namedInHistory(table, key, [`${parameter(name)}::text`, parameter(uuidOf(name))])}) known)`
  const havingLine = (condition: string) =>
    `(select true from holdfast.return_line n where n.return_id = r.id and ${condition} limit 1)`
  where.when(asked.state, (states) => `r.state = any(${parameter(states)}::text[])`)
  where.when(
    asked.order,
    (name) => `r.order_id = (select o.id from holdfast."order" o
        where o.number = ${parameter(name)} or o.id = ${parameter(uuidOf(name))}::uuid limit 1)`,
  )
  where.when(asked.channel, (name) => {
    const [code, id] = [parameter(name), parameter(uuidOf(name))]
    return `r.channel_id in (select id from holdfast.sales_channel where code = ${code} or id = ${id}::uuid)`
  })
  where.when(asked.location, (name) => havingLine(`n.location_id = ${idOf('stock_location', 'code', name)}`))
  // By the lines of the item, which are found by it.
  where.when(asked.sku, (name) => {
    const itemId = idOf('inventory_item', 'sku', name)
    return `r.id in (select return_id from holdfast.return_line where item_id = ${itemId})`
  })
  where.when(asked.reference, (reference) => `r.reference = ${parameter(reference)}`)
  where.when(asked.external_reference, (reference) => `r.external_reference = ${parameter(reference)}`)
  where.when(asked.created_after, (instant) => `r.created_at >= ${parameter(instant)}::timestamptz`)
  where.when(asked.created_before, (instant) => `r.created_at < ${parameter(instant)}::timestamptz`)
  return where
}

export const listReturns = defineQuery({
  name: 'list_returns',
  summary: 'List returns.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  mindsReach: true,
  answer: PageOf(ReturnView),
  read: async (asked, context) => {
    const cursor = decodeCursor(asked.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(asked, context.limits)
    const [beyond, direction, sign] = asked.order_by === 'oldest' ? (['>', 'asc', 1] as const) : ['<', 'desc', -1]
    const where = conditionsOf(asked)
    where.when(cursor.key ?? undefined, ([at, id]) => {
      const after = `${where.parameter(toIso(Number(at)))}::timestamptz`
      return `(r.created_at, r.id) ${beyond} (${after}, ${where.parameter(id)}::uuid)`
    })
    const { channelIds, locationIds } = context.reach
    where.when(channelIds ?? undefined, (ids) => `r.channel_id = any(${where.parameter(ids)}::uuid[])`)
    where.when(
      locationIds ?? undefined,
      (ids) => `not exists (select from holdfast.return_line n
        where n.return_id = r.id and n.location_id <> all(${where.parameter(ids)}::uuid[]))`,
    )
    const statement: DocumentsStatement = {
      shown: `select r.* from holdfast.return r
    where ${where.sql} order by r.created_at ${direction}, r.id ${direction} limit ${where.parameter(limit + 1)}`,
      parts: PARTS,
    }
    const state = await readDocuments(context, statement, where.parameters)
    const inOrder = [...state.returns.values()].sort(
      (a, b) => Number(sign) * (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    )
    return found(
      pageOf(inOrder, limit, {
        show: (one) => returnView(state, one),
        keyOf: ({ createdAt, id }) => [createdAt, id],
      }),
    )
  },
})
