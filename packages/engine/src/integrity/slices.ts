/**
 * Checks run over some items at a time, or some orders, or some of whatever they compare: no statement is long, and others
 * have their turn in between.
 *
 * All that is compared for one of them is read by one statement, hence in one snapshot, so that what changes meanwhile is
 * never taken for a violation. Every id is in one slice, also that of an item which is gone.
 */
import type { Database } from '../db/database.ts'
import type { IntegrityCheck, SliceKind } from './integrity-check.ts'
import { SLICINGS } from './slicings.ts'

/** Those with a key above the one and up to the other; null: all of the rest. */
export type Slice = { after: string; upTo: string | null }

/** The check of one slice, $1 and $2: the tables of its kind are replaced by the rows of the slice. */
export function ofSlice({ by, rows, violations }: IntegrityCheck): {
  prelude: string
  rows: string
  violations: string
} {
  const { tables } = SLICINGS[by!]
  const names = new RegExp(`holdfast\\.(${Object.keys(tables).join('|')})(?!\\w)`, 'g')
  const cut = (sql: string) => sql.replaceAll(names, '$1')
  const prelude = Object.entries(tables).map(([name, select]) => `${name} as not materialized (${select})`)
  return { prelude: prelude.join(', '), rows: cut(rows), violations: cut(violations) }
}

const SIZE_FIRST = 1000
const SHORT_MS = 50
const LONG_MS = 150

/** All of a kind, slice by slice; each is as large as the time that the one before it took allows. */
export async function forEachSlice(
  database: Database,
  kind: SliceKind,
  work: (slice: Slice) => Promise<void>,
  sizeFirst = SIZE_FIRST,
): Promise<void> {
  const { first, last } = SLICINGS[kind]
  let size = sizeFirst
  for (let after: string | undefined = first; after !== undefined; ) {
    const end: string | undefined = await endOfSlice(database, kind, after, size)
    const begun = performance.now()
    await work({ after, upTo: end ?? last })
    const tookMs = performance.now() - begun
    if (tookMs < SHORT_MS) size *= 2
    else if (tookMs > LONG_MS) size = Math.max(1, Math.floor(size / 2))
    after = end
  }
}

/** The key of the row that is so many behind another, or nothing: there are not so many. */
export async function endOfSlice(
  database: Database,
  kind: SliceKind,
  after: string,
  size: number,
): Promise<string | undefined> {
  const { table, key, type } = SLICINGS[kind]
  const [end] = await database.transaction((tx) =>
    tx.query<{ key: string }>(
      `select ${key}::text as key from ${table} where ${key} > $1::${type} order by ${table}.${key} offset $2::integer limit 1`,
      [after, size - 1],
    ),
  )
  return end?.key
}
