/**
 * How old what a standby shows can be, as far as it can be proved, and without trusting a clock.
 *
 * The server that takes writes is asked now and then how far its log reaches: a mark. Once a standby has replayed its log up to a
 * mark, whatever was acknowledged before the mark was taken is seen there. How long ago that was is measured by the clock
 * of this process, which never goes back; the instant of the other server is only told.
 */

/** A place in the log (bytes from its beginning), when it was asked for, and what instant the server gave with it. */
export type ReplicaMark = { position: bigint; takenAt: number; instant: number }

export class ReplicaMarks {
  readonly #ageMaxMs: number
  /** Not known to be reached yet, in the order in which they were taken. */
  #ahead: ReplicaMark[] = []
  #reached: ReplicaMark | undefined

  /** Marks that are older by the time they are reached prove nothing that anybody could use. */
  constructor(ageMaxMs: number) {
    this.#ageMaxMs = ageMaxMs
  }

  take(mark: ReplicaMark): void {
    this.#ahead.push(mark)
    this.#ahead = this.#ahead.filter(({ takenAt }) => mark.takenAt - takenAt <= this.#ageMaxMs)
  }

  /** The standby has replayed its log up to here. */
  replayedTo(position: bigint): void {
    const reached = this.#ahead.findLastIndex((mark) => mark.position <= position)
    if (reached < 0) return
    this.#reached = this.#ahead[reached]
    this.#ahead.splice(0, reached + 1)
  }

  /** The newest mark that it is known to have reached. */
  get reached(): ReplicaMark | undefined {
    return this.#reached
  }

  /** It may have begun anew, from before what it has shown. */
  forget(): void {
    this.#reached = undefined
    this.#ahead = []
  }
}
