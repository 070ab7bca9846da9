/**
 * Ids differ from system to system, so steps name them by where they come from: `#12` is the id that step 12 has made,
 * in each system its own.
 */
import type { CommandName } from '../engine-vocabulary.ts'

const KEPT_MAX = 10

export class KnownIds {
  readonly #recent = new Map<CommandName, string[]>()
  readonly #ofModel = new Map<string, string>()

  /** Step `at` has made what the model calls `id`. */
  learn(name: CommandName, at: number, id: string): void {
    this.#ofModel.set(id, `#${at}`)
    this.#recent.set(name, [...this.recent(name), `#${at}`].slice(-KEPT_MAX))
  }

  /** What this command has made of late, the newest last. */
  recent(name: CommandName): readonly string[] {
    return this.#recent.get(name) ?? []
  }

  /** A number as every system knows it. What is made without a number of its own is numbered by its id, and what belongs
   * to it after that; undefined while nobody has been told the id yet. */
  portable(number: string): string | undefined {
    const [id] = /^(?:order|return|receipt|transfer)-\d+/.exec(number) ?? []
    if (id === undefined) return number
    const known = this.#ofModel.get(id)
    return known && number.replace(id, known)
  }
}
