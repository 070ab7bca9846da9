import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { periodically } from './periodically.ts'

it('runs again and again, never twice at once, and goes on after a failure', async () => {
  const errors: unknown[] = []
  let runs = 0
  let atOnce = 0
  let atOnceMost = 0
  const worker = periodically(
    async () => {
      atOnceMost = Math.max(atOnceMost, ++atOnce)
      await sleep(5)
      atOnce--
      if (++runs === 2) throw new Error('the second run fails')
    },
    { everyMs: 1, onError: (error) => errors.push(error) },
  )
  while (runs < 5) await sleep(2)
  await worker.stop()
  expect([atOnceMost, errors.length]).toEqual([1, 1])
})

it('stops when the run under way has ended, and begins no other', async () => {
  let begun = 0
  let ended = 0
  let toldToStop = false
  const worker = periodically(
    async (isStopping) => {
      begun++
      await sleep(20)
      toldToStop = isStopping()
      ended++
    },
    { everyMs: 1, onError: () => {} },
  )
  while (begun === 0) await sleep(1)
  await worker.stop()
  expect([begun, ended, toldToStop]).toEqual([1, 1, true])
  await sleep(10)
  expect(begun).toBe(1)
})
