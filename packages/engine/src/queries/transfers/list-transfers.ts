import Type, { type Static } from 'typebox'
import { columnsOf } from '../../db/read-rows.ts'
import { orderTable } from '../../db/tables/order.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { type Reach, reachesShelves } from '../../domain/reach.ts'
import { STOCK_TRANSFER_STATES } from '../../domain/transfers/stock-transfer.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { namedInHistory, uuidOf } from '../reference.ts'

const filters = {
  order_by: Optional(OneOf(['oldest', 'newest'], 'Left out: the oldest first')),
  state: Optional(Type.Array(OneOf(STOCK_TRANSFER_STATES), { maxItems: 7, description: 'In one of these states' })),
  from: Optional(named('That leave this location')),
  to: Optional(named('That come to this location')),
  order: Optional(named('Of this order')),
  sku: Optional(named('With this item in them')),
  created_after: Optional(DateTime),
  created_before: Optional(DateTime),
}
const Filters = Shape(filters)

const PARTS = {
  transfers: 'select * from shown',
  transfer_lines: `select n.* from shown s
    cross join lateral (select * from holdfast.stock_transfer_line where transfer_id = s.id offset 0) n`,
  orders: `select o.* from (select distinct order_id from shown) s
    cross join lateral (select ${columnsOf(orderTable)} from holdfast."order" where id = s.order_id offset 0) o`,
}

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  const idOf = (table: 'stock_location' | 'inventory_item', key: 'code' | 'sku', name: string) =>
    `(select id from (${namedInHistory(table, key, [`${parameter(name)}::text`, parameter(uuidOf(name))])}) known)`
  where.when(asked.state, (states) => `s.state = any(${parameter(states)}::text[])`)
  where.when(asked.from, (name) => `s.from_location_id = ${idOf('stock_location', 'code', name)}`)
  where.when(asked.to, (name) => `s.to_location_id = ${idOf('stock_location', 'code', name)}`)
  where.when(
    asked.order,
    (name) => `s.order_id = (select o.id from holdfast."order" o
        where o.number = ${parameter(name)} or o.id = ${parameter(uuidOf(name))}::uuid limit 1)`,
  )
  where.when(
    asked.sku,
    (name) => `s.id in (select transfer_id from holdfast.stock_transfer_line
      where item_id = ${idOf('inventory_item', 'sku', name)})`,
  )
  where.when(asked.created_after, (at) => `s.created_at >= ${parameter(at)}::timestamptz`)
  where.when(asked.created_before, (at) => `s.created_at < ${parameter(at)}::timestamptz`)
  return where
}

/** Both ends within the locations; of an order on one of the channels, or of none where shelves may be seen. */
function keepWithin(where: Conditions, reach: Reach): void {
  const { locationIds, channelIds } = reach
  where.when(locationIds ?? undefined, (ids) => {
    const known = `${where.parameter(ids)}::uuid[]`
    return `s.from_location_id = any(${known}) and s.to_location_id = any(${known})`
  })
  where.when(channelIds ?? undefined, (ids) => {
    const ofOrder = `exists (select from holdfast."order" o
      where o.id = s.order_id and o.channel_id = any(${where.parameter(ids)}::uuid[]))`
    return reachesShelves(reach) ? `(s.order_id is null or ${ofOrder})` : ofOrder
  })
}

export const listTransfers = defineQuery({
  name: 'list_transfers',
  summary: 'List stock transfers, as a warehouse looks for what is to be sent and what is to come.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  answer: PageOf(TransferView),
  mindsReach: true,
  read: async (asked, context) => {
    const cursor = decodeCursor(asked.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(asked, context.limits)
    const [beyond, direction, sign] = asked.order_by === 'newest' ? ['<', 'desc', -1] : (['>', 'asc', 1] as const)
    const where = conditionsOf(asked)
    keepWithin(where, context.reach)
    where.when(cursor.key ?? undefined, ([at, id]) => {
      const after = `${where.parameter(toIso(Number(at)))}::timestamptz`
      return `(s.created_at, s.id) ${beyond} (${after}, ${where.parameter(id)}::uuid)`
    })
    const statement: DocumentsStatement = {
      shown: `select s.* from holdfast.stock_transfer s
    where ${where.sql} order by s.created_at ${direction}, s.id ${direction} limit ${where.parameter(limit + 1)}`,
      parts: PARTS,
    }
    const state = await readDocuments(context, statement, where.parameters)
    const inOrder = [...state.transfers.values()].sort(
      (a, b) => Number(sign) * (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    )
    return found(
      pageOf(inOrder, limit, {
        show: (transfer) => transferView(state, transfer),
        keyOf: ({ createdAt, id }) => [createdAt, id],
      }),
    )
  },
})
