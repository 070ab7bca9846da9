/**
 * Commands that changes have made necessary and nobody has run yet.
 *
 * Those that a change of configuration has caused await batches: one that decided on the configuration of before may
 * still be about to commit a document that they must find. No batch takes a lock on configuration, so that it is the
 * transaction ids that tell. A batch has its id from BEGIN on, before it reads the configuration. After the change has
 * been committed the follow-up is given a fence, the id of a transaction that begins then: whoever may have read the
 * configuration of before has a lower one. When every transaction up to the fence has ended, nobody escapes any more.
 */
import { type Instant, toIso } from '../domain/kernel/instant.ts'
import type { FollowUp } from '../domain/working-set.ts'
import type { Connection } from './database.ts'

/** Nobody has to be awaited. What is seen in the same statement is all that those have made who were awaited. */
export const MAY_BEGIN = '(not f.awaits_batches or f.fence < pg_snapshot_xmin(pg_current_snapshot()))'

/** Those that may begin and are due, the oldest first. What is `known` can be carried out by this version. */
export function pendingFollowUps(
  connection: Connection,
  { known, limit }: { known: readonly string[]; limit: number },
): Promise<FollowUp[]> {
  return connection.query<FollowUp>(
    `select f.id, f.command, f.input from holdfast.follow_up f
     where f.state = 'waiting' and f.command = any($1::text[]) and coalesce(f.due_at <= (select holdfast.current_instant()), true) and ${MAY_BEGIN}
     order by f.created_at, f.id limit $2`,
    [known, limit],
  )
}

/** Commands that a newer version has left for itself: they wait for it. */
export async function unknownFollowUps(connection: Connection, known: readonly string[]): Promise<string[]> {
  const rows = await connection.query<{ command: string }>(
    'select distinct command from holdfast.follow_up where command <> all($1::text[]) order by command',
    [known],
  )
  return rows.map(({ command }) => command)
}

/** A follow-up that could not be carried out: how often it was tried, and why it failed last. */
export type FailedFollowUp = FollowUp & { attempts: number; state: 'waiting' | 'dead'; error: string }

/** They are due again after a pause that doubles, up to an hour; after so many attempts they are dead. */
export function noteFailures(
  connection: Connection,
  failures: readonly { id: string; error: string }[],
  attemptsMax: number,
): Promise<FailedFollowUp[]> {
  return connection.query<FailedFollowUp>(
    `update holdfast.follow_up f set attempts = f.attempts + 1, error = r.error,
       state = case when f.attempts + 1 >= $3 then 'dead' else 'waiting' end,
       due_at = (select holdfast.current_instant()) + least(interval '1 hour', interval '1 second' * (2 ^ least(f.attempts, 12)))
     from unnest($1::uuid[], $2::text[]) r(id, error) where f.id = r.id
     returning f.id, f.command, f.input, f.attempts, f.state, f.error`,
    [failures.map(({ id }) => id), failures.map(({ error }) => error), attemptsMax],
  )
}

const DEAD = `state = 'dead' and ($1::uuid[] is null or id = any($1::uuid[]))`

/** How many follow-ups are dead: of those named, or of all. */
export async function countDeadFollowUps(connection: Connection, ids: readonly string[] | 'all'): Promise<number> {
  const [row] = await connection.query<{ count: number }>(
    `select count(*)::integer as count from holdfast.follow_up where ${DEAD}`,
    [ids === 'all' ? null : ids],
  )
  return row!.count
}

/** Dead ones are tried anew, as often as at first: those named, or all. Answers how many there are. */
export async function reviveFollowUps(connection: Connection, ids: readonly string[] | 'all'): Promise<number> {
  const rows = await connection.query(
    `update holdfast.follow_up set state = 'waiting', attempts = 0, due_at = null
     where ${DEAD} returning id`,
    [ids === 'all' ? null : ids],
  )
  return rows.length
}

export async function insertAwaitingBatches(
  tx: Connection,
  followUps: readonly FollowUp[],
  now: Instant,
): Promise<void> {
  if (followUps.length === 0) return
  await tx.query(
    `insert into holdfast.follow_up (id, command, input, created_at, awaits_batches)
     select r.id, r.command, r.input::jsonb, $4::timestamptz, true
     from unnest($1::uuid[], $2::text[], $3::text[]) r(id, command, input)`,
    [
      followUps.map(({ id }) => id),
      followUps.map(({ command }) => command),
      followUps.map(({ input }) => JSON.stringify(input)),
      toIso(now),
    ],
  )
}

/** Gives a fence to all that await batches and have none yet. They are committed, since this transaction sees them. */
export async function fenceFollowUps(connection: Connection): Promise<void> {
  await connection.query(
    'update holdfast.follow_up set fence = pg_current_xact_id() where awaits_batches and fence is null',
  )
}

/** Whether none of these has to wait for a batch any more. */
export async function mayBegin(connection: Connection, ids: readonly string[]): Promise<boolean> {
  const [row] = await connection.query<{ waits: boolean }>(
    `select exists (select from holdfast.follow_up f where f.id = any($1::uuid[]) and not coalesce(${MAY_BEGIN}, false)) as waits`,
    [ids],
  )
  return !row!.waits
}
