/**
 * The requests of a batch, decided one after another, each against the state that the ones before it left. A refused one
 * has changed nothing, and one that was answered before is told the same again.
 */
import type { StoredOutcome } from '../db/idempotency-keys.ts'
import { beginningOf, settle } from '../domain/settle.ts'
import { frozenMarkOf, refuseMovingFrozen } from '../domain/stock/frozen-levels.ts'
import { LevelNotDeclared, type WorkingSet } from '../domain/working-set.ts'
import { replay } from './idempotency.ts'
import { reachMarkOf, refuseBeyondReach, refuseChangesBeyondReach } from './judge-reach.ts'
import type { Outcome, Request } from './request.ts'

/** A command that needs what an earlier command of its batch has made: it is decided in a batch after this one, which
 * finds that in the database and locks its levels. */
export class DecidedLater extends Error {
  override readonly name = 'DecidedLater'
}

/** What was done before this batch: answers by their keys, and the follow-ups that are left for it to do. */
type Before = { known: Known; left: Set<string> }
type Known = Map<string, { fingerprint: string; outcome: Outcome }>

export type Decided = {
  /** In the order of the requests. An Error stands where a decision has failed by a bug of ours, or comes later. */
  outcomes: (Outcome | Error)[]
  /** The answers that were found now, to be stored under their keys. */
  fresh: StoredOutcome[]
}

export function decideRequests(
  state: WorkingSet,
  requests: readonly Request[],
  { answered, taken }: { answered: readonly StoredOutcome<Outcome>[]; taken: ReadonlySet<string> },
): Decided {
  const known: Known = new Map(answered.map(({ key, ...answer }) => [key, answer]))
  // The process that caused a follow-up and the worker that looks for leftovers may both have sent it.
  const left = new Set(taken)
  let someoneWaits = false
  const outcomes = requests.map((request, at) => {
    if (someoneWaits && namesDocuments(state, request)) return new DecidedLater()
    const outcome = outcomeOf(state, request, { known, left, isFirst: at === 0 })
    if (outcome instanceof DecidedLater) someoneWaits = true
    return outcome
  })
  return { outcomes, fresh: freshOutcomes(requests, outcomes, known) }
}

/** What was sent after a command that has to wait, and may be about the same document, does not overtake it. */
function namesDocuments(state: WorkingSet, { command, input }: Request): boolean {
  return (command.footprint?.(input as never, state.configuration).documents ?? []).length > 0
}

function outcomeOf(
  state: WorkingSet,
  request: Request,
  { known, left, isFirst }: Before & { isFirst: boolean },
): Outcome | Error {
  const { idempotency, followUpId } = request
  if (followUpId !== null && !left.delete(followUpId)) return { ok: true, result: null, replayed: true }
  const answered = idempotency ? known.get(idempotency.key) : undefined
  if (idempotency && answered) return replay(answered, idempotency.fingerprint)
  try {
    const outcome = decide(state, request)
    // The same key may stand in this batch again.
    if (idempotency && !request.dryRun) known.set(idempotency.key, { fingerprint: idempotency.fingerprint, outcome })
    return outcome
  } catch (error) {
    // A follow-up that cannot be carried out must stay, and is taken away in this transaction: nothing of it may commit.
    if (followUpId !== null || !(error instanceof Error)) throw error
    return error instanceof LevelNotDeclared && !isFirst ? new DecidedLater() : error
  }
}

/** The answer is made inside the attempt too: whoever is told that a bug has come up must find nothing changed. */
function decide(state: WorkingSet, request: Request): Outcome {
  const { command, input, actor, dryRun, reach } = request
  const beyond = refuseBeyondReach(state, request)
  if (beyond) return beyond
  const mark = reachMarkOf(state)
  const frozen = frozenMarkOf(state)
  state.actor = actor
  const work = (): Outcome => {
    const beginning = beginningOf(state)
    const judged = command.decide(input as never, state)
    if (!judged.ok) return judged
    settle(state, beginning)
    // What Holdfast sends to itself moves nothing that stands on a shelf to be counted, and has to be carried out.
    const moved = command.internal ? null : refuseMovingFrozen(state, frozen)
    if (moved) return moved
    const changedBeyond = refuseChangesBeyondReach(state, reach, mark)
    if (changedBeyond) return changedBeyond
    return { ok: true, result: judged.result() }
  }
  return dryRun ? state.tryOut(work) : state.attempt(work)
}

/** What has failed by a bug is not an answer. */
function freshOutcomes(
  requests: readonly Request[],
  outcomes: readonly (Outcome | Error)[],
  known: Known,
): StoredOutcome[] {
  const fresh = new Map<string, StoredOutcome>()
  requests.forEach(({ idempotency, dryRun }, index) => {
    const outcome = outcomes[index]!
    if (!idempotency || dryRun || outcome instanceof Error || outcome.replayed || !known.has(idempotency.key)) return
    if (!outcome.ok && outcome.code === 'idempotency_key_reused') return
    fresh.set(idempotency.key, { ...idempotency, outcome })
  })
  return [...fresh.values()]
}
