/**
 * COMMIT, and what became of it where its answer was lost. The server may have committed although its answer never arrived.
 * Reporting that as a failure would make the caller run the work twice, so the server is asked on a fresh connection
 * (commit-proof.ts).
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { commitAloud, hasCommitted, PROVABLE_COMMIT } from './commit-proof.ts'
import { guarded, isConnectionFailure, NotAnswered } from './connection-failures.ts'
import {
  CommitOutcomeUnknown,
  ConnectionLost,
  type LentTransaction,
  TransactionAborted,
  type TransactionOptions,
} from './database.ts'
import type { ConnectionSource } from './postgres-pool.ts'
import { type Connected, isPipelined, runScript, sendTogether } from './postgres-session.ts'

export interface CommitSettings {
  /** How long the answer to a COMMIT is awaited before its outcome is asked for on another connection. Default: 10 s. */
  commitTimeoutMs?: number | undefined
  /** How long the outcome of a COMMIT is asked for, if its answer is lost, before nobody can say. Default: 30 s. */
  commitResolveTimeoutMs?: number | undefined
}

type Origin = { source: ConnectionSource; settings: CommitSettings }

/** True if the connection can be used again, false if it died although the transaction is committed. */
export async function commit(
  connected: Connected,
  origin: Origin,
  options: TransactionOptions,
  { batchId, lent }: { batchId: string | undefined; lent: LentTransaction },
): Promise<boolean> {
  if (!isPipelined(connected.client)) await lent.settled()
  try {
    const result = batchId
      ? await commitProvably(connected.client, lent, origin.settings)
      : await runScript(connected, 'commit')
    if (result.command === 'ROLLBACK') throw new TransactionAborted()
    return true
  } catch (error) {
    if (options.readOnly || !isConnectionFailure(error)) throw error
    if (!batchId) throw new CommitOutcomeUnknown('The connection failed during COMMIT.', { cause: error })
    if (error instanceof NotAnswered) origin.source.giveUpAll()
    const committed = await resolveCommit(origin, batchId, error)
    if (committed) return false
    throw new ConnectionLost('The connection failed during COMMIT and the transaction was rolled back.', {
      cause: error,
    })
  }
}

/** Not longer than it may take: a COMMIT waits for its synchronous standby as long as there is none. It is left alone then, and
 * its outcome is asked for on another connection. */
async function commitProvably(
  client: pg.PoolClient,
  lent: LentTransaction,
  settings: CommitSettings,
): Promise<{ command: string }> {
  sendTogether(client)
  const answer = guarded(() => commitAloud(client, PROVABLE_COMMIT))
  answer.catch(() => {})
  // Its time begins when the statements that were sent ahead of it are done, each of which has a time of its own.
  await lent.settled()
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    // An answer that has come while this process was held up is read first.
    () => setImmediate(() => late.reject(new NotAnswered('COMMIT was not answered in time.'))),
    settings.commitTimeoutMs ?? COMMIT_TIMEOUT_MS,
  )
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

const COMMIT_TIMEOUT_MS = 10_000
const COMMIT_RESOLVE_TIMEOUT_MS = 30_000

/** Whether an unanswered COMMIT has taken effect, asked until somebody says so or the time is up. */
async function resolveCommit({ source, settings }: Origin, batchId: string, cause: unknown): Promise<boolean> {
  const deadline = performance.now() + (settings.commitResolveTimeoutMs ?? COMMIT_RESOLVE_TIMEOUT_MS)
  for (let pause = 20; ; pause = Math.min(pause * 2, ASK_PAUSE_MAX_MS)) {
    const committed = await askOutcome(source, batchId, deadline - performance.now())
    // An answer that comes late is none: the row by which it would be proved is kept only so long.
    const now = performance.now()
    if (committed !== undefined && now <= deadline) return committed
    if (now + pause > deadline) break
    await sleep(pause)
  }
  throw new CommitOutcomeUnknown('COMMIT was not answered, and its outcome could not be learned in time.', { cause })
}

/** Short beside the time in which a server recovers. */
const ASK_PAUSE_MAX_MS = 200
/** One question to one server: another may have taken over meanwhile. */
const ASK_TIMEOUT_MS = 5000
/** Of that, how long it may wait for the transaction that it is about. */
const LOCK_WAIT_MS = 3000

async function askOutcome(source: ConnectionSource, batchId: string, leftMs: number): Promise<boolean | undefined> {
  let client: pg.Client | undefined
  try {
    client = await source.connectApart({ connectionTimeoutMillis: ASK_TIMEOUT_MS, query_timeout: ASK_TIMEOUT_MS })
    return await hasCommitted(client, batchId, Math.max(1, Math.min(LOCK_WAIT_MS, Math.floor(leftMs))))
  } catch {
    // Unreachable, starting, recovering or read-only; or the transaction is still open: asked again until the time is up.
    return undefined
  } finally {
    void client?.end().catch(() => {})
  }
}
