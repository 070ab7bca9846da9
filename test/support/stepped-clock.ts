/** A clock that stands still until the test lets time pass. */
import type { Clock } from '../../packages/engine/src/pipeline/clock.ts'

export class SteppedClock implements Clock {
  #now = 0
  #timers: { at: number; work: () => void }[] = []

  now(): number {
    return this.#now
  }

  after(ms: number, work: () => void): { cancel(): void } {
    const timer = { at: this.#now + ms, work }
    this.#timers.push(timer)
    return {
      cancel: () => {
        this.#timers = this.#timers.filter((one) => one !== timer)
      },
    }
  }

  soon(work: () => void): void {
    setImmediate(work)
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => void this.after(ms, resolve))
  }

  random(): number {
    return 0
  }

  /** Everything that is due by then has been done when it resolves, and whoever is ready has had a turn. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms
    await turns()
    for (let due = this.#nextUntil(until); due; due = this.#nextUntil(until)) {
      this.#timers = this.#timers.filter((one) => one !== due)
      this.#now = due.at
      due.work()
      await turns()
    }
    this.#now = until
  }

  #nextUntil(until: number) {
    return this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
  }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}
