/** Where the check in the background stands, and what it has found: every statement that changes it. */
import type { Connection, Database } from './database.ts'
import { ROUND_COLUMNS, type StoredRound } from './read-integrity.ts'

/** The round, if nobody else goes it: it is this process's for so long. One that has come to its end begins anew in its time. */
export async function claimRound(
  db: Connection,
  { by, leaseSeconds, everySeconds }: { by: string; leaseSeconds: number; everySeconds: number },
): Promise<StoredRound | undefined> {
  const [row] = await db.query<StoredRound>(
    `update holdfast.integrity_round r set leased_by = $1::uuid, leased_until = now.at + make_interval(secs => $2),
       began_at = coalesce(r.began_at, now.at)
     from (select holdfast.current_instant() as at) now
     where (r.leased_by is null or r.leased_by = $1::uuid or r.leased_until < now.at)
       and (r.began_at is not null or r.hastened or r.last_began_at is null
         or r.last_began_at < now.at - make_interval(secs => $3))
     returning ${ROUND_COLUMNS}`,
    [by, leaseSeconds, everySeconds],
  )
  return row
}

type Kept = { identity: string; invariant: string; statement: string; evidence: object }
type Step = {
  by: string
  rows: number
  violations: number
  found: readonly (Kept & { id: string })[]
  /** Null: that was the last of the round. */
  next: { kind: string | null; position: string | null } | null
}

/** Beyond it they are counted, and not kept. */
const FINDINGS_OPEN_MAX = 1000

/** Keeps what a slice has shown, and where the next one begins. Not `isOurs` where somebody else goes the round by now, or it was begun anew. */
export function noteStep(
  database: Database,
  began: number,
  step: Step,
): Promise<{ isOurs: boolean; newIds: ReadonlySet<string> }> {
  return database.transaction(async (tx) => {
    const { kind, position } = step.next ?? { kind: null, position: null }
    const [round] = await tx.query(
      `update holdfast.integrity_round set kind = $2, position = $3, row_count = row_count + $4::bigint, violations = violations + $5::bigint
       where leased_by = $1::uuid and began_at = $6::timestamptz returning one`,
      [step.by, kind, position, step.rows, step.violations, new Date(began).toISOString()],
    )
    if (!round) return { isOurs: false, newIds: new Set<string>() }
    const newIds = await keepFindings(tx, step.found)
    if (step.next === null) await endRound(tx)
    return { isOurs: true, newIds }
  })
}

/** Those that were not known; of the others the id is an older one. */
async function keepFindings(tx: Connection, found: Step['found']): Promise<Set<string>> {
  if (found.length === 0) return new Set()
  const rows = await tx.query<{ id: string }>(
    `insert into holdfast.integrity_finding (id, identity, invariant, statement, evidence, state, found_at, seen_at)
     select distinct on (k.identity) k.id, md5(k.identity), k.invariant, k.statement, k.evidence::jsonb, 'open', now.at, now.at
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) k(id, identity, invariant, statement, evidence)
     cross join (select holdfast.current_instant() as at) now
     where (select count(*) from holdfast.integrity_finding where state = 'open') < ${FINDINGS_OPEN_MAX}
       or exists (select from holdfast.integrity_finding f where f.identity = md5(k.identity) and f.state = 'open')
     on conflict (identity) where state = 'open' do update set evidence = excluded.evidence, seen_at = excluded.seen_at
     returning id`,
    [
      found.map(({ id }) => id),
      found.map(({ identity }) => identity),
      found.map(({ invariant }) => invariant),
      found.map(({ statement }) => statement),
      found.map(({ evidence }) => JSON.stringify(evidence)),
    ],
  )
  const mine = new Set(found.map(({ id }) => id))
  return new Set(rows.flatMap(({ id }) => (mine.has(id) ? [id] : [])))
}

/** Of findings that have ended so many are kept, the newest. */
const FINDINGS_ENDED_MAX = 10_000

/** What the whole round has not seen any more is gone; what ended long ago is forgotten. */
async function endRound(tx: Connection): Promise<void> {
  await tx.query(
    `update holdfast.integrity_finding f set state = 'gone', ended_at = holdfast.current_instant()
     from holdfast.integrity_round r where f.state = 'open' and f.seen_at < r.began_at`,
  )
  await tx.query(
    `delete from holdfast.integrity_finding where id in (
       select id from holdfast.integrity_finding where state <> 'open' order by id desc offset $1)`,
    [FINDINGS_ENDED_MAX],
  )
  await tx.query(
    `update holdfast.integrity_round set last_began_at = began_at, last_finished_at = holdfast.current_instant(),
       last_row_count = row_count, last_violations = violations, began_at = null, row_count = 0, violations = 0, hastened = false`,
  )
}

/** Others may go on with it. */
export async function leaveRound(db: Connection, by: string): Promise<void> {
  await db.query(
    'update holdfast.integrity_round set leased_by = null, leased_until = null where leased_by = $1::uuid',
    [by],
  )
}

/** A round that begins now, and is gone as fast as others can bear. */
export async function hastenRound(db: Connection): Promise<StoredRound> {
  const [row] = await db.query<StoredRound>(
    `update holdfast.integrity_round r set kind = null, position = null, began_at = holdfast.current_instant(), row_count = 0,
       violations = 0, hastened = true returning ${ROUND_COLUMNS}`,
  )
  return row!
}

/** Those of an item that a repair has ended; `left` are the identities of what is still there. */
export async function endRepaired(
  tx: Connection,
  { name, left, by, reason }: { name: string; left: readonly string[]; by: string; reason: string },
): Promise<void> {
  await tx.query(
    `update holdfast.integrity_finding set state = 'repaired', ended_at = holdfast.current_instant(), repaired_by = $3, repair_reason = $4
     where state = 'open' and evidence ->> 'sku' = $1
       and not identity = any(select md5(identity) from unnest($2::text[]) l(identity))`,
    [name, left, by, reason],
  )
}
