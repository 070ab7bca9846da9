/**
 * Group commit: requests that arrive while a batch is running are the next batch.
 *
 * One transaction per request makes throughput fall with contention, because every request waits for the row lock of
 * the one before it through a whole commit. Here a hot row is locked once per batch. The price is that a request waits
 * for the batch before it; the batch's size in requests and in lines is bounded so that this stays short. The queue is
 * bounded too: past its depth, or past the bytes that may be held, a request is told to come back. So is the time that
 * anybody waits, in the queue or for a batch that hangs. Who needs what somebody else holds waits in a lane (lanes.ts).
 */
import type { Lockable } from '../db/lockables.ts'
import { HoldfastError } from '../errors.ts'
import { type LockPatience, PutAside } from './around-locks.ts'
import { type Clock, systemClock } from './clock.ts'
import { Flights } from './flights.ts'
import { Lanes, type LaneWork } from './lanes.ts'
import type { Load } from './load.ts'
import type { Outcome, Request } from './request.ts'
import { Underway } from './underway.ts'
import { UsualTime } from './usual-time.ts'
import { bytesOf, type Leaving, takeBatch, type Waiting, weightOf, withoutWhoHasGone } from './waiting.ts'

export type BatcherLimits = {
  batchSizeMax: number
  /** Lines per batch. */
  batchWeightMax: number
  batchWaitMs: number
  batchesInFlightMax: number
  /** How long a batch waits for a lock. */
  batchLockTimeoutMs: number
  lanesInFlightMax: number
  queueDepthMax: number
  /** Of the requests that have not been answered yet, whether they wait or are under way. */
  queueBytesMax: number
  /** How long a request may wait for its answer. */
  requestDeadlineMs: number
}

/** The outcomes of a batch, in the order of its requests, and when its callers may be told. */
export type Ran = { outcomes: (Outcome | Error)[]; settled: Promise<unknown> }

/** `onCommitting` is called when everything of the batch has been sent to the database, COMMIT too. */
export type RunBatch = (requests: readonly Request[], patience: LockPatience, onCommitting: () => void) => Promise<Ran>

export class Batcher {
  readonly #limits: BatcherLimits
  readonly #run: RunBatch
  readonly #clock: Clock
  readonly #lanes: Lanes
  readonly #underway = new Set<Underway>()
  #queue: Waiting[] = []
  #bytes = 0
  #deadline: { cancel(): void } | undefined
  readonly #usual = new UsualTime()
  readonly #flights: Flights
  /** When a batch last came to its end. */
  #endedAt = 0
  #scheduled = false
  #closed = false
  #onIdle: (() => void)[] = []

  constructor(
    limits: BatcherLimits,
    run: RunBatch,
    {
      clock = systemClock,
      waitUntilFree = async () => true,
    }: { clock?: Clock; waitUntilFree?: LaneWork['waitUntilFree'] } = {},
  ) {
    this.#limits = limits
    this.#run = run
    this.#clock = clock
    this.#flights = new Flights(limits.batchesInFlightMax, clock, () => this.#scheduleNext())
    // Half of what may wait: who waits for something stuck leaves the other half to everybody else.
    const share = { asideMax: Math.ceil(limits.queueDepthMax / 2), asideBytesMax: Math.ceil(limits.queueBytesMax / 2) }
    this.#lanes = new Lanes(
      { ...limits, ...share },
      {
        waitUntilFree,
        run: (lockable, batch, lockTimeoutMs) => this.#runInLane(lockable, batch, lockTimeoutMs),
        putBack: (waiting) => this.#putBack(waiting),
        onIdle: () => this.#tellIdle(),
      },
      clock,
    )
  }

  submit(request: Request, signal?: Leaving): Promise<Outcome> {
    if (this.#closed) return Promise.reject(new HoldfastError('shutting_down'))
    if (this.#queue.length >= this.#limits.queueDepthMax) return Promise.reject(new HoldfastError('queue_full'))
    const bytes = bytesOf(request.input)
    // The first one is taken however large it is.
    const held = this.#bytes - this.#lanes.state.bytes
    if (held > 0 && held + bytes > this.#limits.queueBytesMax) return Promise.reject(new HoldfastError('queue_full'))
    this.#bytes += bytes
    const answered = new Promise<Outcome>((resolve, reject) => {
      const since = this.#clock.now()
      this.#queue.push({ request, weight: weightOf(request), bytes, since, signal, resolve, reject })
      this.#watchDeadline()
      this.#schedule()
    })
    return answered.finally(() => {
      this.#bytes -= bytes
    })
  }

  /** Requests of our own, which somebody who was taken waits for: they are in the next batch, and never refused. Few at a
   * time, so that they do not crowd out who stands in the queue. */
  submitFirst(requests: readonly Request[]): Promise<PromiseSettledResult<Outcome>[]> {
    const entries = requests.map((request) => ({
      request,
      weight: weightOf(request),
      bytes: 0,
      since: null,
      answer: Promise.withResolvers<Outcome>(),
    }))
    this.#queue.unshift(...entries.map(({ answer: { resolve, reject }, ...entry }) => ({ ...entry, resolve, reject })))
    this.#schedule()
    return Promise.allSettled(entries.map(({ answer }) => answer.promise))
  }

  get depth(): number {
    return this.#queue.length
  }

  get load(): Load {
    const now = this.#clock.now()
    const begun = [...this.#underway].map(({ since }) => since)
    const { lanes, requests, oldestMs } = this.#lanes.state
    return {
      waiting: this.#queue.length,
      stalledMs: begun.length === 0 ? 0 : now - Math.max(this.#endedAt, Math.min(...begun)),
      aside: { lanes, requests, oldestMs },
    }
  }

  /** Takes no more requests and resolves when everything that was taken has been answered. */
  async close(): Promise<void> {
    this.#closed = true
    if (this.#isIdle) return
    await new Promise<void>((resolve) => this.#onIdle.push(resolve))
  }

  get #isIdle(): boolean {
    return this.#underway.size === 0 && this.#queue.length === 0 && this.#lanes.isIdle
  }

  #schedule(): void {
    if (this.#scheduled || !this.#flights.mayBegin(this.#queue.length)) return
    this.#scheduled = true
    const flush = () => {
      this.#scheduled = false
      this.#flush()
    }
    if (this.#limits.batchWaitMs > 0 && !this.#closed) void this.#clock.sleep(this.#limits.batchWaitMs).then(flush)
    else this.#clock.soon(flush)
  }

  #scheduleNext(): void {
    if (this.#queue.length > 0) this.#schedule()
  }

  #flush(): void {
    if (!this.#flights.mayBegin(this.#queue.length)) return
    this.#refuseOverdue()
    this.#queue = withoutWhoHasGone(this.#queue)
    const batch = takeBatch(this.#queue, this.#limits)
    if (batch.length === 0) {
      this.#tellIdle()
      return
    }
    const flight = this.#flights.begin(batch.length)
    const begun = this.#clock.now()
    const { batchLockTimeoutMs: leastMs, requestDeadlineMs } = this.#limits
    const lockTimeoutMs = this.#usual.lockTimeoutMs({ leastMs, mostMs: requestDeadlineMs / 3 })
    void this.#carryOut(batch, { lockTimeoutMs, held: this.#lanes.held }, flight.committing).then((aside) => {
      if (aside.size === 0) this.#usual.note(this.#clock.now() - begun)
      flight.end()
      for (const [lockable, waiting] of aside) this.#lanes.put(lockable, waiting)
      this.#scheduleNext()
      this.#tellIdle()
    })
    this.#scheduleNext()
  }

  async #runInLane(own: Lockable, batch: readonly Waiting[], lockTimeoutMs: number): Promise<Waiting[]> {
    const held = new Set([...this.#lanes.held].filter((one) => one !== own))
    const aside = await this.#carryOut(batch, { lockTimeoutMs, held })
    for (const [lockable, waiting] of aside) if (lockable !== own) this.#lanes.put(lockable, waiting)
    return aside.get(own) ?? []
  }

  /** They were here before everybody who is in the queue. */
  #putBack(waiting: readonly Waiting[]): void {
    this.#queue.unshift(...waiting)
    this.#watchDeadline()
    this.#scheduleNext()
  }

  /**
   * Runs a batch. Resolves when it has come to its end, with those who have to wait for a lock; the others are answered
   * when what comes of the batch is done too, which is run by batches as well.
   */
  async #carryOut(
    batch: readonly Waiting[],
    patience: LockPatience,
    onCommitting: () => void = () => {},
  ): Promise<Map<Lockable, Waiting[]>> {
    const underway = this.#watchUnderway(batch)
    const ran = await this.#run(
      batch.map(({ request }) => request),
      patience,
      onCommitting,
    ).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
    const aside = new Map<Lockable, Waiting[]>()
    const told: { one: Waiting; outcome: Outcome | Error }[] = []
    batch.forEach((one, at) => {
      const outcome = ran instanceof Error ? ran : ran.outcomes[at]!
      if (!(outcome instanceof PutAside)) told.push({ one, outcome })
      else aside.set(outcome.lockable, [...(aside.get(outcome.lockable) ?? []), one])
    })
    underway.batch = told.map(({ one }) => one)
    void this.#answer(told, ran instanceof Error ? undefined : ran.settled).finally(() => {
      underway.end()
      this.#endedAt = this.#clock.now()
      this.#tellIdle()
    })
    return aside
  }

  #watchUnderway(batch: readonly Waiting[]): Underway {
    const underway = new Underway(batch, this.#limits.requestDeadlineMs, this.#clock, () => {
      this.#underway.delete(underway)
    })
    this.#underway.add(underway)
    return underway
  }

  #tellIdle(): void {
    if (!this.#isIdle) return
    for (const idle of this.#onIdle.splice(0)) idle()
  }

  /** Whoever has waited too long hears so at that moment, also while a batch that hangs keeps everybody waiting. */
  #watchDeadline(): void {
    const oldest = this.#queue.find(({ since }) => since !== null)?.since ?? null
    if (this.#deadline !== undefined || oldest === null) return
    const left = oldest + this.#limits.requestDeadlineMs - this.#clock.now()
    this.#deadline = this.#clock.after(Math.max(1, Math.ceil(left)), () => {
      this.#deadline = undefined
      this.#refuseOverdue()
      this.#watchDeadline()
      this.#tellIdle()
    })
  }

  #refuseOverdue(): void {
    const latest = this.#clock.now() - this.#limits.requestDeadlineMs
    const isOverdue = ({ since }: Waiting) => since !== null && since <= latest
    // They stand in the order in which they came, but for those of our own, which are few and never overdue.
    const oldest = this.#queue.find(({ since }) => since !== null)
    if (!oldest || !isOverdue(oldest)) return
    const overdue = this.#queue.filter(isOverdue)
    this.#queue = this.#queue.filter((waiting) => !isOverdue(waiting))
    for (const { reject } of overdue) reject(new HoldfastError('deadline_exceeded'))
  }

  async #answer(
    told: readonly { one: Waiting; outcome: Outcome | Error }[],
    settled?: Promise<unknown>,
  ): Promise<void> {
    await settled
    for (const { one, outcome } of told) {
      if (outcome instanceof Error) one.reject(outcome)
      else one.resolve(outcome)
    }
  }
}
