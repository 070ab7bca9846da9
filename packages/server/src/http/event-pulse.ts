/**
 * Tells those who follow events that there are newer ones. However many follow, one cheap question is asked at a time, and none while nobody
 * does; what there is to read each of them reads for itself, from where it is.
 */
import { type Database, newestEventPosition } from 'holdfast'

const PULSE_MS = 200

export class EventPulse {
  readonly #database: Database
  readonly #waiting = new Set<() => void>()
  #newest: string | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(database: Database) {
    this.#database = database
  }

  /** Resolves when there may be events behind what is known, or after so many milliseconds, or when the signal says so. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      const timer = setTimeout(wake, ms)
      signal.addEventListener('abort', wake, { once: true })
      this.#waiting.add(wake)
      this.#beat()
    })
  }

  #beat(): void {
    this.#timer ??= setTimeout(async () => {
      const newest = await newestEventPosition(this.#database).catch(() => this.#newest)
      this.#timer = undefined
      if (newest !== this.#newest) for (const wake of [...this.#waiting]) wake()
      this.#newest = newest
      if (this.#waiting.size > 0) this.#beat()
    }, PULSE_MS).unref()
  }
}
