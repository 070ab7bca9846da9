/** Tidies up holds that have come to their end. They had stopped counting at that instant already (I6). */
import type { Connection } from '../db/database.ts'
import type { Engine } from '../engine.ts'

/** Holds in one command: few enough that the batch which carries it stays short. */
const HOLDS_MAX = 500

/** By reservation_draft_expiry, the longest expired first. */
async function expiredDrafts(connection: Connection): Promise<string[]> {
  const rows = await connection.query<{ id: string }>(
    `select id from holdfast.reservation
     where state = 'draft' and expires_at <= (select holdfast.current_instant()) order by expires_at limit $1`,
    [HOLDS_MAX],
  )
  return rows.map((row) => row.id)
}

/** Until none is left. Answers how many have been closed. */
export async function expireReservations(engine: Engine, isStopping: () => boolean = () => false): Promise<number> {
  let closed = 0
  while (!isStopping()) {
    const ids = await expiredDrafts(engine.database)
    if (ids.length === 0) break
    const answer = await engine.execute('expire_reservations', { reservation_ids: ids }, { actor: 'holdfast' })
    const expired = answer.ok ? answer.result.expired : 0
    closed += expired
    // Another process closed them meanwhile, or the clock says otherwise now: the next round will see.
    if (expired === 0 || ids.length < HOLDS_MAX) break
  }
  return closed
}
