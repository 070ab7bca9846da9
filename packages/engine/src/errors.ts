/**
 * Every way in which Holdfast says no, in one table.
 *
 * A *rejection* is a value: a command that was understood, judged and refused, with a code, data, and a pointer per
 * failing part. It changes nothing and neighbours in its batch do not notice. A *fault* is thrown by the world (a lost
 * connection, a deadlock) and retried. An *assertion* is a bug of ours and loud. The three are never mixed.
 *
 * The core knows no HTTP: a code has a `kind`, and `http/problem.ts` maps kinds to statuses.
 */
import { ERRORS, type ErrorCode } from './error-codes/error-codes.ts'

export { ERROR_KINDS, ERRORS, type ErrorCode, type ErrorKind } from './error-codes/error-codes.ts'

/** What the failing part was called, as text, and how much it was about, in units. */
export const NAMED_FACTS = [
  ...(['sku', 'component', 'location', 'channel', 'model', 'reservation'] as const),
  ...(['number', 'value', 'reason', 'occurred_at', 'account', 'at'] as const),
  ...(['setting', 'layer', 'layers', 'option'] as const),
] as const
export const COUNTED_FACTS = [
  ...(['quantity', 'delta', 'expected', 'actual', 'requested', 'available'] as const),
  ...(['minimum', 'maximum', 'increment'] as const),
  ...(['on_hand', 'quarantined', 'damaged'] as const),
] as const

/** One failing part of a request: where it stands (a JSON pointer into the input; of an HTTP request perhaps a
 * parameter), what was wrong with it, and the facts that its code speaks of. `lines` are indexes. */
export type ErrorDetail = {
  pointer?: string
  parameter?: string
  in?: 'query' | 'path' | 'header'
  code?: ErrorCode
  detail?: string
  lines?: number[]
  offered?: string[]
} & { [Name in (typeof NAMED_FACTS)[number]]?: string } & { [Name in (typeof COUNTED_FACTS)[number]]?: number }

/** What a rejection as a whole tells besides its code, such as the state that stood in the way. */
export type Fact = string | number | boolean | null | readonly string[]

/** A refusal, which has changed nothing. `errors` has one entry per failing part and is absent where the request as a
 * whole is refused; `data` has the facts that the code speaks of, quantities in units. */
export type Rejection = {
  ok: false
  code: ErrorCode
  detail?: string
  errors?: ErrorDetail[]
  data?: Record<string, Fact>
}

/** A refusal, to be returned (never thrown) by whatever judges a command. */
export function reject(code: ErrorCode, more: Omit<Rejection, 'ok' | 'code'> = {}): Rejection {
  return { ok: false, code, ...more }
}

/** A refusal of one part of the input: `pointer` says where it stands. */
export function rejectAt(
  pointer: string,
  code: ErrorCode,
  more: Omit<ErrorDetail, 'pointer' | 'code'> = {},
): Rejection {
  return reject(code, { errors: [{ pointer, code, ...more }] })
}

/** The world failed (fault) or we did (assertion): thrown by the engine to the one caller concerned. */
export class HoldfastError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? ERRORS[code].meaning, options)
    this.name = 'HoldfastError'
    this.code = code
  }
}

/** A bug of ours. Loud, and never caught to be turned into a rejection. */
export class AssertionFailed extends Error {
  constructor(what: string) {
    super(`assertion failed: ${what}`)
    this.name = 'AssertionFailed'
  }
}

export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new AssertionFailed(what)
}
