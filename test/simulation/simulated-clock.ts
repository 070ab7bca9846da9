import type { Clock } from '../../packages/engine/src/pipeline/clock.ts'
import type { Owner, Scheduler } from './scheduler.ts'

/** The time by which a process waits: the scheduler's, and over with the process. */
export function simulatedClock(scheduler: Scheduler, owner: Owner): Clock {
  return {
    now: () => scheduler.now,
    after: (ms, work) => scheduler.after(ms, work, owner),
    soon: (work) => void scheduler.after(0, work, owner),
    sleep: (ms) => scheduler.wait(ms, owner),
    random: () => scheduler.random.fraction(),
  }
}
