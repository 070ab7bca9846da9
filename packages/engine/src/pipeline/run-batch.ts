/**
 * One batch, one transaction: load, decide one after another, write, commit.
 *
 *   load    lock and read what the footprints declare, in one fixed order; the clock and the configuration's version last
 *   decide  each command against the state that the ones before it left; a refused one has changed nothing
 *   write   one statement per touched table, with ledger, outbox and idempotency results
 *
 * A batch of one and a batch of five hundred run this same code and the same SQL. What faults here is thrown;
 * faults.ts decides whether to run the batch again, or in halves.
 */
import type { Connection, Database, Transaction } from '../db/database.ts'
import { findOutcomes, type StoredOutcome, storeOutcomes } from '../db/idempotency-keys.ts'
import { loadForConfiguration } from '../db/load-for-configuration.ts'
import { loadWorkingSet } from '../db/load-working-set.ts'
import { holdConfiguration, takeFollowUps } from '../db/lock-order.ts'
import { takenNumbers } from '../db/taken-numbers.ts'
import { writeChanges } from '../db/write-changes.ts'
import { writeConfiguration } from '../db/write-configuration.ts'
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint } from '../domain/footprint.ts'
import { beginningOf, bringUpToDate, settle } from '../domain/settle.ts'
import { type FollowUp, LevelNotDeclared, type WorkingSet } from '../domain/working-set.ts'
import type { ConfigurationCache } from './configuration-cache.ts'
import { replay } from './idempotency.ts'
import { firstRun, type Outcome, type Request, type Rerun } from './request.ts'

export type BatchContext = {
  database: Database
  configuration: ConfigurationCache
  newId: () => string
  lockTimeoutMs: number
  statementTimeoutMs: number
}

/** A command that needs what an earlier command of its batch has made: it is decided in a batch after this one, which
 * finds that in the database and locks its levels. */
export class DecidedLater extends Error {
  override readonly name = 'DecidedLater'
}

/** Outcomes in the order of the requests. An Error stands where a decision has failed by a bug of ours, or comes later. */
export type BatchResult = { outcomes: (Outcome | Error)[]; followUps: readonly FollowUp[] }

export async function runBatch(
  context: BatchContext,
  lane: 'stock' | 'configuration',
  requests: readonly Request[],
  rerun: Rerun = firstRun(),
): Promise<BatchResult> {
  if (lane === 'configuration') {
    const items = itemsNamed(requests)
    return inTransaction(context, requests, (tx) =>
      loadForConfiguration(tx, {
        items,
        newId: context.newId,
        footprintsOf: (configuration) => footprintsOf(requests, configuration),
      }),
    )
  }
  if (rerun.staleTimes < STALE_TIMES_MAX) {
    const asked = await readFootprints(context, context.database, requests)
    return inTransaction(context, requests, (tx) => loadForStock(context, tx, { ...asked, rerun }))
  }
  return inTransaction(context, requests, async (tx) => {
    await holdConfiguration(tx)
    context.configuration.drop()
    return loadForStock(context, tx, { ...(await readFootprints(context, tx, requests)), rerun })
  })
}

/** A batch whose items, or whose configuration, change so often while it is loaded makes those who change it wait. */
const STALE_TIMES_MAX = 8

function itemsNamed(requests: readonly Request[]): string[] {
  return requests.flatMap(({ command, input }) => command.items?.(input as never) ?? [])
}

type Asked = { configuration: Configuration; footprints: Footprint[] }

/** What requests will lock, as far as they say so themselves. */
export async function readFootprints(
  context: BatchContext,
  connection: Connection,
  requests: readonly Request[],
): Promise<Asked> {
  const configuration = await context.configuration.get(connection, itemsNamed(requests))
  return { configuration, footprints: footprintsOf(requests, configuration) }
}

function footprintsOf(requests: readonly Request[], configuration: Configuration): Footprint[] {
  return requests.map(({ command, input }) => command.footprint?.(input as never, configuration) ?? {})
}

async function loadForStock(
  context: BatchContext,
  tx: Transaction,
  { configuration, footprints, rerun }: Asked & { rerun: Rerun },
): Promise<WorkingSet> {
  const addItems = (ids: readonly string[]) => context.configuration.addItems(tx, configuration, ids)
  const state = await loadWorkingSet(tx, { configuration, footprints, newId: context.newId, addItems })
  const numbers = rerun.numberWasTaken ? footprints.flatMap(orderNumbers) : []
  for (const number of await takenNumbers(tx, numbers)) state.takenNumbers.add(number)
  return state
}

async function inTransaction(
  context: BatchContext,
  requests: readonly Request[],
  load: (tx: Transaction) => Promise<WorkingSet>,
): Promise<BatchResult> {
  // Keys must find their rows by index, always: a plan made while a table was small or not analysed yet may scan it.
  const settings = {
    enable_seqscan: 'off',
    lock_timeout: `${context.lockTimeoutMs}ms`,
    statement_timeout: `${context.statementTimeoutMs}ms`,
  }
  const { configuration, ...result } = await context.database.transaction(
    async (tx) => {
      const taken = await takeFollowUps(
        tx,
        requests.flatMap(({ followUpId }) => followUpId ?? []),
      )
      const state = await load(tx)
      const known = await knownOutcomes(tx, requests)
      bringUpToDate(state)
      let someoneWaits = false
      const outcomes = requests.map((request, at) => {
        if (someoneWaits && namesDocuments(state, request)) return new DecidedLater()
        const outcome = outcomeOf(state, request, { known, taken, isFirst: at === 0 })
        if (outcome instanceof DecidedLater) someoneWaits = true
        return outcome
      })
      const { configuration } = state
      if (requests.every(({ dryRun }) => dryRun)) return { outcomes, followUps: [], configuration }
      const fresh = freshOutcomes(requests, outcomes, known)
      await writeChanges(tx, state)
      const caused = await writeConfiguration(tx, state)
      await storeOutcomes(tx, fresh, state.now)
      return { outcomes, followUps: [...state.followUps.entries, ...caused], configuration }
    },
    // With its id from BEGIN on, so that whoever awaits the batches that read an older configuration awaits this one.
    { settings, provable: true },
  )
  context.configuration.forgetChanges(configuration)
  return result
}

function orderNumbers({ documents = [] }: Footprint): string[] {
  return documents.filter(({ kind }) => kind === 'order').map(({ reference }) => reference)
}

/** What was sent after a command that has to wait, and may be about the same document, does not overtake it. */
function namesDocuments(state: WorkingSet, { command, input }: Request): boolean {
  return (command.footprint?.(input as never, state.configuration).documents ?? []).length > 0
}

type Known = Map<string, { fingerprint: string; outcome: Outcome }>

async function knownOutcomes(tx: Transaction, requests: readonly Request[]): Promise<Known> {
  const keys = requests.flatMap(({ idempotency }) => (idempotency ? [idempotency.key] : []))
  if (keys.length === 0) return new Map()
  const stored = await findOutcomes<Outcome>(tx, keys)
  return new Map(stored.map(({ key, ...answer }) => [key, answer]))
}

function outcomeOf(
  state: WorkingSet,
  request: Request,
  before: { known: Known; taken: Set<string>; isFirst: boolean },
): Outcome | Error {
  const { idempotency, followUpId } = request
  if (followUpId !== null && !before.taken.has(followUpId)) return { ok: true, result: null, replayed: true }
  const answered = idempotency ? before.known.get(idempotency.key) : undefined
  if (idempotency && answered) return replay(answered, idempotency.fingerprint)
  try {
    const outcome = decide(state, request)
    // The same key may stand in this batch again.
    if (idempotency && !request.dryRun)
      before.known.set(idempotency.key, { fingerprint: idempotency.fingerprint, outcome })
    return outcome
  } catch (error) {
    // A follow-up that cannot be carried out must stay, and is taken away in this transaction: nothing of it may commit.
    if (followUpId !== null || !(error instanceof Error)) throw error
    return error instanceof LevelNotDeclared && !before.isFirst ? new DecidedLater() : error
  }
}

/** The answer is made inside the attempt too: whoever is told that a bug has come up must find nothing changed. */
function decide(state: WorkingSet, { command, input, actor, dryRun }: Request): Outcome {
  state.actor = actor
  const work = (): Outcome => {
    const beginning = beginningOf(state)
    const judged = command.decide(input as never, state)
    if (!judged.ok) return judged
    settle(state, beginning)
    return { ok: true, result: judged.result() }
  }
  return dryRun ? state.tryOut(work) : state.attempt(work)
}

/** The answers that were found now, to be stored. What has failed by a bug is not an answer. */
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
