/**
 * A batch under way, and what its callers are told when it hangs: that nobody knows yet what becomes of it. They are not
 * told that nothing was done, because it may still be.
 */
import { HoldfastError } from '../errors.ts'
import type { Clock } from './clock.ts'
import type { Waiting } from './waiting.ts'

/** Whoever waited in the queue for nearly as long as a request may is not told so at the very beginning of its batch. */
const SHORTEST_MS = 2000

export class Underway {
  readonly since: number
  readonly #deadlineMs: number
  readonly #clock: Clock
  readonly #onEnd: () => void
  #timer: { cancel(): void } | undefined
  /** Those of the batch who wait for it. */
  batch: readonly Waiting[]

  constructor(batch: readonly Waiting[], deadlineMs: number, clock: Clock, onEnd: () => void) {
    this.batch = batch
    this.since = clock.now()
    this.#deadlineMs = deadlineMs
    this.#clock = clock
    this.#onEnd = onEnd
    this.#watch()
  }

  end(): void {
    this.#timer?.cancel()
    this.#onEnd()
  }

  #watch(): void {
    const ends = this.batch.flatMap(({ since }) => (since === null ? [] : this.#endOf(since)))
    if (ends.length === 0) return
    this.#timer = this.#clock.after(Math.max(1, Math.ceil(Math.min(...ends) - this.#clock.now())), () => {
      const now = this.#clock.now()
      const isLate = ({ since }: Waiting) => since !== null && this.#endOf(since) <= now
      for (const one of this.batch) if (isLate(one)) one.reject(new HoldfastError('outcome_unknown'))
      this.batch = this.batch.filter((one) => !isLate(one))
      this.#watch()
    })
  }

  #endOf(since: number): number {
    return Math.max(since + this.#deadlineMs, this.since + SHORTEST_MS)
  }
}
