import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { reachesSums } from '../../domain/reach.ts'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { StockSubscriptionView } from '../../views/subscriptions.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'

const filters = {
  sku: Optional(named('For this item')),
  channel: Optional(named('On this sales channel')),
  reference: Optional(named('Of whoever is called so')),
}

type Row = { id: string; sku: string; channel: string; reference: string; created_at: Instant; expires_at: Instant }

/** Those who still wait, the longest first. */
export const listStockSubscriptions = defineQuery({
  name: 'list_stock_subscriptions',
  summary: 'List who waits to be told that something can be had again.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  mindsReach: true,
  answer: PageOf(StockSubscriptionView),
  read: async (asked, { database, limits, reach }) => {
    const cursor = decodeCursor(asked.cursor, ['uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(asked, limits)
    const where = new Conditions()
    const parameter = (value: unknown) => where.parameter(value)
    where.when(asked.sku, (name) => `s.item_id = ${where.itemId(name)}`)
    where.when(asked.channel, (name) => `s.channel_id in ${where.channelIds(name)}`)
    where.when(asked.reference, (reference) => `s.reference = ${parameter(reference)}`)
    where.when(cursor.key?.[0], (id) => `s.id > ${parameter(id)}::uuid`)
    where.when(reach.channelIds ?? undefined, (ids) => `s.channel_id = any(${parameter(ids)}::uuid[])`)
    if (!reachesSums(reach)) return found({ data: [], next_cursor: null })
    const rows = await database.query<Row>(
      `select s.id, s.sku, c.code as channel, s.reference, s.created_at, s.expires_at
       from holdfast.stock_subscription s join holdfast.sales_channel c on c.id = s.channel_id
       where s.expires_at > (select holdfast.current_instant()) and ${where.sql}
       order by s.id limit ${parameter(limit + 1)}`,
      where.parameters,
    )
    const show = ({ created_at, expires_at, ...row }: Row) => ({
      ...row,
      created_at: toIso(created_at),
      expires_at: toIso(expires_at),
    })
    return found(pageOf(rows, limit, { show, keyOf: ({ id }) => [id] }))
  },
})
