/** Ids that rise with time (UUID version 7), so that rows made together stand together in every index. */
import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

/** Of one id. */
const RANDOM_BYTES = 16

// A batch makes a thousand ids: randomness is asked of the system for many of them at once.
const pool = new Uint8Array(RANDOM_BYTES * 256)
let used = pool.length
let last = { msecs: 0, seq: 0 }

/** Higher than every id that this process has made before, also within one millisecond and when the clock goes back. */
export function newId(): string {
  const random = nextRandom()
  const now = Date.now()
  if (now > last.msecs) last = { msecs: now, seq: firstOf(random) }
  else last = last.seq === SEQUENCE_MAX ? { msecs: last.msecs + 1, seq: 0 } : { ...last, seq: last.seq + 1 }
  return v7({ random, ...last })
}

const SEQUENCE_MAX = 0xffff_ffff

/** In the lower half, so that there is room to rise. */
function firstOf(random: Uint8Array): number {
  return ((random[6]! & 0x7f) << 24) | (random[7]! << 16) | (random[8]! << 8) | random[9]!
}

function nextRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += RANDOM_BYTES
  return pool.subarray(used - RANDOM_BYTES, used)
}
