/** Forgets holds that came to nothing long enough ago, a few at a time, so that no statement of it is long. */
import { forgetFinishedHolds as forgetSome } from '../db/finished-holds.ts'
import type { Engine } from '../engine.ts'

const HOLDS_MAX = 500

/** Until none is left. Answers how many were forgotten. */
export async function forgetFinishedHolds(engine: Engine, isStopping: () => boolean = () => false): Promise<number> {
  let forgotten = 0
  while (!isStopping()) {
    const count = await forgetSome(engine.database, {
      olderThanHours: engine.limits.finished_hold_ttl_hours,
      holdsMax: HOLDS_MAX,
    })
    forgotten += count
    if (count < HOLDS_MAX) break
  }
  return forgotten
}
