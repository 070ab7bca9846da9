/** The answers given to idempotency keys, stored in the transaction of their effects. */
import type { Instant } from '../domain/kernel/instant.ts'
import type { Connection, Transaction } from './database.ts'
import { idempotencyKeyTable, type StoredOutcome } from './tables/idempotency-key.ts'
import { insertRows } from './write-rows.ts'

export type { StoredOutcome }

export function findOutcomes<Outcome>(tx: Connection, keys: readonly string[]): Promise<StoredOutcome<Outcome>[]> {
  if (keys.length === 0) return Promise.resolve([])
  return tx.query<StoredOutcome<Outcome>>(
    'select key, fingerprint, outcome from holdfast.idempotency_key where key = any($1::text[])',
    [keys],
  )
}

/** In key order: two processes that were sent the same keys wait for each other instead of deadlocking. The one that
 * comes second gets a unique violation, and finds the first one's answers when it runs again. */
export function storeOutcomes(tx: Transaction, outcomes: readonly StoredOutcome[], now: Instant): void {
  const inOrder = outcomes.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  insertRows(tx, idempotencyKeyTable, inOrder, now)
}

/** Answers that are older than they need be kept, as many as one statement should delete: the oldest first. Answers how
 * many there were. */
export async function forgetOutcomes(
  connection: Connection,
  { olderThanHours, atMost }: { olderThanHours: number; atMost: number },
): Promise<number> {
  // What another process is deleting just now is left to it.
  const [row] = await connection.query<{ forgotten: number }>(
    `with old as (
       select key from holdfast.idempotency_key
       where created_at < (select holdfast.current_instant()) - make_interval(hours => $1::integer)
       order by created_at limit $2 for update skip locked
     ), gone as (delete from holdfast.idempotency_key where key in (select key from old) returning 1)
     select count(*)::integer as forgotten from gone`,
    [olderThanHours, atMost],
  )
  return row!.forgotten
}
