/**
 * What a failure is, by its SQLSTATE: the one table, for commands and for questions.
 *
 * What is not in it is a bug of ours and is called one. A server that only reads, that is full or starting, or that ends what takes
 * too long is none: whoever asked is told that the database is unavailable, and to try again.
 */
import { CommitOutcomeUnknown, sqlStateOf } from '../db/database.ts'
import { Overtaken } from '../db/out-of-date.ts'

export type FaultKind =
  /** Passes when the work is done again, and if it does not, may be due to one of those in the batch. */
  | 'passing'
  /** Somebody else holds what is needed for longer than it is waited for. */
  | 'locked'
  /** What was named has become something else since it was read. */
  | 'outdated'
  /** The server as a whole does not serve now, whoever asks and for what. */
  | 'connection'
  /** Nobody can say whether it was committed. */
  | 'unknown_outcome'
  /** A bug of ours. */
  | 'lasting'

/** By the whole state, or else by its class. */
const KINDS: Readonly<Record<string, FaultKind>> = {
  '08': 'connection',
  // A race that another process won: run again, the batch finds what it made.
  '23505': 'passing',
  // What a command named was there when it was decided, and has become something else since, as an item that becomes a kit while
  // goods of it are received. Run again on fresh configuration, the command refuses it in words.
  '23503': 'outdated',
  // The server only reads: a standby, or one that has been set to.
  '25006': 'connection',
  // A pooler that knows nothing of prepared statements: from now on there are none (statement-names.ts).
  '26000': 'passing',
  '42P05': 'passing',
  // The server has ended a transaction that was idle, or that took too long.
  '25P03': 'passing',
  '25P04': 'passing',
  // Whoever administers the server has changed a password, a right, or the name of the database.
  '28': 'connection',
  '3D000': 'connection',
  '42501': 'connection',
  // Serialisation failures and deadlocks.
  '40': 'passing',
  // The disk is full, or there are no connections left.
  '53': 'connection',
  // One that needs much may be the only one for whom there is not enough memory or temporary space.
  '53200': 'passing',
  '53400': 'passing',
  '55P03': 'locked',
  // What a standby cannot do says so in several ways.
  '55000': 'connection',
  '0A000': 'connection',
  // Cancelled by somebody or by the timeout of statements.
  '57014': 'passing',
  '57P': 'connection',
  // Files of the server cannot be read or written, or have been damaged: not everybody may need them.
  '58': 'passing',
  XX001: 'passing',
  XX002: 'passing',
}

export function faultKind(error: unknown): FaultKind {
  if (error instanceof Overtaken) return 'passing'
  if (error instanceof CommitOutcomeUnknown) return 'unknown_outcome'
  if (isSystemError(error)) return 'connection'
  const state = sqlStateOf(error) ?? ''
  return KINDS[state] ?? KINDS[state.slice(0, 3)] ?? KINDS[state.slice(0, 2)] ?? 'lasting'
}

/** Of Node, about a socket or a file: ECONNREFUSED, EPIPE, ENOSPC. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code))
}
