/** Policy replays as they are kept. */
import type { StoredReplay } from '../domain/replays/policy-replay.ts'
import type { Connection } from './database.ts'

export const REPLAY_COLUMNS = `r.id, r.model_id, r.model_revision, r.changes, r.days, r.state, r.actor, r.orders_total, r.orders_done, r.result, r.error,
  r.created_at, r.updated_at, r.finished_at`

/** The newest first. */
export function readReplays(
  db: Connection,
  { id = null, before = null, limit }: { id?: string | null; before?: string | null; limit: number },
): Promise<StoredReplay[]> {
  return db.query<StoredReplay>(
    `select ${REPLAY_COLUMNS} from holdfast.policy_replay r
     where ($1::uuid is null or r.id = $1::uuid) and ($2::uuid is null or r.id < $2::uuid) order by r.id desc limit $3::int`,
    [id, before, limit],
  )
}
