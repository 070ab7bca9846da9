/**
 * The idempotency keys of what is no command (I7): the work, and the answer under its key, in one transaction.
 *
 * A copy that comes meanwhile waits for the row of the key, and then has the answer that the first one was given. What must not be kept,
 * such as a secret that is shown once, is left out of what is kept.
 */
import { claimOutcome, forgetClaim, keepOutcome } from '../db/claimed-outcomes.ts'
import type { Database, Transaction } from '../db/database.ts'
import { findOutcomes } from '../db/idempotency-keys.ts'
import { ERRORS, reject } from '../errors.ts'
import { replay, scopedKey } from './idempotency.ts'
import type { Outcome } from './request.ts'

/** Under which key, whose it is, and of what it is the key. What is only tried out is answered as it was before, or kept nowhere. */
export type OnceAsked = {
  idempotencyKey: string
  idempotencyScope?: string | undefined
  fingerprint: string
  dryRun?: boolean | undefined
}

/** `work` speaks to the database that it is given, and to no other. */
export async function answerOnce(
  database: Database,
  { idempotencyKey, idempotencyScope, fingerprint, dryRun = false }: OnceAsked,
  {
    work,
    kept = (outcome) => outcome,
  }: { work: (within: Database) => Promise<Outcome>; kept?: ((outcome: Outcome) => Outcome) | undefined },
): Promise<Outcome> {
  if (idempotencyKey.length === 0 || idempotencyKey.length > 255)
    return reject('invalid_request', { detail: 'an idempotency key has 1 to 255 characters' })
  const key = scopedKey(idempotencyKey, idempotencyScope)
  if (dryRun) {
    const [known] = await findOutcomes<Outcome>(database, [key])
    return known ? replay(known, fingerprint) : work(database)
  }
  return database.transaction(
    async (tx) => {
      if (!(await claimOutcome(tx, key, fingerprint))) {
        const [known] = await findOutcomes<Outcome>(tx, [key])
        return replay(known!, fingerprint)
      }
      const outcome = await work(withinTransaction(database, tx))
      if (isVerdict(outcome)) await keepOutcome(tx, key, kept(outcome))
      else await forgetClaim(tx, key)
      return outcome
    },
    { provable: true },
  )
}

/** What could not be read, or not now, can be sent again under its key. */
function isVerdict(outcome: Outcome): boolean {
  return outcome.ok || ['not_found', 'conflict', 'precondition'].includes(ERRORS[outcome.code].kind)
}

/** Whatever is asked of the database is part of the transaction. */
function withinTransaction(database: Database, tx: Transaction): Database {
  return {
    kind: database.kind,
    query: tx.query,
    execute: tx.execute,
    transaction: (work) => work(tx),
    close: async () => {},
  }
}
