/**
 * A standby of the server that takes writes, for reads that may be somewhat old. It is asked all the time how far it is; whoever reads
 * from it is told an instant of which the answer is at least, or that nothing can be said, and then reads elsewhere.
 *
 * A replica that is away, behind, or none at all is no failure of anything: it is only not used, and `onProblem` says why.
 */
import { HAS_CITUS } from './citus/distribution.ts'
import type { Database } from './database.ts'
import { openPostgres, type StatementSettings } from './postgres.ts'
import { ReplicaMarks } from './replica-marks.ts'

/** Where the standby is, and how old what it shows may be before it is not used at all. */
export interface ReplicaOptions extends StatementSettings {
  url: string
  /** Where writes go. */
  primary: Database
  /** A replica that is known to be no fresher is not used. */
  ageMaxMs: number
  poolSizeMax?: number | undefined
  /** Told when it begins to be of no use, in words; and undefined when it is again. */
  onProblem?: ((problem: string | undefined) => void) | undefined
}

/** As old as `ageMs` at most, by the clock of this process; `instant` by that of the server that takes writes. */
export type Freshness = { instant: number; ageMs: number }

/** A standby that reads may be sent to. Whoever opened it closes it. */
export interface Replica {
  readonly database: Database
  /** Undefined where nothing is known, or nothing that is young enough for anybody. */
  freshness(): Freshness | undefined
  /** A read has failed on it: it may not be what it was, and is not used before it has been asked again. */
  distrust(): void
  /** Asks no more, and closes the connections to the replica. */
  close(): Promise<void>
}

/** How often both servers are asked, two statements that touch no table of size. */
const ASKED_EVERY_MS = 500

/** Does not wait for the replica, which need not be there. */
export function openReplica({ url, primary, ageMaxMs, onProblem, ...settings }: ReplicaOptions): Replica {
  const marks = new ReplicaMarks(ageMaxMs)
  let isTrusted = true
  const distrust = () => {
    isTrusted = false
    marks.forget()
  }
  const database = openPostgres({ ...settings, url, onIdleConnectionError: distrust })
  const tell = onChange(onProblem)
  let startedAt: string | undefined
  const look = async () => {
    isTrusted = true
    const takenAt = performance.now()
    const [mark] = await primary.query<Mark>(MARK)
    const [state] = await database.query<State>(STATE)
    const problem = problemOf(mark!, state!)
    if (problem !== undefined || state!.started_at !== startedAt) marks.forget()
    startedAt = state!.started_at
    // What has failed meanwhile may have failed after it was asked.
    if (problem === undefined && isTrusted) {
      marks.take({ position: BigInt(mark!.position), takenAt, instant: mark!.instant })
      marks.replayedTo(BigInt(state!.position!))
    }
    tell(problem)
  }
  const looking = repeatedly(() =>
    look().catch((error: Error) => {
      distrust()
      tell(`it cannot be asked: ${error.message}`)
    }),
  )
  return {
    database,
    freshness: () => {
      const { reached } = marks
      if (!reached) return undefined
      const ageMs = performance.now() - reached.takenAt
      return ageMs <= ageMaxMs ? { instant: reached.instant, ageMs } : undefined
    },
    distrust,
    close: async () => {
      await looking.stop()
      await database.close()
    },
  }
}

type Mark = { position: string; instant: number; system: string }
type State = {
  is_standby: boolean
  position: string | null
  started_at: string
  system: string
  is_distributed: boolean
}

const SYSTEM = '(select system_identifier::text from pg_control_system()) as system'

/** Flushed is what has been acknowledged. */
const MARK = `select (pg_current_wal_flush_lsn() - '0/0'::pg_lsn)::text as position, holdfast.current_instant() as instant, ${SYSTEM}`
const STATE = `select pg_is_in_recovery() as is_standby, (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::text as position,
  pg_postmaster_start_time()::text as started_at, ${HAS_CITUS} as is_distributed, ${SYSTEM}`

function problemOf(mark: Mark, state: State): string | undefined {
  if (!state.is_standby) return 'it is no standby, but takes writes itself'
  if (state.system !== mark.system) return 'it is a standby of another server than the one that takes writes'
  if (state.is_distributed) return 'the database is distributed by Citus, whose standbys are not read'
  return state.position === null ? 'it has not replayed anything yet' : undefined
}

function onChange(tell: ReplicaOptions['onProblem']): (problem: string | undefined) => void {
  let told: string | undefined
  return (problem) => {
    if (problem !== told) tell?.(problem)
    told = problem
  }
}

/** One after another, until it is told to stop; keeps no process alive. */
function repeatedly(work: () => Promise<void>): { stop: () => Promise<void> } {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let underway: Promise<void>
  const again = () => {
    underway = work().then(() => {
      if (!isStopped) timer = setTimeout(again, ASKED_EVERY_MS).unref()
    })
  }
  again()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await underway
    },
  }
}
