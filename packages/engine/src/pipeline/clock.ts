/**
 * Time as the pipeline waits by it, and its dice. Whoever waits takes a clock, so that a simulation can give one of its own;
 * nothing that is decided about stock is decided by it, for that there is the database's clock.
 */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Clock {
  /** In milliseconds; never goes back. */
  now(): number
  /** Does the work after so many milliseconds, unless it is told not to; keeps no process alive. */
  after(ms: number, work: () => void): { cancel(): void }
  /** Does the work when everybody who is ready now has had a turn. */
  soon(work: () => void): void
  sleep(ms: number): Promise<void>
  /** From 0 up to, and without, 1: so that those who wait for one thing do not come back at one moment. */
  random(): number
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms).unref()
    return { cancel: () => clearTimeout(timer) }
  },
  soon: (work) => void setImmediate(work),
  sleep: (ms) => sleep(ms),
  random: () => Math.random(),
}
