import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from './clock.ts'
import { describeOnBoth } from './databases.ts'

describeOnBoth('the test clock', (open) => {
  it('moves the one clock that all SQL reads, forward and back, and whole milliseconds stay whole', async () => {
    const database = await open()
    const now = async () => (await database.query<{ now: number }>('select holdfast.current_instant() as now'))[0]!.now
    const before = await now()
    expect(Math.abs(before - Date.now())).toBeLessThan(5000)
    await installTestClock(database)
    await advanceClock(database, 3600)
    const later = await now()
    expect(later - before).toBeGreaterThanOrEqual(3_600_000)
    expect(later - before).toBeLessThan(3_610_000)
    await advanceClock(database, -3600.5)
    expect(await now()).toBeLessThan(before + 10_000)
    expect(Number.isInteger(await now())).toBe(true)
  })
})
