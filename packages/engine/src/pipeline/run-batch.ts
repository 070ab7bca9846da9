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
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint } from '../domain/footprint.ts'
import { bringUpToDate } from '../domain/settle.ts'
import { tellCrossings } from '../domain/stock/tell-crossings.ts'
import type { FollowUp, WorkingSet } from '../domain/working-set.ts'
import type { BatchStore, BatchTransaction, ConfigurationStore } from './batch-store.ts'
import type { ConfigurationCache } from './configuration-cache.ts'
import { decideRequests } from './decide-requests.ts'
import { firstRun, type Outcome, type Request, type Rerun } from './request.ts'

export type BatchContext = {
  store: BatchStore
  configuration: ConfigurationCache
  newId: () => string
  /** Everything of a batch has been sent, and its COMMIT goes now. */
  onCommitting?: () => void
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
    return inTransaction(context, { requests, rerun }, (tx) =>
      tx.loadForConfiguration({
        items,
        newId: context.newId,
        footprintsOf: (configuration) => footprintsOf(requests, configuration),
      }),
    )
  }
  if (rerun.staleTimes < STALE_TIMES_MAX) {
    const asked = await readFootprints(context, context.store.configuration, requests)
    return inTransaction(context, { requests, rerun }, (tx) => loadForStock(context, tx, { ...asked, rerun }))
  }
  return inTransaction(context, { requests, rerun }, async (tx) => {
    await tx.holdConfiguration()
    context.configuration.drop()
    return loadForStock(context, tx, { ...(await readFootprints(context, tx.configuration, requests)), rerun })
  })
}

/** A batch whose items, or whose configuration, change so often while it is loaded makes those who change it wait. */
const STALE_TIMES_MAX = 8

async function inTransaction(
  context: BatchContext,
  { requests, rerun: { lockTimeoutMs } }: { requests: readonly Request[]; rerun: Rerun },
  load: (tx: BatchTransaction) => Promise<WorkingSet>,
): Promise<BatchResult> {
  const { configuration, ...result } = await context.store.transaction(
    async (tx) => {
      // Asked in this order, and together. A key that another process stores after it was looked for here is refused when it
      // is written here, and found when the batch is run again.
      const [taken, answered, state] = await Promise.all([
        tx.takeFollowUps(requests.flatMap(({ followUpId }) => followUpId ?? [])),
        tx.findOutcomes(requests.flatMap(({ idempotency }) => idempotency?.key ?? [])),
        load(tx),
      ])
      bringUpToDate(state)
      const { outcomes, fresh } = decideRequests(state, requests, { answered, taken })
      const { configuration } = state
      if (requests.every(({ dryRun }) => dryRun)) return { outcomes, followUps: [], configuration }
      state.tellOncePerLevel()
      tellCrossings(state)
      const caused = await tx.write(state)
      await tx.storeOutcomes(fresh, state.now)
      context.onCommitting?.()
      return { outcomes, followUps: [...state.followUps.entries, ...caused], configuration }
    },
    { lockTimeoutMs },
  )
  context.configuration.forgetChanges(configuration)
  return result
}

type Asked = { configuration: Configuration; footprints: Footprint[] }

/** What requests will lock, as far as they say so themselves. */
export async function readFootprints(
  context: BatchContext,
  stored: ConfigurationStore,
  requests: readonly Request[],
): Promise<Asked> {
  const configuration = await context.configuration.get(stored, itemsNamed(requests))
  return { configuration, footprints: footprintsOf(requests, configuration) }
}

function footprintsOf(requests: readonly Request[], configuration: Configuration): Footprint[] {
  return requests.map(({ command, input }) => command.footprint?.(input as never, configuration) ?? {})
}

async function loadForStock(
  context: BatchContext,
  tx: BatchTransaction,
  { configuration, footprints, rerun }: Asked & { rerun: Rerun },
): Promise<WorkingSet> {
  const addItems = (ids: readonly string[]) => context.configuration.addItems(tx.configuration, configuration, ids)
  const state = await tx.load({ configuration, footprints, newId: context.newId, addItems })
  const named = rerun.numberWasTaken ? footprints.flatMap(ordersNamed) : []
  const numbers = named.map((reference) => state.order(reference)?.number ?? reference)
  for (const number of await tx.takenNumbers(numbers)) state.takenNumbers.add(number)
  return state
}

function itemsNamed(requests: readonly Request[]): string[] {
  return requests.flatMap(({ command, input }) => command.items?.(input as never) ?? [])
}

function ordersNamed({ documents = [] }: Footprint): string[] {
  return documents.filter(({ kind }) => kind === 'order' || kind === 'stock_transfer').map(({ reference }) => reference)
}
