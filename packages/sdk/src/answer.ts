/** What a call to Holdfast comes to. */
import type { Problem } from './operation-shapes.ts'

/** Holdfast has said no, and nothing has changed. Act on `code`: it is stable. */
export type Refusal = Problem & {
  ok: false
  /** The answer that this idempotency key got before; nothing was done now. */
  replayed?: boolean
  /** Nothing was done, as was asked. */
  dryRun?: true
}

/** Holdfast has done it, or had done it already when `replayed` is true. Quantities are numbers in units, instants ISO
 * 8601 texts in UTC, and what is absent is null. */
export type Accepted<Result> = {
  ok: true
  result: Result
  /** The answer that this idempotency key got before; nothing was done now. */
  replayed?: boolean
  /** Nothing was done, as was asked: the result is what would have come of it. */
  dryRun?: true
}

/** What a call comes to: a result or a refusal, told apart by `ok`. */
export type Answer<Result> = Accepted<Result> | Refusal

/**
 * No answer of Holdfast's could be had: the connection failed or took too long, or something else answered in its place. Whether a
 * command has had its effect is not known then; sent again with the same idempotency key, it has it once.
 */
export class HoldfastUnreachable extends Error {
  override readonly name = 'HoldfastUnreachable'
  /** Under which the command may be sent again; null for reads, and where none was sent. */
  readonly idempotencyKey: string | null
  constructor(message: string, options: ErrorOptions & { idempotencyKey: string | null }) {
    super(message, options)
    this.idempotencyKey = options.idempotencyKey
  }
}

/** A refusal, thrown where there is no answer to give it in: by what goes on, such as the rows of a list. `code` is stable and typed. */
export class HoldfastRefused extends Error {
  override readonly name = 'HoldfastRefused'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.detail}`)
    this.refusal = refusal
  }

  get code(): Refusal['code'] {
    return this.refusal.code
  }
}

/** The result of an answer, for programs that would rather catch a HoldfastRefused than ask whether it is ok. */
export function accepted<Result>(answer: Answer<Result>): Result {
  if (answer.ok) return answer.result
  throw new HoldfastRefused(answer)
}
