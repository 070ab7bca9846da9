/** One check, of one slice or of what is small: one statement, hence one snapshot. */
import type { Connection, Database } from '../db/database.ts'
import type { IntegrityCheck } from './integrity-check.ts'
import { ofSlice, type Slice } from './slices.ts'

type Scalar = string | number | boolean | null
/** What a check has found: how many rows it looked at, how many violate it, and the first few of them, always the same ones. */
export type Found = { rows: number; violations: number; examples: Record<string, Scalar>[] | null }

/** Of many violations so many are shown. */
export const EXAMPLES_MAX = 20

/** What is cut is read by its index, and joined by hash, in memory: that costs the same whatever the planner believes about the
 * size of a table. */
const PLANNING = {
  enable_seqscan: 'off',
  enable_nestloop: 'off',
  enable_mergejoin: 'off',
  max_parallel_workers_per_gather: '0',
  work_mem: '64MB',
  jit: 'off',
  statement_timeout: '2min',
}

export function inOwnTransaction<T>(database: Database, work: (tx: Connection) => Promise<T>): Promise<T> {
  return database.transaction(work, { readOnly: true, settings: PLANNING })
}

export async function findViolations(db: Connection, check: IntegrityCheck, slice: Slice | null): Promise<Found> {
  const { prelude, rows, violations } = slice ? ofSlice(check) : { prelude: null, ...check }
  const [found] = await db.query<Found>(
    `with ${prelude === null ? '' : `${prelude}, `}violation as materialized (${violations})
     select (${rows}) as rows, (select count(*) from violation) as violations,
       (select json_agg(v) from (select * from violation order by violation::text limit ${EXAMPLES_MAX}) v) as examples`,
    slice ? [slice.after, slice.upTo] : [],
  )
  return found!
}
