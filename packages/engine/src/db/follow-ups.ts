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

/** Those that may begin, the oldest first. */
export function pendingFollowUps(connection: Connection, limit: number): Promise<FollowUp[]> {
  return connection.query<FollowUp>(
    `select f.id, f.command, f.input from holdfast.follow_up f where ${MAY_BEGIN} order by f.created_at, f.id limit $1`,
    [limit],
  )
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
