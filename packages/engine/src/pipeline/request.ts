/** A command on its way, and what becomes of it. */
import type { Command } from '../commands/define-command.ts'
import type { Reach } from '../domain/reach.ts'
import type { Rejection } from '../errors.ts'
import type { Sent } from './observer.ts'

export type Request = {
  command: Command
  input: unknown
  /** Who sent it; stands in the ledger. */
  actor: string
  /** With the fingerprint of command and input: the same key has the same effect once. */
  idempotency: { key: string; fingerprint: string } | null
  /** The follow-up that it carries out, which goes in the transaction of its effect. */
  followUpId: string | null
  /** What would come of it is answered, and nothing of it is kept. */
  dryRun?: boolean
  /** How far whoever has sent it reaches; left out: everywhere. */
  reach?: Reach | undefined
  /** Where somebody is told how the engine works. */
  sent?: Sent
}

/** `replayed`: the answer that was given to the idempotency key before; nothing was done now. */
export type Outcome = { ok: true; result: unknown; replayed?: boolean } | (Rejection & { replayed?: boolean })

/** What a batch that is run again wants to know of the times before. */
export type Rerun = {
  /** A number that a document was to have was another's. */
  numberWasTaken: boolean
  /** How often what it had read of the configuration had changed meanwhile. */
  staleTimes: number
  /** How long it may wait for a lock; as long as the configuration says, where it is left out. */
  lockTimeoutMs?: number
}

export function firstRun(): Rerun {
  return { numberWasTaken: false, staleTimes: 0 }
}
