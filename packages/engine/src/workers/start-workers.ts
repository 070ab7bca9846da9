/**
 * Everything that happens without anybody asking for it.
 *
 * Nothing that is decided or read waits for it: a hold stops counting at its instant, tidied up or not. What does wait is
 * what follows from it: an expired hold is closed and announced (`reservation_expired`) by the worker, unless its owner comes back
 * before, and what it gives back covers who waits when the worker comes by or somebody touches the stock. Follow-ups of a process that crashed, and the forgetting of
 * old answers and finished holds, are its work alone. Every process may run workers; one at least should.
 */
import type { Config } from '../config.ts'
import { forgetBatches } from '../db/forget-batches.ts'
import { forgetEvents } from '../db/forget-events.ts'
import { forgetReplays } from '../db/policy-replays.ts'
import type { Engine } from '../engine.ts'
import { runNextReplay } from '../replays/run-replay.ts'
import { expirePickups } from './expire-pickups.ts'
import { expireReservations } from './expire-reservations.ts'
import { forgetFinishedHolds } from './forget-finished-holds.ts'
import { forgetOutcomes } from './forget-outcomes.ts'
import { periodically } from './periodically.ts'
import { reportUnknownFollowUps, runFollowUps } from './run-follow-ups.ts'
import { subscriberTeller } from './tell-subscribers.ts'

const FOLLOW_UPS_INTERVAL_MS = 5000
const SUBSCRIBERS_INTERVAL_MS = 5000
const REPLAYS_INTERVAL_MS = 1000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** The workers that run. `stop` resolves when all that was begun is finished. */
export type Workers = { stop: () => Promise<void> }

/** Starts what happens without anybody asking: expired holds are tidied up, follow-ups that a crash has left are
 * carried out, and answers of old idempotency keys are forgotten. An error ends one round, is told to `onError`, and
 * the next round comes in its time. Any number of processes may have workers on one database. */
export function startWorkers({
  engine,
  config,
  onError,
}: {
  engine: Engine
  config: Config
  onError: (worker: string, error: unknown) => void
}): Workers {
  const { expiry_sweep_interval_ms: sweepMs, event_retention_days: keptDays } = config.limits
  const reportUnknown = reportUnknownFollowUps((error) => onError('report-unknown-follow-ups', error))
  const tellSubscribers = subscriberTeller()
  const workers = [
    periodically((isStopping) => expireReservations(engine, isStopping), {
      everyMs: sweepMs,
      onError: (error) => onError('expire-reservations', error),
    }),
    periodically((isStopping) => expirePickups(engine, isStopping), {
      everyMs: sweepMs,
      onError: (error) => onError('expire-pickups', error),
    }),
    periodically((isStopping) => runFollowUps(engine, isStopping), {
      everyMs: FOLLOW_UPS_INTERVAL_MS,
      onError: (error) => onError('run-follow-ups', error),
    }),
    periodically((isStopping) => tellSubscribers(engine, isStopping), {
      everyMs: SUBSCRIBERS_INTERVAL_MS,
      onError: (error) => onError('tell-subscribers', error),
    }),
    periodically(() => reportUnknown(engine), {
      everyMs: FOLLOW_UPS_INTERVAL_MS,
      onError: (error) => onError('report-unknown-follow-ups', error),
    }),
    periodically((isStopping) => forgetFinishedHolds(engine, isStopping), {
      everyMs: HOUR_MS,
      onError: (error) => onError('forget-finished-holds', error),
    }),
    periodically((isStopping) => forgetOutcomes(engine, isStopping), {
      everyMs: HOUR_MS,
      onError: (error) => onError('forget-outcomes', error),
    }),
    periodically((isStopping) => runNextReplay(engine, isStopping), {
      everyMs: REPLAYS_INTERVAL_MS,
      onError: (error) => onError('run-replays', error),
    }),
    periodically(() => forgetReplays(engine.database, { olderThanDays: config.limits.policy_replay_retention_days }), {
      everyMs: HOUR_MS,
      onError: (error) => onError('forget-replays', error),
    }),
    periodically((isStopping) => forgetEvents(engine.database, { olderThanDays: keptDays, isStopping }), {
      everyMs: HOUR_MS,
      onError: (error) => onError('forget-events', error),
    }),
    periodically((isStopping) => forgetBatches(engine.database, isStopping), {
      everyMs: MINUTE_MS,
      onError: (error) => onError('forget-batches', error),
    }),
  ]
  return {
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()))
    },
  }
}
