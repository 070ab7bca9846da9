/** Everything that happens without anybody asking for it. */
import type { Config } from '../config.ts'
import type { Engine } from '../engine.ts'
import { expireReservations } from './expire-reservations.ts'
import { forgetOutcomes } from './forget-outcomes.ts'
import { periodically } from './periodically.ts'
import { runFollowUps } from './run-follow-ups.ts'

const FOLLOW_UPS_INTERVAL_MS = 5000
const HOUR_MS = 3_600_000

export type Workers = { stop: () => Promise<void> }

export function startWorkers({
  engine,
  config,
  onError,
}: {
  engine: Engine
  config: Config
  onError: (worker: string, error: unknown) => void
}): Workers {
  const { expiry_sweep_interval_ms: sweepMs } = config.limits
  const workers = [
    periodically((isStopping) => expireReservations(engine, isStopping), {
      everyMs: sweepMs,
      onError: (error) => onError('expire-reservations', error),
    }),
    periodically(() => runFollowUps(engine), {
      everyMs: FOLLOW_UPS_INTERVAL_MS,
      onError: (error) => onError('run-follow-ups', error),
    }),
    periodically((isStopping) => forgetOutcomes(engine, isStopping), {
      everyMs: HOUR_MS,
      onError: (error) => onError('forget-outcomes', error),
    }),
  ]
  return {
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()))
    },
  }
}
