/**
 * When the next batch may begin while others are under way.
 *
 * Two batches that want one hot row take turns at it: the second stands behind the first with half of the requests, and what
 * a batch costs is paid twice. So the next one begins when the newest is at its COMMIT, where the database is busy with the disk
 * and with its standbys, and not with us; and only once it is worth one, with half as many requests as the newest had. Where
 * that takes long, as when a batch waits for a lock, nobody waits for it.
 */
import type { Clock } from './clock.ts'

/** Longer than a batch takes that waits for nobody. */
const LATE_MS = 20

type Flight = {
  size: number
  isCommitting: boolean
  isLate: boolean
}

export class Flights {
  readonly #atOnceMax: number
  readonly #clock: Clock
  readonly #onChange: () => void
  readonly #flights = new Set<Flight>()
  #newest: Flight | undefined

  /** `onChange` is called when a batch may begin that could not before, but for the end of another. */
  constructor(atOnceMax: number, clock: Clock, onChange: () => void) {
    this.#atOnceMax = atOnceMax
    this.#clock = clock
    this.#onChange = onChange
  }

  /** Whether a batch may begin with so many requests. */
  mayBegin(waiting: number): boolean {
    if (this.#flights.size === 0) return true
    if (this.#flights.size >= this.#atOnceMax) return false
    const newest = this.#newest
    return newest === undefined || newest.isLate || (newest.isCommitting && waiting * 2 >= newest.size)
  }

  begin(size: number): { committing: () => void; end: () => void } {
    const flight: Flight = { size, isCommitting: false, isLate: false }
    this.#flights.add(flight)
    this.#newest = flight
    const late = this.#atOnceMax > 1 ? this.#clock.after(LATE_MS, () => this.#note(flight, 'isLate')) : undefined
    return {
      committing: () => this.#note(flight, 'isCommitting'),
      end: () => {
        late?.cancel()
        this.#flights.delete(flight)
        if (this.#newest === flight) this.#newest = undefined
      },
    }
  }

  #note(flight: Flight, what: 'isCommitting' | 'isLate'): void {
    flight[what] = true
    this.#onChange()
  }
}
