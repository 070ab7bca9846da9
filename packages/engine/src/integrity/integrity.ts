/**
 * Every invariant that can be checked on the database, checked on all of it: those of INVARIANTS.md.
 *
 * The checks are set-based: sums are grouped and compared by full joins, so that the cost grows with the data and not
 * with its square. Nothing is written and nothing is locked. Each is a statement for some items at a time, or some orders, with a
 * pause after each: who writes meanwhile has the larger part of the machine, and of an embedded database the only connection.
 * Only what is small is looked at as a whole: what is configured, and what is about to be done.
 */
import type { Database } from '../db/database.ts'
import { type Instant, toIso } from '../domain/kernel/instant.ts'
import { LEDGER_CHECKS } from './check-ledger.ts'
import { ORDER_CHECKS } from './check-orders.ts'
import { PROMISE_CHECKS } from './check-promises.ts'
import { REQUEST_CHECKS } from './check-requests.ts'
import { RETURN_CHECKS } from './check-returns.ts'
import { STATE_CHECKS } from './check-states.ts'
import { STOCKTAKE_CHECKS } from './check-stocktakes.ts'
import type { IntegrityCheck } from './integrity-check.ts'
import { forEachSlice, ofSlice } from './slices.ts'

type Scalar = string | number | boolean | null
export type CheckedInvariant = {
  invariant: string
  statement: string
  /** How many rows were looked at. */
  rows: number
  violations: number
  /** The first few violations, by their keys. */
  examples: Record<string, Scalar>[]
}
export type IntegrityReport = { ok: boolean; checked_at: string; checks: CheckedInvariant[] }

const EXAMPLES_MAX = 20

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

export const CHECKS: readonly IntegrityCheck[] = [
  ...LEDGER_CHECKS,
  ...PROMISE_CHECKS,
  ...REQUEST_CHECKS,
  ...ORDER_CHECKS,
  ...STATE_CHECKS,
  ...RETURN_CHECKS,
  ...STOCKTAKE_CHECKS,
].sort((a, b) => Number(a.invariant.slice(1)) - Number(b.invariant.slice(1)))

export async function checkIntegrity(database: Database): Promise<IntegrityReport> {
  const [row] = await database.transaction((tx) =>
    tx.query<{ now: Instant }>('select holdfast.current_instant() as now'),
  )
  const checks: CheckedInvariant[] = []
  for (const check of CHECKS) checks.push(await runCheck(database, check))
  return { ok: checks.every((check) => check.violations === 0), checked_at: toIso(row!.now), checks }
}

type Found = { rows: number; violations: number; examples: Record<string, Scalar>[] | null }

async function runCheck(database: Database, check: IntegrityCheck): Promise<CheckedInvariant> {
  const { by } = check
  if (by === undefined) return summed(check, [await find(database, check, '', [])])
  const found: Found[] = []
  const { prelude, ...sql } = ofSlice(check)
  await forEachSlice(database, by, async ({ after, upTo }) => {
    found.push(await find(database, sql, `${prelude}, `, [after, upTo]))
  })
  return summed(check, found)
}

/** In one statement, and a pause in which others have their turn. */
async function find(
  database: Database,
  { rows, violations }: Pick<IntegrityCheck, 'rows' | 'violations'>,
  prelude: string,
  params: readonly (string | null)[],
): Promise<Found> {
  const begun = performance.now()
  const [found] = await database.transaction(
    (tx) =>
      tx.query<Found>(
        `with ${prelude}violation as materialized (${violations})
         select (${rows}) as rows, (select count(*) from violation) as violations,
           (select json_agg(v) from (select * from violation limit ${EXAMPLES_MAX}) v) as examples`,
        params,
      ),
    { readOnly: true, settings: PLANNING },
  )
  await pauseAfter(performance.now() - begun)
  return found!
}

const PAUSE_MS_MAX = 200

/** As long as it took, but for what took no time worth mentioning. */
async function pauseAfter(tookMs: number): Promise<void> {
  if (tookMs > 20) await new Promise((resolve) => setTimeout(resolve, Math.min(tookMs, PAUSE_MS_MAX)))
}

function summed({ invariant, statement }: IntegrityCheck, found: readonly Found[]): CheckedInvariant {
  const sum = (of: (one: Found) => number) => found.reduce((total, one) => total + of(one), 0)
  return {
    invariant,
    statement,
    rows: sum(({ rows }) => rows),
    violations: sum(({ violations }) => violations),
    examples: found.flatMap(({ examples }) => examples ?? []).slice(0, EXAMPLES_MAX),
  }
}
