/** What a client knows of one command: what it sent under its key, how often, and what it heard. */

export interface Command {
  verb: string
  method: string
  path: string
  body?: unknown
}

export interface Attempt {
  /** The service that it was sent to. */
  service: number
  /** Milliseconds on the clock of the harness. */
  sentAt: number
  tookMs: number
  /** Null: no answer came. */
  status: number | null
  /** The answer's code, or why there was none. */
  code?: string
  /** Whether the service says that this is an answer which it had given before. */
  replayed?: boolean
  /** The answer as it came. */
  text?: string
}

export interface Operation extends Command {
  key: string
  attempts: Attempt[]
}

/** An answer that settles the matter: done, or refused. Anything else leaves open whether there was an effect. */
export function isVerdict({ status }: Attempt): boolean {
  return status !== null && status < 500 && status !== 429 && status !== 408
}

export function firstVerdict({ attempts }: Operation): Attempt | undefined {
  return attempts.find(isVerdict)
}

export function isAccepted(attempt: Attempt | undefined): boolean {
  return attempt !== undefined && attempt.status !== null && attempt.status < 300
}

// biome-ignore lint/suspicious/noExplicitAny: what is read from an answer is checked by who reads it.
export type Json = any

export function answerOf(attempt: Attempt | undefined): Json {
  return attempt?.text ? JSON.parse(attempt.text) : undefined
}
