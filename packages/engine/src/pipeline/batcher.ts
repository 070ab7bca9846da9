/**
 * Group commit: requests that arrive while a batch is running are the next batch.
 *
 * One transaction per request makes throughput fall with contention, because every request waits for the row lock of
 * the one before it through a whole commit. Here a hot row is locked once per batch. The price is that a request waits
 * for the batch before it; the batch's size in requests and in lines is bounded so that this stays short. The queue is
 * bounded too: past its depth a request is told to come back.
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
}

type Waiting = { request: Request; weight: number; resolve: (outcome: Outcome) => void; reject: (error: Error) => void }

export class Batcher {
  readonly #limits: BatcherLimits
  readonly #run: (requests: readonly Request[]) => Promise<(Outcome | Error)[]>
  #queue: Waiting[] = []
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
    return new Promise((resolve, reject) => {
      const weight = Math.max(1, request.command.weight?.(request.input as never) ?? 1)
      this.#queue.push({ request, weight, resolve, reject })
      this.#schedule()
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
    const batch = this.#take()
    if (batch.length === 0) return
    this.#inFlight += 1
    void this.#answer(batch).finally(() => {
      this.#inFlight -= 1
      if (this.#queue.length > 0) this.#schedule()
      else if (this.#inFlight === 0) for (const idle of this.#onIdle.splice(0)) idle()
    })
    if (this.#queue.length > 0) this.#schedule()
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
