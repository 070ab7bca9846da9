/** The table of policy replays: every statement that changes it. */
import type { StoredReplay } from '../domain/replays/policy-replay.ts'
import type { Connection } from './database.ts'
import { REPLAY_COLUMNS } from './read-replays.ts'

export type NewReplay = Pick<StoredReplay, 'id' | 'model_id' | 'model_revision' | 'changes' | 'days' | 'actor'>

/** Nothing is answered where as many are open as may be. */
export async function insertReplay(
  db: Connection,
  replay: NewReplay,
  openMax: number,
): Promise<StoredReplay | undefined> {
  const [row] = await db.query<StoredReplay>(
    `insert into holdfast.policy_replay as r (id, model_id, model_revision, changes, days, state, actor, created_at, updated_at)
     select $1::uuid, $2::uuid, $3::int, $4::jsonb, $5::int, 'waiting', $6, at, at
     from (select holdfast.current_instant() as at) now
     where (select count(*) from holdfast.policy_replay where finished_at is null) < $7::int
     returning ${REPLAY_COLUMNS}`,
    [
      ...[replay.id, replay.model_id, replay.model_revision, JSON.stringify(replay.changes), replay.days],
      ...[replay.actor, openMax],
    ],
  )
  return row
}

/** The oldest that waits, or whose process has not been heard of: it belongs to the caller for so long. */
export async function claimReplay(db: Connection, leaseSeconds: number): Promise<StoredReplay | undefined> {
  const [row] = await db.query<StoredReplay>(
    `update holdfast.policy_replay r
     set state = 'running', orders_done = 0, updated_at = now.at, leased_until = now.at + make_interval(secs => $1)
     from (select holdfast.current_instant() as at) now
     where r.id = (
       select id from holdfast.policy_replay
       where finished_at is null and (state = 'waiting' or leased_until < holdfast.current_instant())
       order by id limit 1 for update skip locked)
     returning ${REPLAY_COLUMNS}`,
    [leaseSeconds],
  )
  return row
}

/** How far it has come, and that somebody is at it. False where it was cancelled meanwhile. */
export async function noteReplayProgress(
  db: Connection,
  id: string,
  { done, total, leaseSeconds }: { done: number; total: number; leaseSeconds: number },
): Promise<boolean> {
  const rows = await db.query(
    `update holdfast.policy_replay set orders_done = $2::bigint, orders_total = $3::bigint, updated_at = now.at,
       leased_until = now.at + make_interval(secs => $4)
     from (select holdfast.current_instant() as at) now where id = $1::uuid and state = 'running' returning id`,
    [id, done, total, leaseSeconds],
  )
  return rows.length > 0
}

/** It is left to whoever comes next. */
export async function releaseReplay(db: Connection, id: string): Promise<void> {
  await db.query(
    `update holdfast.policy_replay set state = 'waiting', leased_until = null, updated_at = holdfast.current_instant()
     where id = $1::uuid and state = 'running'`,
    [id],
  )
}

/** It is over. One that is over already stays as it is. */
export async function finishReplay(
  db: Connection,
  id: string,
  {
    state,
    result = null,
    error = null,
  }: { state: 'done' | 'cancelled' | 'failed'; result?: object | null; error?: string | null },
): Promise<void> {
  await db.query(
    `update holdfast.policy_replay set state = $2, result = $3::json, error = $4, leased_until = null, updated_at = now.at,
       finished_at = now.at
     from (select holdfast.current_instant() as at) now where id = $1::uuid and finished_at is null`,
    [id, state, result === null ? null : JSON.stringify(result), error],
  )
}

/** Those that are over for long. */
export async function forgetReplays(db: Connection, { olderThanDays }: { olderThanDays: number }): Promise<void> {
  await db.query(
    'delete from holdfast.policy_replay where finished_at < holdfast.current_instant() - make_interval(days => $1)',
    [olderThanDays],
  )
}
