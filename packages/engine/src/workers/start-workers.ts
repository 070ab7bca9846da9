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
import type { Violation } from '../integrity/next-slice.ts'
import { runNextReplay } from '../replays/run-replay.ts'
import { locationCloser } from './close-locations.ts'
import { expirePickups } from './expire-pickups.ts'
import { expireReservations } from './expire-reservations.ts'
import { forgetChannelStock } from './forget-channel-stock.ts'
import { forgetFinishedHolds } from './forget-finished-holds.ts'
import { forgetOutcomes } from './forget-outcomes.ts'
import { roundGoer } from './go-round.ts'
import { periodically } from './periodically.ts'
import { reportUnknownFollowUps, runFollowUps } from './run-follow-ups.ts'
import { subscriberTeller } from './tell-subscribers.ts'
import { channelWatcher } from './watch-channels.ts'

const FOLLOW_UPS_INTERVAL_MS = 5000
const SUBSCRIBERS_INTERVAL_MS = 5000
const CLOSING_INTERVAL_MS = 5000
const REPLAYS_INTERVAL_MS = 1000
const ROUND_INTERVAL_MS = 1000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** The workers that run. `stop` resolves when all that was begun is finished. */
export type Workers = { stop: () => Promise<void> }

type Job = { name: string; everyMs: number; work: (isStopping: () => boolean) => Promise<unknown> }

/** Starts what happens without anybody asking: expired holds are tidied up, follow-ups that a crash has left are
 * carried out, and answers of old idempotency keys are forgotten. An error ends one round, is told to `onError`, and
 * the next round comes in its time. Any number of processes may have workers on one database. */
export function startWorkers({
  engine,
  config,
  onError,
  onViolation,
}: {
  engine: Engine
  config: Config
  onError: (worker: string, error: unknown) => void
  /** The check that goes round has found what it did not know. */
  onViolation?: (found: readonly Violation[]) => void
}): Workers {
  const round = roundGoer(onViolation)
  const reportUnknown = reportUnknownFollowUps((error) => onError('report-unknown-follow-ups', error))
  const jobs: Job[] = [
    ...businessJobs(engine, config),
    { name: 'report-unknown-follow-ups', everyMs: FOLLOW_UPS_INTERVAL_MS, work: () => reportUnknown(engine) },
    { name: 'go-round', everyMs: ROUND_INTERVAL_MS, work: (isStopping) => round.go(engine, isStopping) },
    ...forgettingJobs(engine, config),
  ]
  const workers = jobs.map(({ name, everyMs, work }) =>
    periodically(work, { everyMs, onError: (error) => onError(name, error) }),
  )
  return {
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()))
      await round.leave(engine).catch((error: unknown) => onError('go-round', error))
    },
  }
}

function businessJobs(engine: Engine, { limits }: Config): Job[] {
  const tellSubscribers = subscriberTeller()
  const watchChannels = channelWatcher()
  const closeLocations = locationCloser()
  const sweepMs = limits.expiry_sweep_interval_ms
  return [
    { name: 'expire-reservations', everyMs: sweepMs, work: (isStopping) => expireReservations(engine, isStopping) },
    { name: 'expire-pickups', everyMs: sweepMs, work: (isStopping) => expirePickups(engine, isStopping) },
    { name: 'run-follow-ups', everyMs: FOLLOW_UPS_INTERVAL_MS, work: (isStopping) => runFollowUps(engine, isStopping) },
    {
      name: 'tell-subscribers',
      everyMs: SUBSCRIBERS_INTERVAL_MS,
      work: (isStopping) => tellSubscribers(engine, isStopping),
    },
    {
      name: 'watch-channels',
      everyMs: SUBSCRIBERS_INTERVAL_MS,
      work: (isStopping) => watchChannels(engine, isStopping),
    },
    {
      name: 'close-locations',
      everyMs: CLOSING_INTERVAL_MS,
      work: (isStopping) => closeLocations(engine, isStopping),
    },
    { name: 'run-replays', everyMs: REPLAYS_INTERVAL_MS, work: (isStopping) => runNextReplay(engine, isStopping) },
  ]
}

function forgettingJobs(engine: Engine, { limits }: Config): Job[] {
  const { event_retention_days: eventDays, policy_replay_retention_days: replayDays } = limits
  const { database } = engine
  return [
    { name: 'forget-finished-holds', everyMs: HOUR_MS, work: (isStopping) => forgetFinishedHolds(engine, isStopping) },
    { name: 'forget-channel-stock', everyMs: HOUR_MS, work: (isStopping) => forgetChannelStock(engine, isStopping) },
    { name: 'forget-outcomes', everyMs: HOUR_MS, work: (isStopping) => forgetOutcomes(engine, isStopping) },
    { name: 'forget-replays', everyMs: HOUR_MS, work: () => forgetReplays(database, { olderThanDays: replayDays }) },
    {
      name: 'forget-events',
      everyMs: HOUR_MS,
      work: (isStopping) => forgetEvents(database, { olderThanDays: eventDays, isStopping }),
    },
    { name: 'forget-batches', everyMs: MINUTE_MS, work: (isStopping) => forgetBatches(database, isStopping) },
  ]
}
