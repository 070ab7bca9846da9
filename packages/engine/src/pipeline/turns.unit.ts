import { describe, expect, it } from 'vitest'
import { Turns } from './turns.ts'

const limits = { atOnceMax: 2, waitingMax: 10, deadlineMs: 60_000 }

/** Work that ends when the test says so. */
function controlled(turns: Turns) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const start = (name: string) =>
    turns.take(async () => {
      begun.push(name)
      await new Promise<void>((resolve) => ends.set(name, resolve))
      return name
    })
  return { begun, start, end: (name: string) => ends.get(name)!() }
}

describe('turns', () => {
  it('let only so many go at once, and the others in the order in which they came', async () => {
    const { begun, start, end } = controlled(new Turns(limits))
    const all = ['a', 'b', 'c', 'd'].map(start)
    expect(begun).toEqual(['a', 'b'])
    end('b')
    await all[1]
    expect(begun).toEqual(['a', 'b', 'c'])
    for (const name of ['a', 'c']) end(name)
    await all[0]
    await all[2]
    end('d')
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('go on after a failure', async () => {
    const turns = new Turns({ ...limits, atOnceMax: 1 })
    const failing = turns.take(() => Promise.reject(new Error('no')))
    const next = turns.take(async () => 'yes')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })

  it('refuse who has waited too long, and whoever comes when too many wait', async () => {
    const turns = new Turns({ atOnceMax: 1, waitingMax: 1, deadlineMs: 20 })
    const { begun, start, end } = controlled(turns)
    const first = start('a')
    const second = start('b')
    await expect(start('c')).rejects.toMatchObject({ code: 'queue_full' })
    await expect(second).rejects.toMatchObject({ code: 'deadline_exceeded' })
    end('a')
    await first
    const last = start('d')
    end('d')
    await last
    expect(begun).toEqual(['a', 'd'])
  })
})
