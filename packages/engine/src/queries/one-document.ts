/** One document by its number or id, with what is shown of it, if it is there and whoever asks reaches it. */
import type { DocumentFootprint } from '../domain/footprint.ts'
import { reachesDocument } from '../domain/reach.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorCode, reject } from '../errors.ts'
import { found, type QueryContext, type Read } from './define-query.ts'
import { type DocumentsStatement, readDocuments } from './read-documents.ts'
import { uuidOf } from './reference.ts'

type DocumentQuestion<Row, View> = {
  kind: DocumentFootprint['kind']
  /** `shown` finds the document by `$1`, its number, and `$2`, the id that it may be. */
  statement: DocumentsStatement
  rows: (state: WorkingSet) => Iterable<Row>
  missing: ErrorCode
  show: (state: WorkingSet, row: Row) => View
}

export async function readDocument<Row extends { id: string }, View>(
  context: QueryContext,
  name: string,
  { kind, statement, rows, missing, show }: DocumentQuestion<Row, View>,
): Promise<Read<View>> {
  const state = await readDocuments(context, statement, [name, uuidOf(name)])
  const [row] = rows(state)
  if (!row) return reject(missing)
  return reachesDocument(state, context.reach, { kind, reference: row.id })
    ? found(show(state, row))
    : reject('out_of_reach')
}

/** Numbers first: an id may look like somebody's number. */
export function byNumber(table: string, columns = '*'): string {
  return `select ${columns} from holdfast.${table} where number = $1 or id = $2::uuid order by number = $1 desc limit 1`
}

/** What belongs to the one document that is shown. */
export function partsOfShown(table: string, parentColumn: string): string {
  return `select * from holdfast.${table} where ${parentColumn} = (select id from shown)`
}
