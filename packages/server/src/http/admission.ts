/**
 * Which writes are let in while there are more than can be served.
 *
 * How long a request takes is how many there are divided by how many are answered in a second. So no more are let in than
 * are answered within the time that is aimed at; the others are refused before their bodies are read, because what
 * waits too long is done for clients that have left. Few are never refused: a burst that patient clients send at
 * once is taken as it is. Only when there are more than that has it become an overload, until nobody had to be
 * refused for a while.
 */
export type AdmissionLimits = {
  /** So many at once are no overload. */
  burstSizeMax: number
  /** In an overload there are always so many, because large batches are what makes the service quick. */
  fewestAtOnce: number
  waitTargetMs: number
}

const BUCKET_MS = 250
const BUCKETS = 8
/** The overload is over when nobody had to be refused for so long. */
const CALM_MS = 1000

export class Admission {
  readonly #limits: AdmissionLimits
  readonly #now: () => number
  /** Requests answered in each quarter of a second, the newest last. */
  #answered: { bucket: number; count: number }[] = []
  #refusedAt = Number.NEGATIVE_INFINITY

  constructor(limits: AdmissionLimits, now: () => number) {
    this.#limits = limits
    this.#now = now
  }

  /** Whether one more is let in, where there are so many. */
  admits(underway: number): boolean {
    const now = this.#now()
    if (underway < this.#atOnceMax(now)) return true
    this.#refusedAt = now
    return false
  }

  noteAnswered(): void {
    const bucket = Math.floor(this.#now() / BUCKET_MS)
    const newest = this.#answered.at(-1)
    if (newest?.bucket === bucket) newest.count += 1
    else this.#answered.push({ bucket, count: 1 })
    if (this.#answered.length > BUCKETS + 1) this.#answered.shift()
  }

  #atOnceMax(now: number): number {
    const { burstSizeMax, fewestAtOnce, waitTargetMs } = this.#limits
    const isOverload = now - this.#refusedAt < CALM_MS
    const withinTarget = (this.#answeredPerSecond(now) * waitTargetMs) / 1000
    return Math.max(isOverload ? fewestAtOnce : burstSizeMax, withinTarget)
  }

  /** Of the last two seconds, without the quarter that has just begun. */
  #answeredPerSecond(now: number): number {
    const current = Math.floor(now / BUCKET_MS)
    const recent = this.#answered.filter(({ bucket }) => bucket < current && bucket >= current - BUCKETS)
    return recent.reduce((sum, { count }) => sum + count, 0) / ((BUCKETS * BUCKET_MS) / 1000)
  }
}
