/** Where the check in the background stands, and what it has found, as they are kept. */
import type { Instant } from '../domain/kernel/instant.ts'
import type { Connection } from './database.ts'

export type StoredRound = {
  kind: string | null
  position: string | null
  began_at: Instant | null
  row_count: number
  violations: number
  hastened: boolean
  last_began_at: Instant | null
  last_finished_at: Instant | null
  last_row_count: number | null
  last_violations: number | null
}

export const ROUND_COLUMNS = `r.kind, r.position, r.began_at, r.row_count, r.violations, r.hastened, r.last_began_at, r.last_finished_at,
  r.last_row_count, r.last_violations`

export const FINDING_STATES = ['open', 'gone', 'repaired'] as const

export type StoredFinding = {
  id: string
  invariant: string
  statement: string
  evidence: Record<string, unknown>
  state: (typeof FINDING_STATES)[number]
  found_at: Instant
  seen_at: Instant
  ended_at: Instant | null
  repaired_by: string | null
  repair_reason: string | null
}

export type RoundNow = StoredRound & { open: number; now: Instant }

/** With how much of what was found is still open. */
export async function readRound(db: Connection): Promise<RoundNow> {
  const [row] = await db.query<RoundNow>(
    `select ${ROUND_COLUMNS}, holdfast.current_instant() as now,
       (select count(*) from holdfast.integrity_finding where state = 'open') as open
     from holdfast.integrity_round r`,
  )
  return row!
}

/** The newest first. */
export function readFindings(
  db: Connection,
  { id = null, state = null, before = null, limit }: FindingFilter,
): Promise<StoredFinding[]> {
  return db.query<StoredFinding>(
    `select id, invariant, statement, evidence, state, found_at, seen_at, ended_at, repaired_by, repair_reason
     from holdfast.integrity_finding
     where ($1::uuid is null or id = $1::uuid) and ($2::text is null or state = $2) and ($3::uuid is null or id < $3::uuid)
     order by id desc limit $4::int`,
    [id, state, before, limit],
  )
}

export type FindingFilter = {
  id?: string | null | undefined
  state?: StoredFinding['state'] | null | undefined
  before?: string | null | undefined
  limit: number
}
