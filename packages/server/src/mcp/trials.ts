/** What has been tried out and may be done: each token stands for one command with one input, once, for some minutes. */
import { isDeepStrictEqual } from 'node:util'
import { newId } from 'holdfast'

const VALID_MS = 600_000
const KEPT_MAX = 1000

type Trial = { command: string; input: unknown; until: number }

export class Trials {
  readonly #trials = new Map<string, Trial>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  note(command: string, input: unknown): string {
    const token = newId()
    this.#trials.set(token, { command, input, until: this.#now() + VALID_MS })
    // The oldest goes; whoever comes back with it tries it out again.
    if (this.#trials.size > KEPT_MAX) this.#trials.delete(this.#trials.keys().next().value!)
    return token
  }

  /** Why the command may not be done by this token; null where it may. It stays valid, and the command has its effect once. */
  refuse(token: string, command: string, input: unknown): string | null {
    const trial = this.#trials.get(token)
    if (!trial || trial.until < this.#now()) return 'The token is unknown, or too old: call without one first.'
    if (trial.command !== command) return `The token is of ${trial.command}: call ${command} without one first.`
    return isDeepStrictEqual(trial.input, input)
      ? null
      : 'The input is not the one that was tried out: call without a token first.'
  }
}
