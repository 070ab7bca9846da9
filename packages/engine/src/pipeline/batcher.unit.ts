import { describe, expect, it } from 'vitest'
import { SteppedClock } from '../../../../test/support/stepped-clock.ts'
import type { Command } from '../commands/define-command.ts'
import { Batcher, type BatcherLimits } from './batcher.ts'
import type { Outcome, Request } from './request.ts'

const limits: BatcherLimits = {
  batchSizeMax: 10,
  batchWeightMax: 100,
  batchWaitMs: 0,
  batchesInFlightMax: 1,
  batchLockTimeoutMs: 100,
  lanesInFlightMax: 1,
  queueDepthMax: 50,
  queueBytesMax: 10_000,
  requestDeadlineMs: 60_000,
}

function requestOf(weight: number): Request {
  const command = { name: 'weighed', weight: () => weight } as unknown as Command
  return { command, input: weight, actor: 'test', idempotency: null, followUpId: null }
}

/** A batcher whose batches end when the test says so. */
function controlled(over: Partial<BatcherLimits> = {}, settled: Promise<unknown> = Promise.resolve()) {
  const clock = new SteppedClock()
  const batches: {
    requests: readonly Request[]
    commit: () => void
    finish: (outcomes?: (Outcome | Error)[]) => void
  }[] = []
  const batcher = new Batcher(
    { ...limits, ...over },
    (requests, _patience, commit) =>
      new Promise((resolve) => {
        const finish = (outcomes?: (Outcome | Error)[]) =>
          resolve({ outcomes: outcomes ?? requests.map(({ input }) => ({ ok: true, result: input })), settled })
        batches.push({ requests, commit, finish })
      }),
    { clock },
  )
  return { batcher, batches, clock }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('the batcher', () => {
  it('groups what arrives together and what arrives while a batch is running', async () => {
    const { batcher, batches } = controlled()
    const first = [batcher.submit(requestOf(1)), batcher.submit(requestOf(2))]
    await turn()
    const second = [batcher.submit(requestOf(3)), batcher.submit(requestOf(4)), batcher.submit(requestOf(5))]
    await turn()
    expect(batches.map(({ requests }) => requests.length)).toEqual([2])
    batches[0]!.finish()
    expect(await Promise.all(first)).toEqual([1, 2].map((result) => ({ ok: true, result })))
    await turn()
    expect(batches.map(({ requests }) => requests.length)).toEqual([2, 3])
    batches[1]!.finish()
    expect(await Promise.all(second)).toHaveLength(3)
  })

  it('bounds a batch by requests and by lines, and still takes a request that is heavier than a batch', async () => {
    const { batcher, batches } = controlled({ batchSizeMax: 3, batchWeightMax: 10, batchesInFlightMax: 9 })
    for (const weight of [500, 1, 1, 1, 1, 9, 2]) void batcher.submit(requestOf(weight))
    for (let at = 0; at < 3; at++) {
      await turn()
      batches[at]!.finish()
      await turn()
    }
    await turn()
    expect(batches.map(({ requests }) => requests.map(({ input }) => input))).toEqual([[500], [1, 1, 1], [1, 9], [2]])
  })

  it('runs no more batches at once than it may', async () => {
    const { batcher, batches } = controlled({ batchSizeMax: 1, batchesInFlightMax: 2 })
    for (let index = 0; index < 5; index++) void batcher.submit(requestOf(1))
    await turn()
    expect(batches).toHaveLength(1)
    for (let index = 0; index < 5; index++) {
      for (const { commit } of batches) commit()
      await turn()
    }
    expect(batches).toHaveLength(2)
  })

  it('refuses what would exceed the depth of its queue', async () => {
    const { batcher } = controlled({ queueDepthMax: 2, batchSizeMax: 1 })
    void batcher.submit(requestOf(1))
    void batcher.submit(requestOf(1))
    await expect(batcher.submit(requestOf(1))).rejects.toMatchObject({ code: 'queue_full' })
  })

  it('refuses what would exceed the bytes that it may hold, until something has been answered', async () => {
    const { batcher, batches } = controlled({ queueBytesMax: 25, batchSizeMax: 1 })
    const large = { ...requestOf(1), input: 'x'.repeat(18) }
    const first = batcher.submit(large)
    await turn()
    await expect(batcher.submit(large)).rejects.toMatchObject({ code: 'queue_full' })
    const small = batcher.submit(requestOf(1))
    batches[0]!.finish()
    await first
    await turn()
    batches[1]!.finish()
    await small
    void batcher.submit(large)
    await turn()
    expect(batches).toHaveLength(3)
  })

  it('takes a request that is larger than it may hold where nothing else is held', async () => {
    const { batcher, batches } = controlled({ queueBytesMax: 1 })
    void batcher.submit({ ...requestOf(1), input: 'larger' })
    await turn()
    expect(batches).toHaveLength(1)
  })

  it('refuses who has waited too long, while a batch hangs, and never carries it out', async () => {
    const { batcher, batches, clock } = controlled({ batchSizeMax: 1, requestDeadlineMs: 20 })
    const hanging = batcher.submit(requestOf(1))
    await turn()
    const refused = expect(batcher.submit(requestOf(2))).rejects.toMatchObject({ code: 'deadline_exceeded' })
    await clock.pass(20)
    await refused
    expect(batcher.depth).toBe(0)
    batches[0]!.finish()
    await hanging
    await batcher.close()
    expect(batches.flatMap(({ requests }) => requests.map(({ input }) => input))).toEqual([1])
  })

  it('tells who has waited too long for a batch that hangs that nobody knows what becomes of it', async () => {
    const { batcher, batches, clock } = controlled({ requestDeadlineMs: 3000 })
    const hanging = batcher.submit(requestOf(1))
    const told = expect(hanging).rejects.toMatchObject({ code: 'outcome_unknown' })
    await clock.pass(3000)
    await told
    const closed = batcher.close()
    batches[0]!.finish()
    await closed
  })

  it('does not serve who has gone before the batch began, and goes on with whoever goes later', async () => {
    const { batcher, batches } = controlled({ batchSizeMax: 1 })
    const [early, late] = [new AbortController(), new AbortController()]
    const first = batcher.submit(requestOf(1), late.signal)
    await turn()
    const gone = expect(batcher.submit(requestOf(2), early.signal)).rejects.toMatchObject({ code: 'cancelled' })
    const third = batcher.submit(requestOf(3))
    early.abort()
    late.abort()
    batches[0]!.finish()
    expect(await first).toMatchObject({ ok: true })
    await turn()
    batches[1]!.finish()
    await Promise.all([gone, third])
    expect(batches.map(({ requests }) => requests[0]!.input)).toEqual([1, 3])
  })

  it('answers each caller by itself: one with its result, one with its error', async () => {
    const { batcher, batches } = controlled()
    const answers = [batcher.submit(requestOf(1)), batcher.submit(requestOf(2))]
    await turn()
    batches[0]!.finish([{ ok: true, result: 'fine' }, new Error('only this one')])
    const settled = await Promise.allSettled(answers)
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  it('runs what comes of a batch before whoever waits, and answers the callers of the batch after it', async () => {
    const { promise: settled, resolve: settle } = Promise.withResolvers<void>()
    const { batcher, batches } = controlled({ batchSizeMax: 1 }, settled)
    let isAnswered = false
    const answer = batcher.submit(requestOf(1)).then(() => {
      isAnswered = true
    })
    void batcher.submit(requestOf(2))
    await turn()
    batches[0]!.finish()
    void batcher.submitFirst([requestOf(3)])
    await turn()
    await turn()
    expect(batches.map(({ requests }) => requests.map(({ input }) => input))).toEqual([[1], [3]])
    expect(isAnswered).toBe(false)
    settle()
    await answer
    expect(isAnswered).toBe(true)
  })

  it('answers everything that it has taken before it closes, and takes nothing more', async () => {
    const { batcher, batches } = controlled({ batchSizeMax: 1 })
    const answers = [batcher.submit(requestOf(1)), batcher.submit(requestOf(2))]
    await turn()
    let closed = false
    const closing = batcher.close().then(() => {
      closed = true
    })
    await expect(batcher.submit(requestOf(3))).rejects.toMatchObject({ code: 'shutting_down' })
    batches[0]!.finish()
    await answers[0]
    expect(closed).toBe(false)
    await turn()
    await turn()
    batches[1]!.finish()
    await Promise.all([...answers, closing])
    expect(closed).toBe(true)
  })
})
