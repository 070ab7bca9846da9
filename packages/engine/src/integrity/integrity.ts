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
import { CHECKS } from './checks.ts'
import { EXAMPLES_MAX, type Found, findViolations, inOwnTransaction } from './find-violations.ts'
import type { IntegrityCheck } from './integrity-check.ts'
import { forEachSlice, type Slice } from './slices.ts'
import { whatHelps } from './what-helps.ts'

export type CheckedInvariant = {
  invariant: string
  statement: string
  /** How many rows were looked at. */
  rows: number
  violations: number
  /** The first few violations, by their keys. */
  examples: NonNullable<Found['examples']>
  /** Movements that a person asks for make it true again. */
  repairable: boolean
  /** What helps, in words; null where nothing is violated. */
  remedy: string | null
}
export type IntegrityReport = { ok: boolean; checked_at: string; checks: CheckedInvariant[] }

export async function checkIntegrity(database: Database): Promise<IntegrityReport> {
  const [row] = await database.transaction((tx) =>
    tx.query<{ now: Instant }>('select holdfast.current_instant() as now'),
  )
  const checks: CheckedInvariant[] = []
  for (const check of CHECKS) checks.push(await runCheck(database, check))
  return { ok: checks.every((check) => check.violations === 0), checked_at: toIso(row!.now), checks }
}

async function runCheck(database: Database, check: IntegrityCheck): Promise<CheckedInvariant> {
  const found: Found[] = []
  const look = async (slice: Slice | null) => {
    const begun = performance.now()
    found.push(await inOwnTransaction(database, (tx) => findViolations(tx, check, slice)))
    await pauseAfter(performance.now() - begun)
  }
  if (check.by === undefined) await look(null)
  else await forEachSlice(database, check.by, look)
  return summed(check, found)
}

const PAUSE_MS_MAX = 200

/** As long as it took, but for what took no time worth mentioning. */
async function pauseAfter(tookMs: number): Promise<void> {
  if (tookMs > 20) await new Promise((resolve) => setTimeout(resolve, Math.min(tookMs, PAUSE_MS_MAX)))
}

function summed({ invariant, statement, repairable }: IntegrityCheck, found: readonly Found[]): CheckedInvariant {
  const sum = (of: (one: Found) => number) => found.reduce((total, one) => total + of(one), 0)
  const violations = sum((one) => one.violations)
  return {
    invariant,
    statement,
    repairable: repairable === true,
    rows: sum(({ rows }) => rows),
    violations,
    remedy: violations === 0 ? null : whatHelps({ invariant, statement }),
    examples: found.flatMap(({ examples }) => examples ?? []).slice(0, EXAMPLES_MAX),
  }
}
