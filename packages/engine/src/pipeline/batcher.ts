/**
 * Group commit: requests that arrive while a batch is running are the next batch.
 *
 * One transaction per request makes throughput fall with contention, because every request waits for the row lock of
 * the one before it through a whole commit. Here a hot row is locked once per batch. The price is that a request waits
 * for the batch before it; the batch's size in requests and in lines is bounded so that this stays short. The queue is
 * bounded too: past its depth, or past the bytes that may be held, a request is told to come back. So is the time that
 * anybody waits in it.
 */
import { HoldfastError } from '../errors.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Outcome, Request } from './request.ts'

export type BatcherLimits = {
  batchSizeMax: number
  /** Lines per batch. */
  batchWeightMax: number
  batchWaitMs: number
  batchesInFlightMax: number
  queueDepthMax: number
  /** Of the requests that have not been answered yet, whether they wait or are under way. */
  queueBytesMax: number
  /** How long a request may wait for its batch to begin. */
  requestDeadlineMs: number
}

/** The outcomes of a batch, in the order of its requests, and when its callers may be told. */
export type Ran = { outcomes: (Outcome | Error)[]; settled: Promise<unknown> }

type Waiting = {
  request: Request
  weight: number
  /** On the batcher's clock; null for what may wait for ever. */
  since: number | null
  resolve: (outcome: Outcome) => void
  reject: (error: Error) => void
}

export class Batcher {
  readonly #limits: BatcherLimits
  readonly #run: (requests: readonly Request[]) => Promise<Ran>
  readonly #clock: Clock
  #queue: Waiting[] = []
  #bytes = 0
  #deadline: { cancel(): void } | undefined
  #inFlight = 0
  #unanswered = 0
  #scheduled = false
  #closed = false
  #onIdle: (() => void)[] = []

  constructor(limits: BatcherLimits, run: (requests: readonly Request[]) => Promise<Ran>, clock = systemClock) {
    this.#limits = limits
    this.#run = run
    this.#clock = clock
  }

  submit(request: Request): Promise<Outcome> {
    if (this.#closed) return Promise.reject(new HoldfastError('shutting_down'))
    if (this.#queue.length >= this.#limits.queueDepthMax) return Promise.reject(new HoldfastError('queue_full'))
    const bytes = bytesOf(request.input)
    // The first one is taken however large it is.
    if (this.#bytes > 0 && this.#bytes + bytes > this.#limits.queueBytesMax)
      return Promise.reject(new HoldfastError('queue_full'))
    this.#bytes += bytes
    const answered = new Promise<Outcome>((resolve, reject) => {
      this.#queue.push({ request, weight: weightOf(request), since: this.#clock.now(), resolve, reject })
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

  /** Takes no more requests and resolves when everything that was taken has been answered. */
  async close(): Promise<void> {
    this.#closed = true
    if (this.#unanswered === 0 && this.#queue.length === 0) return
    await new Promise<void>((resolve) => this.#onIdle.push(resolve))
  }

  #schedule(): void {
    if (this.#scheduled || this.#inFlight >= this.#limits.batchesInFlightMax) return
    this.#scheduled = true
    const flush = () => {
      this.#scheduled = false
      this.#flush()
    }
    if (this.#limits.batchWaitMs > 0 && !this.#closed) void this.#clock.sleep(this.#limits.batchWaitMs).then(flush)
    else this.#clock.soon(flush)
  }

  #flush(): void {
    if (this.#inFlight >= this.#limits.batchesInFlightMax) return
    this.#refuseOverdue()
    const batch = this.#take()
    if (batch.length === 0) {
      this.#tellIdle()
      return
    }
    this.#inFlight += 1
    this.#unanswered += 1
    // Callers may wait for what comes of their batch, and that is run by batches too.
    const run = this.#run(batch.map(({ request }) => request)).finally(() => {
      this.#inFlight -= 1
      if (this.#queue.length > 0) this.#schedule()
    })
    void this.#answer(batch, run).finally(() => {
      this.#unanswered -= 1
      this.#tellIdle()
    })
    if (this.#queue.length > 0) this.#schedule()
  }

  #tellIdle(): void {
    if (this.#unanswered === 0 && this.#queue.length === 0) for (const idle of this.#onIdle.splice(0)) idle()
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

  /** The oldest requests, as many as one batch may hold; always at least one. */
  #take(): Waiting[] {
    let weight = 0
    let size = 0
    while (size < this.#queue.length && size < this.#limits.batchSizeMax) {
      weight += this.#queue[size]!.weight
      if (size > 0 && weight > this.#limits.batchWeightMax) break
      size += 1
    }
    return this.#queue.splice(0, size)
  }

  async #answer(batch: readonly Waiting[], run: Promise<Ran>): Promise<void> {
    try {
      const { outcomes, settled } = await run
      await settled
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index]!
        if (outcome instanceof Error) reject(outcome)
        else resolve(outcome)
      })
    } catch (error) {
      for (const { reject } of batch) reject(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

function weightOf({ command, input }: Request): number {
  return Math.max(1, command.weight?.(input as never) ?? 1)
}

/** As much as its JSON takes; what it takes in memory is several times as much, and in proportion. */
function bytesOf(input: unknown): number {
  return Buffer.byteLength(JSON.stringify(input) ?? '')
}
