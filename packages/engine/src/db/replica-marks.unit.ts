import { describe, expect, it } from 'vitest'
import { ReplicaMarks } from './replica-marks.ts'

const mark = (position: number, takenAt: number) => ({ position: BigInt(position), takenAt, instant: takenAt })

describe('what a standby is known to show', () => {
  it('is nothing before a mark has been reached', () => {
    const marks = new ReplicaMarks(5000)
    marks.take(mark(100, 0))
    marks.replayedTo(99n)
    expect(marks.reached).toBeUndefined()
  })

  it('is the newest mark that it has replayed, and never one ahead of it', () => {
    const marks = new ReplicaMarks(5000)
    for (const [position, at] of [
      [100, 0],
      [200, 500],
      [300, 1000],
    ] as const)
      marks.take(mark(position, at))
    marks.replayedTo(250n)
    expect(marks.reached?.takenAt).toBe(500)
    marks.replayedTo(300n)
    expect(marks.reached?.takenAt).toBe(1000)
  })

  it('is of the later instant where the log has not grown meanwhile', () => {
    const marks = new ReplicaMarks(5000)
    marks.take(mark(100, 0))
    marks.take(mark(100, 500))
    marks.replayedTo(100n)
    expect(marks.reached?.takenAt).toBe(500)
  })

  it('does not get younger by a mark that came to be too old', () => {
    const marks = new ReplicaMarks(5000)
    marks.take(mark(100, 0))
    marks.take(mark(200, 6000))
    marks.replayedTo(150n)
    expect(marks.reached).toBeUndefined()
  })

  it('is forgotten when it may have begun anew', () => {
    const marks = new ReplicaMarks(5000)
    marks.take(mark(100, 0))
    marks.replayedTo(100n)
    marks.forget()
    marks.replayedTo(100n)
    expect(marks.reached).toBeUndefined()
  })
})
