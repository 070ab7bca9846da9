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

type Waiting = {
  request: Request
  weight: number
  /** On the clock of performance.now. */
  since: number
  resolve: (outcome: Outcome) => void
  reject: (error: Error) => void
}

export class Batcher {
  readonly #limits: BatcherLimits
  readonly #run: (requests: readonly Request[]) => Promise<(Outcome | Error)[]>
  #queue: Waiting[] = []
  #bytes = 0
  #deadline: NodeJS.Timeout | undefined
  #inFlight = 0
  #scheduled = false
  #closed = false
  #onIdle: (() => void)[] = []

  constructor(limits: BatcherLimits, run: (requests: readonly Request[]) => Promise<(Outcome | Error)[]>) {
    this.#limits = limits
    this.#run = run
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
      const weight = Math.max(1, request.command.weight?.(request.input as never) ?? 1)
      this.#queue.push({ request, weight, since: performance.now(), resolve, reject })
      this.#watchDeadline()
      this.#schedule()
    })
    return answered.finally(() => {
      this.#bytes -= bytes
    })
  }

  get depth(): number {
    return this.#queue.length
  }

  /** Takes no more requests and resolves when everything that was taken has been answered. */
  async close(): Promise<void> {
    this.#closed = true
    if (this.#inFlight === 0 && this.#queue.length === 0) return
    await new Promise<void>((resolve) => this.#onIdle.push(resolve))
  }

  #schedule(): void {
    if (this.#scheduled || this.#inFlight >= this.#limits.batchesInFlightMax) return
    this.#scheduled = true
    const flush = () => {
      this.#scheduled = false
      this.#flush()
    }
    if (this.#limits.batchWaitMs > 0 && !this.#closed) setTimeout(flush, this.#limits.batchWaitMs)
    else setImmediate(flush)
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
    void this.#answer(batch).finally(() => {
      this.#inFlight -= 1
      if (this.#queue.length > 0) this.#schedule()
      else this.#tellIdle()
    })
    if (this.#queue.length > 0) this.#schedule()
  }

  #tellIdle(): void {
    if (this.#inFlight === 0 && this.#queue.length === 0) for (const idle of this.#onIdle.splice(0)) idle()
  }

  /** Whoever has waited too long hears so at that moment, also while a batch that hangs keeps everybody waiting. */
  #watchDeadline(): void {
    const [oldest] = this.#queue
    if (this.#deadline !== undefined || !oldest) return
    const left = oldest.since + this.#limits.requestDeadlineMs - performance.now()
    this.#deadline = setTimeout(
      () => {
        this.#deadline = undefined
        this.#refuseOverdue()
        this.#watchDeadline()
        this.#tellIdle()
      },
      Math.max(1, Math.ceil(left)),
    )
    this.#deadline.unref()
  }

  #refuseOverdue(): void {
    const latest = performance.now() - this.#limits.requestDeadlineMs
    let overdue = 0
    while (overdue < this.#queue.length && this.#queue[overdue]!.since <= latest) overdue += 1
    for (const { reject } of this.#queue.splice(0, overdue)) reject(new HoldfastError('deadline_exceeded'))
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

  async #answer(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.#run(batch.map(({ request }) => request))
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

/** As much as its JSON takes; what it takes in memory is several times as much, and in proportion. */
function bytesOf(input: unknown): number {
  return Buffer.byteLength(JSON.stringify(input) ?? '')
}
