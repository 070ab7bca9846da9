/** The clients, in several threads, as the harness sees them. */
import { Worker } from 'node:worker_threads'
import type { History } from '../history/history.ts'
import { seedFor } from '../random.ts'
import type { FromThread, ThreadWork, ToThread } from './client-thread.ts'

export interface WorkloadOptions {
  seed: number
  urls: readonly string[]
  history: History
  threads: number
  clientsPerThread: number
  pauseMs: number
  operationsMax: number
}

export class Workload {
  readonly #workers: Worker[]
  readonly #ended: Promise<void>[]

  constructor(options: WorkloadOptions) {
    const { threads, history, clientsPerThread: clients, urls, pauseMs, seed } = options
    const operationsMax = Math.ceil(options.operationsMax / threads)
    this.#workers = Array.from({ length: threads }, (_, thread) => {
      const workerData: ThreadWork = {
        thread,
        seed: seedFor(seed, `thread ${thread}`),
        urls,
        clients,
        pauseMs,
        operationsMax,
      }
      return new Worker(new URL('./client-thread.ts', import.meta.url), { workerData })
    })
    this.#ended = this.#workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.once('error', reject)
          worker.once('exit', () => resolve())
          worker.on('message', (message: FromThread) => {
            if ('operations' in message) for (const operation of message.operations) history.add(operation)
          })
        }),
    )
  }

  /** No new commands; resolves when every one under way has its answer, or its client has lost patience. */
  async stop(): Promise<void> {
    this.#tell('stop')
    await this.ended
  }

  /** The clients go on faster or slower. */
  pace(pauseMs: number): void {
    this.#tell({ pauseMs })
  }

  get ended(): Promise<void> {
    return Promise.all(this.#ended).then(() => {})
  }

  #tell(message: ToThread): void {
    for (const worker of this.#workers) worker.postMessage(message)
  }
}
