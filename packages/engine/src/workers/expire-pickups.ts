/** Gives back what nobody has fetched in time, a few shipments at a time. */
import type { Database } from '../db/database.ts'
import type { Engine } from '../engine.ts'

/** The command takes no more at once. */
const PICKUPS_AT_ONCE = 20

async function expiredPickups(database: Database): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select id from holdfast.shipment
     where state = 'ready_for_pickup' and pickup_expires_at <= (select holdfast.current_instant())
     order by pickup_expires_at limit $1`,
    [PICKUPS_AT_ONCE],
  )
  return rows.map((row) => row.id)
}

/** Until none is left. Answers how many were given back. */
export async function expirePickups(engine: Engine, isStopping: () => boolean = () => false): Promise<number> {
  let given = 0
  while (!isStopping()) {
    const ids = await expiredPickups(engine.database)
    if (ids.length === 0) break
    const answer = await engine.execute('expire_pickups', { shipment_ids: ids }, { actor: 'holdfast' })
    const expired = answer.ok ? answer.result.expired : 0
    given += expired
    // Another process gave them back meanwhile, or the shelves have no room for them: the next round will see.
    if (expired === 0) break
  }
  return given
}
