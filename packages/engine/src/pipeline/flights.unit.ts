import { expect, it } from 'vitest'
import { SteppedClock } from '../../../../test/support/stepped-clock.ts'
import { Flights } from './flights.ts'

function flights(atOnceMax: number) {
  const clock = new SteppedClock()
  const changes: string[] = []
  return { flights: new Flights(atOnceMax, clock, () => changes.push('changed')), changes, clock }
}

it('lets the next batch begin when the newest is at its COMMIT, once half as many wait as that has', () => {
  const { flights: some, changes } = flights(2)
  expect(some.mayBegin(1)).toBe(true)
  const first = some.begin(10)
  expect(some.mayBegin(100)).toBe(false)
  first.committing()
  expect(changes).toEqual(['changed'])
  expect([some.mayBegin(4), some.mayBegin(5)]).toEqual([false, true])
  first.end()
  expect(some.mayBegin(1)).toBe(true)
})

it('keeps nobody waiting for a batch that takes long', async () => {
  const { flights: some, changes, clock } = flights(2)
  some.begin(10)
  await clock.pass(20)
  expect(changes).toEqual(['changed'])
  expect(some.mayBegin(1)).toBe(true)
})

it('lets no more batches begin than there may be at once', () => {
  const { flights: some } = flights(2)
  const [first, second] = [some.begin(1), some.begin(1)]
  first.committing()
  second.committing()
  expect(some.mayBegin(100)).toBe(false)
  second.end()
  // Only the older one is left, and it has been at its COMMIT for longer.
  expect(some.mayBegin(1)).toBe(true)
})
