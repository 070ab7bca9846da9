/**
 * The batchers of an engine: one for stock; one for large requests about stock, which go one batch after another, so that small
 * ones pass by; and one for configuration, whose batches lock one row.
 */
import type { Config } from '../config.ts'
import type { Database } from '../db/database.ts'
import type { FollowUp } from '../domain/working-set.ts'
import { HoldfastError } from '../errors.ts'
import { PutAside } from './around-locks.ts'
import { Batcher, type BatcherLimits, type Ran, type RunBatch } from './batcher.ts'
import { configurationLockWatch, stockLockWatch } from './lock-watch.ts'
import { type Observer, observedBatch } from './observer.ts'
import type { Outcome, Request } from './request.ts'
import { type RunContext, runRequests } from './run-requests.ts'
import { weightOf } from './waiting.ts'

export type Batchers = { stock: Batcher; large: Batcher; configuration: Batcher }

type Lane = 'stock' | 'configuration'

type BatchersContext = {
  context: RunContext
  limits: Config['limits']
  kind: Database['kind']
  onBug: (error: Error) => void
  /** Resolves when the callers of a batch may be told. */
  settle: (followUps: readonly FollowUp[]) => Promise<void>
  observer?: Observer | undefined
}

export function createBatchers({ context, limits, kind, onBug, settle, observer }: BatchersContext): Batchers {
  const watches = { stock: stockLockWatch(context), configuration: configurationLockWatch(context) }

  async function run(lane: Lane, ...[requests, patience, onCommitting]: Parameters<RunBatch>): Promise<Ran> {
    // Nobody else is on an embedded database who could hold anything.
    const locks = kind === 'pglite' ? null : { watch: watches[lane], patience }
    const work = () => runRequests({ ...context, onCommitting }, lane, requests, locks)
    const ran = await (observer ? observer.batch(observedBatch(lane, requests), work) : work())
    return { outcomes: ran.outcomes.map((outcome) => told(outcome, onBug)), settled: settled(ran.followUps) }
  }

  function settled(followUps: readonly FollowUp[]): Promise<void> {
    if (!observer || followUps.length === 0) return settle(followUps)
    const commands = followUps.map(({ command }) => command)
    return observer.followUps(commands, () => settle(followUps))
  }

  const batcherOf = (lane: Lane, over: Partial<BatcherLimits> = {}) =>
    new Batcher({ ...batcherLimits(limits, kind), ...over }, (...batch) => run(lane, ...batch), {
      clock: context.faults.clock,
      waitUntilFree: watches[lane].waitUntilFree,
    })
  return {
    stock: batcherOf('stock'),
    large: batcherOf('stock', { batchesInFlightMax: 1, lanesInFlightMax: 1 }),
    configuration: batcherOf('configuration', { batchesInFlightMax: 1, lanesInFlightMax: 1 }),
  }
}

/** Where a request waits. */
export function batcherFor(
  batchers: Batchers,
  request: Request,
  { large_request_lines_min: linesMin }: Config['limits'],
) {
  if (request.command.lane === 'configuration') return batchers.configuration
  return weightOf(request) < linesMin ? batchers.stock : batchers.large
}

/** What a caller is told. A bug is told to us. */
function told(outcome: Outcome | Error, onBug: (error: Error) => void): Outcome | Error {
  if (!(outcome instanceof Error) || outcome instanceof HoldfastError || outcome instanceof PutAside) return outcome
  onBug(outcome)
  return new HoldfastError('internal_error', undefined, { cause: outcome })
}

/** PGlite has one connection: a second batch could only wait for the first. */
function batcherLimits(limits: Config['limits'], kind: Database['kind']): BatcherLimits {
  return {
    batchSizeMax: limits.batch_size_max,
    batchWeightMax: limits.batch_weight_max,
    batchWaitMs: limits.batch_wait_ms,
    batchesInFlightMax: kind === 'pglite' ? 1 : limits.batches_in_flight_max,
    batchLockTimeoutMs: limits.batch_lock_timeout_ms,
    lanesInFlightMax: limits.lanes_in_flight_max,
    queueDepthMax: limits.queue_depth_max,
    queueBytesMax: limits.queue_bytes_max,
    requestDeadlineMs: limits.request_deadline_ms,
  }
}
