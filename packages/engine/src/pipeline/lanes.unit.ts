import { describe, expect, it } from 'vitest'
import { SteppedClock } from '../../../../test/support/stepped-clock.ts'
import type { Lockable } from '../db/lockables.ts'
import type { HoldfastError } from '../errors.ts'
import { Lanes, type LaneWork } from './lanes.ts'
import type { Waiting } from './waiting.ts'

const LEVEL: Lockable = 'inventory_level/item/location'
const limits = {
  batchSizeMax: 2,
  batchWeightMax: 100,
  lanesInFlightMax: 1,
  batchLockTimeoutMs: 100,
  requestDeadlineMs: 1000,
  asideMax: 4,
  asideBytesMax: 100,
}

/** Lanes whose row is free, and whose batches end, when the test says so. */
function controlled() {
  const clock = new SteppedClock()
  const asked: { lockable: Lockable; say: (isFree: boolean) => void }[] = []
  const batches: { names: unknown[]; lockTimeoutMs: number; end: (stuck?: readonly unknown[]) => void }[] = []
  const putBack: unknown[] = []
  const refused: { name: unknown; code: string }[] = []
  const work: LaneWork = {
    waitUntilFree: (lockable) => new Promise((say) => asked.push({ lockable, say })),
    run: (_lockable, batch, lockTimeoutMs) =>
      new Promise((resolve) => {
        const end = (stuck: readonly unknown[] = []) =>
          resolve(batch.filter(({ request }) => stuck.includes(request.input)))
        batches.push({ names: batch.map(({ request }) => request.input), lockTimeoutMs, end })
      }),
    putBack: (waiting) => putBack.push(...waiting.map(({ request }) => request.input)),
    onIdle: () => {},
  }
  const lanes = new Lanes(limits, work, clock)
  const waiting = (name: string, since = clock.now()) =>
    ({
      request: { input: name },
      weight: 1,
      bytes: 10,
      since,
      reject: (error: HoldfastError) => refused.push({ name, code: error.code }),
    }) as unknown as Waiting
  return { clock, lanes, asked, batches, putBack, refused, waiting }
}

describe('a lane', () => {
  it('waits for its row before it runs anything, and then runs its requests in their order', async () => {
    const { clock, lanes, asked, batches, putBack, waiting } = controlled()
    const early = waiting('early')
    await clock.pass(5)
    lanes.put(LEVEL, [waiting('late')])
    lanes.put(LEVEL, [early, waiting('latest')])
    await clock.pass(0)
    expect([asked.length, batches.length]).toEqual([1, 0])
    asked[0]!.say(true)
    await clock.pass(0)
    expect(batches).toMatchObject([{ names: ['early', 'late'], lockTimeoutMs: 400 }])
    batches[0]!.end()
    await clock.pass(0)
    expect(putBack).toEqual(['latest'])
    expect(lanes.isIdle).toBe(true)
  })

  it('goes on by itself while its batches wait for longer than others may', async () => {
    const { clock, lanes, asked, batches, putBack, waiting } = controlled()
    lanes.put(
      LEVEL,
      ['a', 'b', 'c'].map((name) => waiting(name)),
    )
    await clock.pass(0)
    asked[0]!.say(true)
    await clock.pass(150)
    batches[0]!.end()
    await clock.pass(0)
    expect([asked.length, putBack.length]).toEqual([1, 0])
    expect(batches.map(({ names }) => names)).toEqual([['a', 'b'], ['c']])
  })

  it('waits for its row again when a batch has waited in vain', async () => {
    const { clock, lanes, asked, batches, waiting } = controlled()
    lanes.put(
      LEVEL,
      ['a', 'b'].map((name) => waiting(name)),
    )
    await clock.pass(0)
    asked[0]!.say(false)
    await clock.pass(0)
    asked[1]!.say(true)
    await clock.pass(0)
    batches[0]!.end(['b'])
    await clock.pass(0)
    expect(asked).toHaveLength(3)
    expect(lanes.state).toMatchObject({ lanes: 1, requests: 1, bytes: 10 })
  })

  it('refuses each at the end of its time, and whoever does not fit in', async () => {
    const { clock, lanes, refused, waiting } = controlled()
    lanes.put(LEVEL, [waiting('first')])
    await clock.pass(400)
    lanes.put(
      LEVEL,
      ['second', 'third', 'fourth', 'too many'].map((name) => waiting(name)),
    )
    expect(refused).toEqual([{ name: 'too many', code: 'lock_timeout' }])
    await clock.pass(600)
    expect(refused.slice(1)).toEqual([{ name: 'first', code: 'lock_timeout' }])
    await clock.pass(400)
    expect(refused.map(({ name }) => name)).toEqual(['too many', 'first', 'second', 'third', 'fourth'])
  })

  it('of what cannot be waited for alone tries again after a pause, and shortly', async () => {
    const { clock, lanes, asked, batches, waiting } = controlled()
    lanes.put('new_order/O-1', [waiting('a')])
    await clock.pass(249)
    expect([asked.length, batches.length]).toEqual([0, 0])
    await clock.pass(1)
    expect(batches).toMatchObject([{ names: ['a'], lockTimeoutMs: 50 }])
  })
})
