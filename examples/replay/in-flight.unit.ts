import { describe, expect, it } from 'vitest'
import { InFlight } from './in-flight.ts'

describe('work in flight', () => {
  it('starts in order, never more than allowed at once, and is drained', async () => {
    const inFlight = new InFlight(3)
    const started: number[] = []
    let running = 0
    let most = 0
    for (let number = 0; number < 20; number++) {
      await inFlight.start(async () => {
        started.push(number)
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, (number * 7) % 5))
        running -= 1
      })
    }
    await inFlight.drain()
    expect(running).toBe(0)
    expect(most).toBe(3)
    expect(started).toEqual(started.toSorted((a, b) => a - b))
  })

  it('throws what its work has thrown', async () => {
    const inFlight = new InFlight(2)
    await inFlight.start(() => Promise.reject(new Error('it broke')))
    await expect(inFlight.drain()).rejects.toThrow('it broke')
    await expect(inFlight.start(() => Promise.resolve())).rejects.toThrow('it broke')
  })
})
