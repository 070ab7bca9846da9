/**
 * Virtual time: what is to happen stands in a queue, by its instant, and happens one after another. Which of two things comes
 * first is said by chance that is drawn from a seed, so that a run can be had again.
 *
 * What happens belongs to somebody, or to nobody. What a process has begun dies with it: whoever has crashed is woken no more.
 */
import { SeededRandom } from '../model/drawing/seeded-random.ts'

/** Something that can crash. What awaits a wait of its own is never woken again. */
export type Owner = { alive: boolean }

type Entry = { at: number; order: number; work: () => void; owner: Owner | null; cancelled: boolean }

export class Scheduler {
  readonly random: SeededRandom
  readonly #queue: Entry[] = []
  #now = 0
  #order = 0

  constructor(seed: number) {
    this.random = new SeededRandom(seed)
  }

  /** In milliseconds. */
  get now(): number {
    return this.#now
  }

  after(ms: number, work: () => void, owner: Owner | null = null): { cancel(): void } {
    const entry = { at: this.#now + ms, order: this.#order++, work, owner, cancelled: false }
    this.#push(entry)
    return {
      cancel: () => {
        entry.cancelled = true
      },
    }
  }

  /** Resolves after so many milliseconds, unless its owner has crashed by then. */
  wait(ms: number, owner: Owner | null = null): Promise<void> {
    return new Promise((resolve) => void this.after(ms, resolve, owner))
  }

  /** Until nothing is left to happen, or the time is over, or it is done. */
  async run({ untilMs, isDone }: { untilMs: number; isDone: () => boolean }): Promise<void> {
    while (this.#queue.length > 0 && !isDone()) {
      const next = this.#pop()
      if (next.at > untilMs) return
      if (next.cancelled || next.owner?.alive === false) continue
      this.#now = next.at
      next.work()
      // Whatever this has made ready goes on before anything else happens.
      await new Promise<void>((resolve) => void setImmediate(resolve))
    }
  }

  #push(entry: Entry): void {
    const queue = this.#queue
    let at = queue.push(entry) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (isBefore(queue[parent]!, entry)) break
      queue[at] = queue[parent]!
      at = parent
    }
    queue[at] = entry
  }

  #pop(): Entry {
    const queue = this.#queue
    const first = queue[0]!
    const last = queue.pop()!
    if (queue.length === 0) return first
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= queue.length) break
      if (child + 1 < queue.length && isBefore(queue[child + 1]!, queue[child]!)) child += 1
      if (isBefore(last, queue[child]!)) break
      queue[at] = queue[child]!
      at = child
    }
    queue[at] = last
    return first
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}
