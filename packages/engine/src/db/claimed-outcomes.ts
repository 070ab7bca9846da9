/** An idempotency key that is taken before its answer is known, by a transaction that will know it. */
import type { Connection } from './database.ts'

/** False where the key has its answer; waits for another transaction that has taken it. */
export async function claimOutcome(tx: Connection, key: string, fingerprint: string): Promise<boolean> {
  const rows = await tx.query(
    `insert into holdfast.idempotency_key (key, fingerprint, outcome, created_at)
     values ($1, $2, 'null', holdfast.current_instant()) on conflict do nothing returning key`,
    [key, fingerprint],
  )
  return rows.length > 0
}

export async function keepOutcome(tx: Connection, key: string, outcome: unknown): Promise<void> {
  await tx.query('update holdfast.idempotency_key set outcome = $2::json where key = $1', [
    key,
    JSON.stringify(outcome),
  ])
}

export async function forgetClaim(tx: Connection, key: string): Promise<void> {
  await tx.query('delete from holdfast.idempotency_key where key = $1', [key])
}
