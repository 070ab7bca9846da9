/**
 * Where requests wait that need what somebody else holds: a lane for each thing that is held, so that nobody else stands
 * behind them.
 *
 * A lane waits for its row alone, with nothing else in hand and on a connection that no batch uses; when the row is free
 * its requests are run, first come first served. While that has to wait for as long as a batch may not, the lane goes on
 * by itself: two busy processes on one hot row are served so, too. When it is quick again, what is left goes back into the
 * queue. What cannot be waited for alone, such as a number that somebody else is giving away, is tried again and again,
 * shortly and with pauses. Whoever waits longer than a request may is told so; nothing of it was done.
 */
import { canBeAwaited } from '../db/held-rows.ts'
import type { Lockable } from '../db/lockables.ts'
import { HoldfastError } from '../errors.ts'
import { SHORTEST_WAIT_MS } from './around-locks.ts'
import type { Clock } from './clock.ts'
import { Turns } from './turns.ts'
import { takeBatch, type Waiting, withoutWhoHasGone } from './waiting.ts'

export type LaneLimits = {
  /** Lanes that use a connection at once. */
  lanesInFlightMax: number
  batchSizeMax: number
  batchWeightMax: number
  /** How long a batch waits for a lock. */
  batchLockTimeoutMs: number
  requestDeadlineMs: number
  /** Requests in all lanes together, and the bytes of them. */
  asideMax: number
  asideBytesMax: number
}

export type LaneWork = {
  /** Whether the row was free within the time. */
  waitUntilFree: (lockable: Lockable, timeoutMs: number) => Promise<boolean>
  /** Runs a batch. Resolves with those of it that have to wait for the same again. */
  run: (lockable: Lockable, batch: readonly Waiting[], lockTimeoutMs: number) => Promise<Waiting[]>
  putBack: (waiting: readonly Waiting[]) => void
  onIdle: () => void
}

type Lane = { lockable: Lockable; since: number; waiting: Waiting[] }

/** A turn at a connection: with more lanes than connections, each waits for its row so long before the next one does. */
const TURN_MS = 1000
/** Once its row was free, a batch of a lane waits so many times as long as another. */
const PATIENCE = 4
const PAUSE_MS = 250

export class Lanes {
  readonly #limits: LaneLimits
  readonly #work: LaneWork
  readonly #clock: Clock
  readonly #lanes = new Map<Lockable, Lane>()
  readonly #turns: Turns
  #count = 0
  #bytes = 0
  #deadline: { cancel(): void } | undefined

  constructor(limits: LaneLimits, work: LaneWork, clock: Clock) {
    this.#limits = limits
    this.#work = work
    this.#clock = clock
    this.#turns = new Turns(
      { atOnceMax: limits.lanesInFlightMax, waitingMax: Number.POSITIVE_INFINITY, deadlineMs: 2 ** 31 - 1 },
      clock,
    )
  }

  /** What is known to be held by somebody else. */
  get held(): ReadonlySet<Lockable> {
    return new Set(this.#lanes.keys())
  }

  get isIdle(): boolean {
    return this.#lanes.size === 0
  }

  /** Requests that wait in lanes, and how long the oldest lane has been there. */
  get state(): { lanes: number; requests: number; bytes: number; oldestMs: number } {
    const [oldest] = this.#lanes.values()
    const oldestMs = oldest ? this.#clock.now() - oldest.since : 0
    return { lanes: this.#lanes.size, requests: this.#count, bytes: this.#bytes, oldestMs }
  }

  put(lockable: Lockable, waiting: readonly Waiting[]): void {
    const lane = this.#lanes.get(lockable) ?? this.#open(lockable)
    for (const one of waiting) {
      if (this.#count >= this.#limits.asideMax || this.#bytes + one.bytes > this.#limits.asideBytesMax) {
        one.reject(new HoldfastError('lock_timeout'))
        continue
      }
      this.#count += 1
      this.#bytes += one.bytes
      lane.waiting.push(one)
    }
    // What comes back from a batch may be older than what another has put here.
    lane.waiting.sort((a, b) => (a.since ?? 0) - (b.since ?? 0))
    this.#watchDeadline()
  }

  #open(lockable: Lockable): Lane {
    const lane: Lane = { lockable, since: this.#clock.now(), waiting: [] }
    this.#lanes.set(lockable, lane)
    this.#clock.soon(() => void this.#drain(lane))
    return lane
  }

  async #drain(lane: Lane): Promise<void> {
    while (lane.waiting.length > 0) {
      if (await this.#isFree(lane)) await this.#flow(lane)
    }
    this.#lanes.delete(lane.lockable)
    this.#work.onIdle()
  }

  async #isFree({ lockable }: Lane): Promise<boolean> {
    if (!canBeAwaited(lockable)) {
      await this.#clock.sleep(PAUSE_MS)
      return true
    }
    try {
      return await this.#turns.take(() => this.#work.waitUntilFree(lockable, TURN_MS))
    } catch {
      // The database has failed: the next batch finds out how, and its callers are told.
      await this.#clock.sleep(PAUSE_MS)
      return true
    }
  }

  /** Batch by batch, as long as they get their locks. */
  async #flow(lane: Lane): Promise<void> {
    const { batchLockTimeoutMs } = this.#limits
    const lockTimeoutMs = canBeAwaited(lane.lockable) ? PATIENCE * batchLockTimeoutMs : SHORTEST_WAIT_MS
    while (lane.waiting.length > 0) {
      const begun = this.#clock.now()
      const again = await this.#turns.take(() => {
        const batch = takeBatch(lane.waiting, this.#limits)
        this.#uncount(batch)
        return this.#work.run(lane.lockable, withoutWhoHasGone(batch), lockTimeoutMs)
      })
      this.put(lane.lockable, again)
      if (again.length > 0) return
      if (this.#clock.now() - begun < batchLockTimeoutMs) {
        const rest = lane.waiting.splice(0)
        this.#uncount(rest)
        this.#work.putBack(rest)
        return
      }
    }
  }

  #uncount(gone: readonly Waiting[]): void {
    this.#count -= gone.length
    for (const { bytes } of gone) this.#bytes -= bytes
  }

  /** Whoever has waited too long hears so at that moment. */
  #watchDeadline(): void {
    const ends = [...this.#lanes.values()].flatMap((lane) =>
      lane.waiting.slice(0, 1).map((one) => this.#endOf(lane, one)),
    )
    if (this.#deadline !== undefined || ends.length === 0) return
    const left = Math.min(...ends) - this.#clock.now()
    this.#deadline = this.#clock.after(Math.max(1, Math.ceil(left)), () => {
      this.#deadline = undefined
      for (const lane of this.#lanes.values()) this.#refuseOverdue(lane)
      this.#watchDeadline()
    })
  }

  #refuseOverdue(lane: Lane): void {
    const now = this.#clock.now()
    const isOverdue = (one: Waiting) => this.#endOf(lane, one) <= now
    const overdue = lane.waiting.filter(isOverdue)
    if (overdue.length === 0) return
    lane.waiting = lane.waiting.filter((one) => !isOverdue(one))
    this.#uncount(overdue)
    for (const { reject } of overdue) reject(new HoldfastError('lock_timeout'))
  }

  #endOf(lane: Lane, { since }: Waiting): number {
    return (since ?? lane.since) + this.#limits.requestDeadlineMs
  }
}
