import { describe, expect, it } from 'vitest'
import { Admission } from './admission.ts'

const limits = { burstSizeMax: 512, fewestAtOnce: 128, waitTargetMs: 100 }

function opened(answeredPerSecond = 0) {
  const clock = { now: 0 }
  const admission = new Admission(limits, () => clock.now)
  for (; clock.now < 2000; clock.now += 250) {
    for (let answer = 0; answer < answeredPerSecond / 4; answer++) admission.noteAnswered()
  }
  return { clock, admission }
}

describe('a write', () => {
  it('of a burst is let in, however slow the service is', () => {
    const { admission } = opened()
    expect([admission.admits(0), admission.admits(511), admission.admits(512)]).toEqual([true, true, false])
  })

  it('is let in as far as it would be answered within the time that is aimed at', () => {
    const { admission } = opened(8000)
    expect([admission.admits(799), admission.admits(800)]).toEqual([true, false])
  })

  it('in an overload is let in only if it would be answered in time, but for as many as batches live of', () => {
    const { clock, admission } = opened(2000)
    expect(admission.admits(512)).toBe(false)
    expect([admission.admits(199), admission.admits(200)]).toEqual([true, false])
    clock.now += 10_000
    expect(admission.admits(511)).toBe(true)
    const slow = opened().admission
    expect([slow.admits(512), slow.admits(127), slow.admits(128)]).toEqual([false, true, false])
  })
})
