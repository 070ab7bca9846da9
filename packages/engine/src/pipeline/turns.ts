/**
 * Only so many at once; others wait for their turn, first come first served, and not for ever.
 *
 * Reads go this way: however many there are, and however long they take, the connections that batches need stay free.
 */
import { HoldfastError } from '../errors.ts'
import { type Clock, systemClock } from './clock.ts'

export type TurnsLimits = { atOnceMax: number; waitingMax: number; deadlineMs: number }

export class Turns {
  readonly #limits: TurnsLimits
  readonly #clock: Clock
  /** Each is told that its turn has come. */
  readonly #waiting = new Set<() => void>()
  #underway = 0

  constructor(limits: TurnsLimits, clock = systemClock) {
    this.#limits = limits
    this.#clock = clock
  }

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#underway >= this.#limits.atOnceMax) await this.#turn()
    else this.#underway += 1
    try {
      return await work()
    } finally {
      this.#passOn()
    }
  }

  /** Whoever is next has the place of the one that has ended. */
  #passOn(): void {
    const [next] = this.#waiting
    if (!next) {
      this.#underway -= 1
      return
    }
    this.#waiting.delete(next)
    next()
  }

  #turn(): Promise<void> {
    if (this.#waiting.size >= this.#limits.waitingMax) return Promise.reject(new HoldfastError('queue_full'))
    return new Promise((resolve, reject) => {
      const begin = () => {
        timer.cancel()
        resolve()
      }
      const timer = this.#clock.after(this.#limits.deadlineMs, () => {
        this.#waiting.delete(begin)
        reject(new HoldfastError('deadline_exceeded'))
      })
      this.#waiting.add(begin)
    })
  }
}
