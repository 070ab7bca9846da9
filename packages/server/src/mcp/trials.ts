/**
 * What has been tried out and may be done: each token stands for one command with one input of one caller, for some minutes. It is signed and
 * not kept, so that any process that knows the secret knows it again; that a command has its effect once is the business of its idempotency key.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { fingerprintOf, newId } from 'holdfast'

const VALID_MS = 600_000

/** Whose trials they are: the token of one caller counts for nothing with another. */
type Caller = { secret: string; callerId: string }

export class Trials {
  readonly #caller: Caller
  readonly #now: () => number

  constructor(caller: Caller, now: () => number = Date.now) {
    this.#caller = caller
    this.#now = now
  }

  note(command: string, input: unknown): string {
    const head = `${command}.${(this.#now() + VALID_MS).toString(36)}.${newId()}`
    return `${head}.${this.#sign(head, command, input)}`
  }

  /** Why the command may not be done by this token; null where it may. It stays valid, and the command has its effect once. */
  refuse(token: string, command: string, input: unknown): string | null {
    const [tried, until, id, signature] = token.split('.')
    if (!tried || !until || !id || !signature || Number.parseInt(until, 36) < this.#now())
      return 'The token is unknown, or too old: call without one first.'
    if (tried !== command) return `The token is of ${tried.slice(0, 100)}: call ${command} without one first.`
    return isSame(signature, this.#sign(`${tried}.${until}.${id}`, command, input))
      ? null
      : 'The input is not the one that was tried out: call without a token first.'
  }

  #sign(head: string, command: string, input: unknown): string {
    const { secret, callerId } = this.#caller
    const signed = JSON.stringify([callerId, head, fingerprintOf(command, input)])
    return createHmac('sha256', secret).update(signed).digest('base64url')
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
