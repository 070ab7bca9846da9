import { expect, it } from 'vitest'
import { UsualTime } from './usual-time.ts'

it('waits for locks as long as batches take, within its bounds', () => {
  const usual = new UsualTime()
  const bounds = { leastMs: 250, mostMs: 5000 }
  expect(usual.lockTimeoutMs(bounds)).toBe(250)
  for (let batch = 0; batch < 50; batch++) usual.note(20)
  expect(usual.lockTimeoutMs(bounds)).toBe(250)
  for (let batch = 0; batch < 50; batch++) usual.note(300)
  expect(Math.round(usual.lockTimeoutMs(bounds))).toBe(1200)
  for (let batch = 0; batch < 50; batch++) usual.note(9000)
  expect(usual.lockTimeoutMs(bounds)).toBe(5000)
})
