import { describe, expect, it } from 'vitest'
import { SharedReads, type SharedReadsLimits } from './shared-reads.ts'
import { Turns } from './turns.ts'

const usual: SharedReadsLimits = { weightMax: 10, largeFrom: 8, atOnceMax: 1, waitingMax: 100, deadlineMs: 60_000 }

/** Questions are their own weights. Reads end when the test says so, and answer each question with itself. */
function controlled(limits: Partial<SharedReadsLimits> = {}) {
  const begun: number[][] = []
  const ends: (() => void)[] = []
  const reads = new SharedReads<number, number>({
    limits: { ...usual, ...limits },
    turns: new Turns({ atOnceMax: 10, waitingMax: 10, deadlineMs: 60_000 }),
    weightOf: (question) => Math.abs(question),
    mayBeOnes: (error) => String(error).includes('unreadable'),
    read: async (questions) => {
      begun.push([...questions])
      if (questions.some((question) => question < 0)) throw new Error('unreadable')
      if (questions.includes(0)) throw new Error('gone')
      await new Promise<void>((resolve) => ends.push(resolve))
      return [...questions]
    },
  })
  const endNext = async () => {
    ends.shift()!()
    await soon()
  }
  return { reads, begun, endNext }
}

/** What has been asked has begun to be read. */
async function soon(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
}

describe('reads that are shared', () => {
  it('are shared by those who ask at one moment, and by those who come while another is under way', async () => {
    const { reads, begun, endNext } = controlled()
    const first = [reads.ask(1), reads.ask(2)]
    await soon()
    const next = [reads.ask(3), reads.ask(4)]
    await soon()
    expect(begun).toEqual([[1, 2]])
    await endNext()
    expect(begun).toEqual([
      [1, 2],
      [3, 4],
    ])
    await endNext()
    expect(await Promise.all([...first, ...next])).toEqual([1, 2, 3, 4])
  })

  it('take no more than they are for, in the order in which it was asked', async () => {
    const { reads, begun, endNext } = controlled()
    const all = [5, 4, 3, 7, 1].map((question) => reads.ask(question))
    for (let read = 0; read < 3; read++) {
      await soon()
      await endNext()
    }
    expect(await Promise.all(all)).toEqual([5, 4, 3, 7, 1])
    expect(begun).toEqual([[5, 4], [3, 7], [1]])
  })

  it('leave large questions in a lane of their own, where each of them keeps only the others waiting', async () => {
    const { reads, begun, endNext } = controlled()
    const large = [reads.ask(50), reads.ask(40)]
    await soon()
    const small = [reads.ask(1), reads.ask(2)]
    await soon()
    expect(begun).toEqual([[50], [1, 2]])
    await endNext()
    expect(begun).toEqual([[50], [1, 2], [40]])
    await endNext()
    await endNext()
    expect(await Promise.all([...large, ...small])).toEqual([50, 40, 1, 2])
  })

  it('fail for the one whose fault it is, and for nobody else', async () => {
    const { reads, begun, endNext } = controlled()
    const [good, bad, other] = [reads.ask(1), reads.ask(-2), reads.ask(3)]
    const failed = expect(bad).rejects.toThrow('unreadable')
    await soon()
    await endNext()
    await failed
    await endNext()
    expect(await Promise.all([good, other])).toEqual([1, 3])
    expect(begun).toEqual([[1, -2, 3], [1], [-2], [3]])
  })

  it('fail for all when the world does, and go on', async () => {
    const { reads, endNext } = controlled()
    const failing = [1, 0].map((question) => expect(reads.ask(question)).rejects.toThrow('gone'))
    await Promise.all(failing)
    const next = reads.ask(2)
    await soon()
    await endNext()
    expect(await next).toBe(2)
  })

  it('refuse whoever comes when too many wait, and who has waited too long', async () => {
    const { reads, endNext } = controlled({ waitingMax: 1, deadlineMs: 20 })
    const first = reads.ask(1)
    await soon()
    const late = expect(reads.ask(2)).rejects.toMatchObject({ code: 'deadline_exceeded' })
    await expect(reads.ask(3)).rejects.toMatchObject({ code: 'queue_full' })
    await late
    await endNext()
    expect(await first).toBe(1)
  })
})
