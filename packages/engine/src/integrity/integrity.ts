/**
 * Every invariant that can be checked on the database, checked on all of it in one snapshot: those of INVARIANTS.md.
 *
 * The checks are set-based: sums are grouped and compared by full joins, so that the cost grows with the data and not
 * with its square. Nothing is written and nothing is locked; but an embedded database has one connection, and answers
 * nobody else meanwhile.
 */
import type { Connection, Database } from '../db/database.ts'
import { type Instant, toIso } from '../domain/kernel/instant.ts'
import { LEDGER_CHECKS } from './check-ledger.ts'
import { ORDER_CHECKS } from './check-orders.ts'
import { PROMISE_CHECKS } from './check-promises.ts'
import { REQUEST_CHECKS } from './check-requests.ts'
import { STATE_CHECKS } from './check-states.ts'
import type { IntegrityCheck } from './integrity-check.ts'

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

/** Hash joins only, in memory: they cost the same whatever the planner believes about the size of a table. */
const PLANNING = {
  enable_nestloop: 'off',
  enable_mergejoin: 'off',
  work_mem: '128MB',
  jit: 'off',
  statement_timeout: '10min',
}

const CHECKS: readonly IntegrityCheck[] = [
  ...LEDGER_CHECKS,
  ...PROMISE_CHECKS,
  ...REQUEST_CHECKS,
  ...ORDER_CHECKS,
  ...STATE_CHECKS,
].sort((a, b) => Number(a.invariant.slice(1)) - Number(b.invariant.slice(1)))

export function checkIntegrity(db: Database): Promise<IntegrityReport> {
  return db.transaction(
    async (tx) => {
      const [row] = await tx.query<{ now: Instant }>('select holdfast.current_instant() as now')
      const checks: CheckedInvariant[] = []
      for (const check of CHECKS) checks.push(await run(tx, check))
      return { ok: checks.every((check) => check.violations === 0), checked_at: toIso(row!.now), checks }
    },
    {
      readOnly: true,
      isolation: 'repeatable read',
      settings: PLANNING,
    },
  )
}

async function run(
  tx: Connection,
  { invariant, statement, rows, violations }: IntegrityCheck,
): Promise<CheckedInvariant> {
  const [found] = await tx.query<{ rows: number; violations: number; examples: Record<string, Scalar>[] | null }>(
    `with violation as materialized (${violations})
     select (${rows}) as rows, (select count(*) from violation) as violations,
       (select json_agg(v) from (select * from violation limit ${EXAMPLES_MAX}) v) as examples`,
  )
  return { invariant, statement, rows: found!.rows, violations: found!.violations, examples: found!.examples ?? [] }
}
