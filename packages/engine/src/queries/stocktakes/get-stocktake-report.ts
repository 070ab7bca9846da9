import type { Static } from 'typebox'
import type { Instant } from '../../domain/kernel/instant.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { type Reach, reachesLocation, reachesShelves } from '../../domain/reach.ts'
import type { StocktakeState } from '../../domain/stocktakes/stocktake.ts'
import { type Rejection, reject } from '../../errors.ts'
import { StocktakeNumber } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { type StocktakeReportLineView, StocktakeReportView } from '../../views/stocktake-reports.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { uuidOf } from '../reference.ts'

type Line = Omit<Static<typeof StocktakeReportLineView>, 'counted_at'> & { counted_at: Instant | string | null }
type ReportRow = {
  number: string
  location_id: string
  state: StocktakeState
  blind: boolean
  totals: StocktakeReportView['totals']
  lines: Line[] | null
}

/** What the books had on hand at the instant of a count: what they have now, without what has come and gone since. Of what is not
 * counted, what they have now; of what is settled, what was found then. */
const EXPECTED = `case when l.settled_at is not null then l.expected
  else coalesce(v.on_hand, 0) - case when l.counted_at is null then 0 else coalesce((
    select sum(case when m.to_account = 'on_hand' and m.to_holder = l.location_id then m.quantity else 0 end
      - case when m.from_account = 'on_hand' and m.from_holder = l.location_id then m.quantity else 0 end)
    from holdfast.movement m
    where m.item_id = l.item_id and m.occurred_at > l.counted_at and l.location_id in (m.from_holder, m.to_holder)), 0) end end`

const WANTED = {
  all: 'true',
  variances: 'n.variance <> 0',
  not_counted: 'n.counted is null',
} as const

const report = (wanted: keyof typeof WANTED) => `
  with shown as materialized (
    select * from holdfast.stocktake where number = $1 or id = $2::uuid order by number = $1 desc limit 1),
  line as materialized (
    select n.*, n.counted - n.expected_then as variance_then
    from shown s cross join lateral (
      select l.*, ${EXPECTED} as expected_then
      from holdfast.stocktake_line l
      left join holdfast.inventory_level v on v.item_id = l.item_id and v.location_id = l.location_id
      where l.stocktake_id = s.id offset 0) n),
  named as (
    select line, sku, expected_then as expected, counted, variance_then as variance, counted_by, counted_at, is_recount as recount
    from line)
  select s.number, s.location_id, s.state, s.blind,
    (select json_build_object('lines', count(*), 'counted', count(n.counted), 'not_counted', count(*) - count(n.counted),
       'to_recount', count(*) filter (where n.recount), 'matching', count(*) filter (where n.variance = 0),
       'over', json_build_object('lines', count(*) filter (where n.variance > 0),
         'quantity', coalesce(sum(n.variance) filter (where n.variance > 0), 0)),
       'under', json_build_object('lines', count(*) filter (where n.variance < 0),
         'quantity', coalesce(-sum(n.variance) filter (where n.variance < 0), 0)))
     from named n) as totals,
    (select json_agg(p order by p.line) from (
      select * from named n where ($3::integer is null or n.line > $3) and ${WANTED[wanted]} order by n.line limit $4) p) as lines
  from shown s`

/** What is expected is told to nobody who may still count it. */
export const getStocktakeReport = defineQuery({
  name: 'get_stocktake_report',
  summary: 'The variances of a stocktake: what was expected, what was counted, and what was not.',
  input: (limits) =>
    Shape({
      stocktake: StocktakeNumber,
      show: Optional(OneOf(['all', 'variances', 'not_counted'], 'Which lines; left out: all')),
      ...pageFields(limits),
    }),
  mindsReach: true,
  answer: StocktakeReportView,
  read: async (input, { database, limits, reach }) => {
    const cursor = decodeCursor(input.cursor, ['number'])
    if (!cursor.ok) return cursor
    const limit = pageSize(input, limits)
    const after = cursor.key?.[0] ?? null
    const names = [input.stocktake, uuidOf(input.stocktake)]
    const [row] = await database.query<ReportRow>(report(input.show ?? 'all'), [...names, after, limit + 1])
    const refused = refuse(row, reach)
    if (refused) return refused
    const { number, state, totals, lines } = row!
    const page = pageOf(lines ?? [], limit, { show: lineView, keyOf: ({ line }) => [line] })
    return found({ number, state, totals, ...page })
  },
})

function refuse(row: ReportRow | undefined, reach: Reach): Rejection | null {
  if (!row) return reject('stocktake_not_found')
  if (!reachesShelves(reach) || !reachesLocation(reach, row.location_id)) return reject('out_of_reach')
  const isCounted = row.state !== 'draft' && row.state !== 'counting'
  return row.blind && !isCounted ? reject('stocktake_is_blind') : null
}

function lineView({ counted_at, ...line }: Line): Static<typeof StocktakeReportLineView> {
  return { ...line, counted_at: counted_at === null ? null : toIso(new Date(counted_at).getTime()) }
}
