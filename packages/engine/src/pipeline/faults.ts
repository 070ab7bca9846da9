/**
 * What to do when a batch faults.
 *
 * A fault that passes (a deadlock, a lost race, a connection) is met by running the batch again. One that comes back is
 * met by halves: one poison command must not fail its neighbours. What is left alone and still faults is told to its
 * one caller. Nothing was committed in any of these cases, but for the one that says so. A lock that does not come is
 * met in a way of its own (around-locks.ts).
 */
import { sqlStateOf } from '../db/database.ts'
import type { Lockable } from '../db/lockables.ts'
import { StaleConfiguration } from '../db/out-of-date.ts'
import type { FollowUp } from '../domain/working-set.ts'
import { HoldfastError } from '../errors.ts'
import {
  type Division,
  divideByHeld,
  divideByKnown,
  halves,
  type LockPatience,
  type LockWatch,
  moreShortly,
  PutAside,
} from './around-locks.ts'
import type { Clock } from './clock.ts'
import { type FaultKind, faultKind } from './fault-kind.ts'
import { firstRun, type Outcome, type Request, type Rerun } from './request.ts'
import type { BatchResult } from './run-batch.ts'

function isNumberTaken(error: unknown): boolean {
  return sqlStateOf(error) === '23505' && /_number_key$/.test((error as { constraint?: string }).constraint ?? '')
}

export type FaultPolicy = {
  clock: Clock
  retriesMax: number
  /** Called before a batch is run again because of the configuration: what of it has changed, or may have. */
  onStale: (stale: Pick<StaleConfiguration, 'itemIds'>) => void
  /** Where locks are waited for only shortly; else for as long as a batch may, and again. */
  locks?: { watch: LockWatch; patience: LockPatience } | null
  /** Told of every fault, for the log. */
  onFault: (error: unknown, context: { kind: FaultKind; size: number; attempt: number }) => void
}

/** Runs a batch, or a half of one. */
export type RunPart = (requests: readonly Request[], rerun: Rerun) => Promise<BatchResult>

/** A batch that faults so often is bisected. */
const ATTEMPTS_BEFORE_BISECTING = 2

export async function runDespiteFaults(
  policy: FaultPolicy,
  requests: readonly Request[],
  run: RunPart,
): Promise<BatchResult> {
  const { locks } = policy
  const rerun: Rerun = { ...firstRun(), ...(locks && { lockTimeoutMs: locks.patience.lockTimeoutMs }) }
  let isLocked = false
  for (let attempt = 1; ; attempt++) {
    try {
      const division = locks && (await divide(locks, requests, isLocked))
      if (division) return await inParts(policy, requests, division, run)
      return await run(requests, rerun)
    } catch (error) {
      if (error instanceof StaleConfiguration) {
        // No fault, and it comes to an end: who was stale too often makes those wait who change the configuration.
        policy.onStale(error)
        rerun.staleTimes += 1
        attempt -= 1
        continue
      }
      const kind = faultKind(error)
      rerun.numberWasTaken ||= isNumberTaken(error)
      if (kind === 'outdated') policy.onStale({ itemIds: 'all' })
      policy.onFault(error, { kind, size: requests.length, attempt })
      if (kind === 'locked' && locks) {
        isLocked = true
        continue
      }
      if (kind === 'unknown_outcome')
        return failed(requests, new HoldfastError('outcome_unknown', undefined, { cause: error }))
      const bisecting = requests.length > 1 && kind !== 'connection'
      if (bisecting && attempt >= ATTEMPTS_BEFORE_BISECTING) return inHalves(policy, requests, run)
      if (kind === 'lasting' && !bisecting)
        return failed(requests, new HoldfastError('internal_error', undefined, { cause: error }))
      if (attempt > policy.retriesMax) {
        // What names something that stays missing is a bug of ours; the database is there and says so.
        const code = kind === 'outdated' ? 'internal_error' : 'database_unavailable'
        return failed(requests, new HoldfastError(code, undefined, { cause: error }))
      }
      await policy.clock.sleep(backoffMs(attempt, policy.clock.random()))
    }
  }
}

/** `chance` from 0 up to 1. */
function backoffMs(attempt: number, chance: number): number {
  return Math.min(1000, 10 * 2 ** attempt) * (0.5 + chance / 2)
}

function inHalves(policy: FaultPolicy, requests: readonly Request[], run: RunPart): Promise<BatchResult> {
  return inParts(policy, requests, { aside: requests.map(() => null), parts: halves(requests.length) }, run)
}

function divide(
  { watch, patience }: { watch: LockWatch; patience: LockPatience },
  requests: readonly Request[],
  isLocked: boolean,
): Promise<Division | null> {
  return isLocked ? divideByHeld(watch, requests) : divideByKnown(watch, requests, patience)
}

/** Each part by itself, one after another; who is put aside has no outcome yet. */
async function inParts(
  policy: FaultPolicy,
  requests: readonly Request[],
  { aside, parts }: Division,
  run: RunPart,
): Promise<BatchResult> {
  const outcomes = aside.map((lockable): Outcome | Error | undefined => (lockable ? new PutAside(lockable) : undefined))
  const followUps: FollowUp[] = []
  const isBisected = aside.every((lockable) => lockable === null)
  const { locks } = policy
  const inPart =
    locks && isBisected ? { ...policy, locks: { ...locks, patience: moreShortly(locks.patience) } } : policy
  for (const part of parts) {
    const known = outcomes.flatMap((outcome) => (outcome instanceof PutAside ? outcome.lockable : []))
    const result = await runDespiteFaults(
      knowing(inPart, known),
      part.map((at) => requests[at]!),
      run,
    )
    part.forEach((at, index) => {
      outcomes[at] = result.outcomes[index]!
    })
    followUps.push(...result.followUps)
  }
  return { outcomes: outcomes as (Outcome | Error)[], followUps }
}

/** What one part has found out holds for the next. */
function knowing(policy: FaultPolicy, lockables: readonly Lockable[]): FaultPolicy {
  const { locks } = policy
  if (!locks || lockables.length === 0) return policy
  const held = new Set([...locks.patience.held, ...lockables])
  return { ...policy, locks: { ...locks, patience: { ...locks.patience, held } } }
}

function failed(requests: readonly Request[], error: Error): BatchResult {
  return { outcomes: requests.map((): Outcome | Error => error), followUps: [] }
}
