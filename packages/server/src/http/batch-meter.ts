/** How large batches are, how long commands wait for one, and how long one takes. */
import type { Observer } from 'holdfast'
import { Histogram, type Registry } from 'prom-client'

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export type BatchMeter = { observer: Observer; registerIn: (registry: Registry) => void }

/** An engine tells it, and a service shows it. */
export function createBatchMeter(): BatchMeter {
  const of = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, labelNames: ['lane'], buckets, registers: [] })
  const size = of('holdfast_batch_size', 'Commands in a batch', [1, 2, 4, 8, 16, 32, 64, 128, 256])
  const waited = of('holdfast_batch_wait_seconds', 'How long the first command of a batch has waited for it', SECONDS)
  const took = of(
    'holdfast_batch_duration_seconds',
    'From the beginning of a batch to its commit, with waits for locks',
    SECONDS,
  )
  return {
    registerIn: (registry) => {
      for (const one of [size, waited, took]) registry.registerMetric(one)
    },
    observer: {
      sender: () => undefined,
      batch: async ({ lane, commands, waitedMs }, work) => {
        size.observe({ lane }, commands.length)
        waited.observe({ lane }, waitedMs / 1000)
        const end = took.startTimer({ lane })
        try {
          return await work()
        } finally {
          end()
        }
      },
      followUps: (_commands, work) => work(),
    },
  }
}
