import Type, { type Static } from 'typebox'
import { columnsOf } from '../../db/read-rows.ts'
import { stocktakeTable } from '../../db/tables/stocktake.ts'
import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { reachesShelves } from '../../domain/reach.ts'
import { STOCKTAKE_STATES } from '../../domain/stocktakes/stocktake.ts'
import { reject } from '../../errors.ts'
import { DateTime } from '../../shapes/instants.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { StocktakeSummaryView, stocktakeSummaryView } from '../../views/stocktakes.ts'
import { PageOf } from '../../views/view.ts'
import { Conditions } from '../conditions.ts'
import { defineQuery, found } from '../define-query.ts'
import { NO_SHELVES } from '../levels/read-levels.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { namedInHistory, uuidOf } from '../reference.ts'

const filters = {
  state: Optional(Type.Array(OneOf(STOCKTAKE_STATES), { maxItems: 6, description: 'In one of these states' })),
  location: Optional(named('At this location')),
  external_reference: Optional(named('Called so in another system')),
  sku: Optional(named('With this item in them')),
  created_after: Optional(DateTime),
  created_before: Optional(DateTime),
  completed_after: Optional(DateTime),
  completed_before: Optional(DateTime),
}
const Filters = Shape(filters)

type StocktakeRow = Record<string, unknown> & {
  id: string
  created_at: Instant
  version: number
  progress: { lines: number; counted: number; to_recount: number }
}

/** The page is cut first: what is counted per stocktake is counted for what is shown only. */
const stocktakes = (conditions: string, limit: string) => `
  select s.*, c.version,
    (select json_build_object('lines', count(*), 'counted', count(l.counted), 'to_recount', count(*) filter (where l.is_recount))
     from holdfast.stocktake_line l where l.stocktake_id = s.id) as progress
  from (
    select ${columnsOf(stocktakeTable)} from holdfast.stocktake where ${conditions}
    order by created_at desc, id desc limit ${limit}) s
  cross join holdfast.configuration c
  order by s.created_at desc, s.id desc`

function conditionsOf(asked: Static<typeof Filters>): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  const idOf = (table: 'stock_location' | 'inventory_item', key: 'code' | 'sku', name: string) =>
    `(select id from (${namedInHistory(table, key, [`${parameter(name)}::text`, parameter(uuidOf(name))])}) known)`
  where.when(asked.state, (states) => `state = any(${parameter(states)}::text[])`)
  where.when(asked.location, (name) => `location_id = ${idOf('stock_location', 'code', name)}`)
  where.when(asked.external_reference, (name) => `external_reference = ${parameter(name)}`)
  where.when(
    asked.sku,
    (name) => `id in (select stocktake_id from holdfast.stocktake_line
      where item_id = ${idOf('inventory_item', 'sku', name)})`,
  )
  where.when(asked.created_after, (at) => `created_at >= ${parameter(at)}::timestamptz`)
  where.when(asked.created_before, (at) => `created_at < ${parameter(at)}::timestamptz`)
  where.when(asked.completed_after, (at) => `completed_at >= ${parameter(at)}::timestamptz`)
  where.when(asked.completed_before, (at) => `completed_at < ${parameter(at)}::timestamptz`)
  return where
}

/** The newest first. */
export const listStocktakes = defineQuery({
  name: 'list_stocktakes',
  summary: 'List stocktakes, with how far each has come.',
  input: (limits) => Shape({ ...pageFields(limits), ...filters }),
  answer: PageOf(StocktakeSummaryView),
  mindsReach: true,
  read: async (asked, context) => {
    const { locationIds } = context.reach
    if (!reachesShelves(context.reach)) return reject('out_of_reach', { detail: NO_SHELVES })
    const cursor = decodeCursor(asked.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(asked, context.limits)
    const where = conditionsOf(asked)
    where.when(locationIds ?? undefined, (ids) => `location_id = any(${where.parameter(ids)}::uuid[])`)
    where.when(cursor.key ?? undefined, ([at, id]) => {
      const before = `${where.parameter(toIso(Number(at)))}::timestamptz`
      return `(created_at, id) < (${before}, ${where.parameter(id)}::uuid)`
    })
    const statement = stocktakes(where.sql, where.parameter(limit + 1))
    const rows = await context.database.query<StocktakeRow>(statement, where.parameters)
    const configuration = await context.configuration({ version: rows[0]?.version ?? 0 })
    return found(
      pageOf(rows, limit, {
        show: (row) => stocktakeSummaryView(configuration, stocktakeTable.toRecord(row), row.progress),
        keyOf: (row) => [row.created_at, row.id],
      }),
    )
  },
})
