/** Lists of documents in the order in which they were made, a page at a time, with what is shown of each. */
import { columnsOf } from '../db/read-rows.ts'
import { orderTable } from '../db/tables/order.ts'
import { type Instant, toIso } from '../domain/kernel/instant.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { OneOf, Optional } from '../shapes/shape.ts'
import type { Conditions } from './conditions.ts'
import { found, type QueryContext, type Read } from './define-query.ts'
import { decodeCursor, type Page, type PageRequest, pageOf, pageSize } from './page.ts'
import { type DocumentsStatement, readDocuments } from './read-documents.ts'

type Turn = 'oldest' | 'newest'

/** Which come first, if the caller does not say. */
export function orderedBy(first: Turn) {
  return Optional(OneOf(['oldest', 'newest'], `Left out: the ${first} first`))
}

type DocumentList<Row, View> = {
  table: string
  first: Turn
  /** Of the document, which is called `d`. */
  where: Conditions
  parts: DocumentsStatement['parts']
  rows: (state: WorkingSet) => Iterable<Row>
  show: (state: WorkingSet, row: Row) => View
}

export async function listDocuments<Row extends { id: string; createdAt: Instant }, View>(
  context: QueryContext,
  asked: PageRequest & { order_by?: Turn },
  { table, first, where, parts, rows, show }: DocumentList<Row, View>,
): Promise<Read<Page<View>>> {
  const cursor = decodeCursor(asked.cursor, ['number', 'uuid'])
  if (!cursor.ok) return cursor
  const limit = pageSize(asked, context.limits)
  const isNewestFirst = (asked.order_by ?? first) === 'newest'
  const [beyond, direction, sign] = isNewestFirst ? (['<', 'desc', -1] as const) : (['>', 'asc', 1] as const)
  where.when(cursor.key ?? undefined, ([at, id]) => {
    const after = `${where.parameter(toIso(Number(at)))}::timestamptz`
    return `(d.created_at, d.id) ${beyond} (${after}, ${where.parameter(id)}::uuid)`
  })
  const shown = `select d.* from holdfast.${table} d
    where ${where.sql} order by d.created_at ${direction}, d.id ${direction} limit ${where.parameter(limit + 1)}`
  const state = await readDocuments(context, { shown, parts }, where.parameters)
  const inOrder = [...rows(state)].sort((a, b) => sign * (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)))
  return found(
    pageOf(inOrder, limit, {
      show: (row) => show(state, row),
      keyOf: ({ createdAt, id }) => [createdAt, id],
    }),
  )
}

/** The lines of each document that is shown. */
export function linesOfEach(table: string, parentColumn: string): string {
  return `select n.* from shown s
    cross join lateral (select * from holdfast.${table} where ${parentColumn} = s.id offset 0) n`
}

/** The orders that they belong to. */
export const ORDERS_OF_EACH = `select o.* from (select distinct order_id from shown) s
    cross join lateral (select ${columnsOf(orderTable)} from holdfast."order" where id = s.order_id offset 0) o`
