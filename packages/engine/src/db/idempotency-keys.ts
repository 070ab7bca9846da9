/** The answers given to idempotency keys, stored in the transaction of their effects (P4). */
import { toIso } from '../domain/kernel/instant.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { type Columns, insertRows } from './set-based.ts'

export type StoredOutcome<Outcome = unknown> = { key: string; fingerprint: string; outcome: Outcome }

export function findOutcomes<Outcome>(tx: Connection, keys: readonly string[]): Promise<StoredOutcome<Outcome>[]> {
  return tx.query<StoredOutcome<Outcome>>(
    'select key, fingerprint, outcome from holdfast.idempotency_key where key = any($1::text[])',
    [keys],
  )
}

/** In key order: two processes that were sent the same keys wait for each other instead of deadlocking. The one that
 * comes second gets a unique violation, and finds the first one's answers when it runs again. */
export async function storeOutcomes(
  tx: Connection,
  state: WorkingSet,
  outcomes: readonly StoredOutcome[],
): Promise<void> {
  const createdAt = toIso(state.now)
  const columns: Columns<StoredOutcome> = {
    key: ['text', (stored) => stored.key],
    fingerprint: ['text', (stored) => stored.fingerprint],
    outcome: ['json', (stored) => JSON.stringify(stored.outcome)],
    created_at: ['timestamptz', () => createdAt],
  }
  await insertRows(
    tx,
    'holdfast.idempotency_key',
    columns,
    [...outcomes].sort((a, b) => (a.key < b.key ? -1 : 1)),
  )
}

/** Answers that are older than they need be kept. */
export async function forgetOutcomes(connection: Connection, olderThanHours: number): Promise<void> {
  await connection.query(
    'delete from holdfast.idempotency_key where created_at < holdfast.current_instant() - make_interval(hours => $1::integer)',
    [olderThanHours],
  )
}
