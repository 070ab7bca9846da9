/** Gives back what nobody has fetched in time, a few shipments at a time. */

import type { Database } from '../db/database.ts'
import { PICKUPS_MAX } from '../domain/orders/pickup.ts'
import type { Engine } from '../engine.ts'

type Expired = { id: string; since: string }

/** Those that follow one of them, the longest expired first. */
function expiredPickups(database: Database, last: Expired | null): Promise<Expired[]> {
  return database.query<Expired>(
    `select id, pickup_expires_at::text as since from holdfast.shipment
     where state = 'ready_for_pickup' and pickup_expires_at <= (select holdfast.current_instant())
       and ($2::timestamptz is null or (pickup_expires_at, id) > ($2::timestamptz, $3::uuid))
     order by pickup_expires_at, id limit $1`,
    [PICKUPS_MAX, last?.since ?? null, last?.id ?? null],
  )
}

/** Each once. One that cannot be given back, because its shelf has no room for it, stands in nobody's way: the next round tries it
 * again. Answers how many were given back. */
export async function expirePickups(engine: Engine, isStopping: () => boolean = () => false): Promise<number> {
  let given = 0
  let expired = await expiredPickups(engine.database, null)
  while (expired.length > 0 && !isStopping()) {
    const answer = await engine.execute(
      'expire_pickups',
      { shipment_ids: expired.map(({ id }) => id) },
      { actor: 'holdfast' },
    )
    given += answer.ok ? answer.result.expired : 0
    expired = await expiredPickups(engine.database, expired.at(-1)!)
  }
  return given
}
