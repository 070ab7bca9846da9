/** How long batches take as a rule, so that a slow machine or disk is not mistaken for somebody who holds a lock for ever. */

/** The share of the newest in what counts as usual. */
const NEWEST = 0.2
/** A batch waits for those before it: for so many as may be under way here, and in another process. */
const BATCHES_AHEAD = 4

export class UsualTime {
  #ms = 0

  note(tookMs: number): void {
    this.#ms += NEWEST * (tookMs - this.#ms)
  }

  /** How long a lock is waited for: not shorter than the healthy need for what they hold. */
  lockTimeoutMs({ leastMs, mostMs }: { leastMs: number; mostMs: number }): number {
    return Math.min(mostMs, Math.max(leastMs, BATCHES_AHEAD * this.#ms))
  }
}
