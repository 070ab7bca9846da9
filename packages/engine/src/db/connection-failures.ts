/** What is thrown on the way to a server, told apart: its answer, a mistake of ours, or a connection that failed. */
import { ConnectionLost, sqlStateOf } from './database.ts'

/** Does the work, and throws ConnectionLost for whatever is neither the server's answer nor a mistake of ours. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isAnswer(error) || isOurMistake(error) || error instanceof ConnectionLost) throw error
    if (isUnanswered(error)) throw new NotAnswered('The server has not answered in time.', { cause: error })
    throw new ConnectionLost(messageOf(error), { cause: error })
  }
}

/** The server has not answered for longer than a statement may take: the connection has gone silent, and others may have too. */
export class NotAnswered extends ConnectionLost {}

/** Beyond the time that the server itself gives a statement. */
const MARGIN_MS = 500

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 }

/** How long an answer is awaited where statements may take so long; undefined, for ever, where they may. */
export function answerTimeoutMs(statementTimeout: string | undefined): number | undefined {
  const [, amount, unit = 'ms'] = /^(\d+)(ms|s|min)?$/.exec(statementTimeout ?? '') ?? []
  const limit = Number(amount ?? 0) * UNITS_MS[unit]!
  return limit > 0 ? limit + MARGIN_MS : undefined
}

/** Class 08 is a failed connection. Class 57P is the server shutting down, which can interrupt a COMMIT that is already on disk. */
export function isConnectionFailure(error: unknown): boolean {
  const sqlState = sqlStateOf(error) ?? ''
  return sqlState.startsWith('08') || sqlState.startsWith('57P')
}

/** By what it carries, not by its class: a lent pool may come from another copy of the driver. */
function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'severity' in error
}

/** What a column parser throws, or a wrong argument. Everything else that is not the server's answer is about the connection: pg
 * throws plain Errors there, some with Node's codes and some with none. */
function isOurMistake(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError
}

/** In the words of pg, which gives it no code. */
function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout'
}

function messageOf(error: unknown): string {
  // Connecting to a name with several addresses fails with an AggregateError, whose own message is empty.
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
