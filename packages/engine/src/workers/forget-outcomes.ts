/** Forgets the answers to idempotency keys that are old enough, a chunk at a time: no statement is long, and no lock is held
 * for long, however many there are. */
import { forgetOutcomes as forgetSome } from '../db/idempotency-keys.ts'
import type { Engine } from '../engine.ts'

const CHUNK_MAX = 1000

/** Until none is left. Answers how many there were. */
export async function forgetOutcomes(engine: Engine, isStopping: () => boolean = () => false): Promise<number> {
  const chunk = { olderThanHours: engine.limits.idempotency_key_ttl_hours, atMost: CHUNK_MAX }
  let forgotten = 0
  while (!isStopping()) {
    const some = await forgetSome(engine.database, chunk)
    forgotten += some
    if (some < CHUNK_MAX) break
  }
  return forgotten
}
