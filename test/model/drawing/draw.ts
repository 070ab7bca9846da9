/** What a verb draws its inputs from: chance, the model's world, and what the run has seen too little of yet. */
import type { CommandName } from '../engine-vocabulary.ts'
import { ALLOWED, type LayerName } from '../settings/change-settings.ts'
import type { Layer } from '../settings/global-settings.ts'
import type { World } from '../world.ts'
import type { KnownIds } from './known-ids.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { Step } from './universe.ts'

export type Scene = {
  random: SeededRandom
  world: World
  ids: KnownIds
  /** Whether the run has shown less of this than the test demands; see coverage/coverage.ts for the words. */
  isLacking: (what: string) => boolean
  isAnyLacking: (beginning: string) => boolean
  /** What a step would show, if it were sent now. */
  shownBy: (step: Step) => readonly string[]
  /** Rises over a run, so that nothing meets by accident what was named before it. */
  nextNumber: () => number
}

/** How often a member that is lacking is sent, or a word, and how often something wrong while refusals are lacking. */
const WHEN_LACKING = { member: 0.65, word: 0.8, refusal: 0.4 } as const

type PolicyOf = (word: string) => string

export class Draw {
  readonly command: CommandName
  readonly #scene: Scene

  constructor(command: CommandName, scene: Scene) {
    this.command = command
    this.#scene = scene
  }

  get random(): SeededRandom {
    return this.#scene.random
  }

  get world(): World {
    return this.#scene.world
  }

  get ids(): KnownIds {
    return this.#scene.ids
  }

  /** An optional member, with this probability: `changes[].note` gives `{ note }` or nothing. */
  optional(path: string, probability: number, make: () => unknown): object {
    // Lacking itself, or a member of it, or a word that it takes.
    const isLacking = ['member', 'value'].some((kind) => this.#scene.isAnyLacking(`${kind} ${this.command} ${path}`))
    if (!this.random.chance(isLacking ? Math.max(probability, WHEN_LACKING.member) : probability)) return {}
    return { [path.slice(path.lastIndexOf('.') + 1)]: make() }
  }

  /** An optional member that takes one of a list of words. */
  optionalWord(path: string, probability: number, words: readonly string[], policyOf?: PolicyOf): object {
    return this.optional(path, probability, () => this.word(path, words, policyOf))
  }

  /** One of the words that a member takes; `policyOf` says with which a policy begins that the word brings about. */
  word(path: string, words: readonly string[], policyOf?: PolicyOf): string {
    const lacking = words.filter(
      (word) =>
        this.#scene.isLacking(`value ${this.command} ${path}=${word}`) ||
        (policyOf !== undefined && this.lacksPolicy(policyOf(word))),
    )
    return this.random.pick(lacking.length > 0 && this.random.chance(WHEN_LACKING.word) ? lacking : words)
  }

  /** Whether one of the policies that begin like this has been seen at work too seldom. */
  lacksPolicy(beginning: string): boolean {
    return this.#scene.isAnyLacking(`policy ${beginning}`)
  }

  /** Whether to name something that is not there, or that is taken already. */
  wrongly(probability: number): boolean {
    const isLacking = this.#scene.isLacking(`refused ${this.command}`)
    return this.random.chance(isLacking ? Math.max(probability, WHEN_LACKING.refusal) : probability)
  }

  /** A layer of settings: one of the usual ones, now and then with more in it that is not far from the defaults. */
  layer(path: string, name: LayerName, usual: readonly Layer[]): Layer {
    const lacking = usual.filter(({ backorders }) => backorders && this.lacksPolicy(`backorders ${backorders}:`))
    const layer = { ...this.random.pick(lacking.length > 0 && this.random.chance(0.5) ? lacking : usual) }
    for (const [key, values] of Object.entries(MILD_SETTINGS)) {
      // What means nothing in this layer is refused; that is seen now and then.
      if (key in layer || (!ALLOWED[name].includes(key) && !this.random.chance(0.05))) continue
      const member = `${path}.${key}`
      const drawn =
        typeof values[0] === 'string'
          ? this.optionalWord(member, 0.02, values as string[])
          : this.optional(member, 0.02, () => this.random.pick(values))
      Object.assign(layer, drawn)
    }
    return layer
  }

  /** The same for a layer that is there: mostly it comes to what was drawn and nothing else, now and then it is added to. */
  layerChange(path: string, name: LayerName, usual: readonly Layer[]): Layer {
    const layer = this.layer(path, name, usual)
    if (this.random.chance(0.2)) return layer
    return { ...Object.fromEntries(ALLOWED[name].map((key) => [key, null])), ...layer }
  }

  /** A new name of something, or a number. */
  fresh(kind = ''): string {
    return `${kind}${this.#scene.nextNumber()}`
  }
}

const MILD_SETTINGS: Record<string, readonly unknown[]> = {
  tracked: [true, true, true, false],
  backorders: ['none', 'allow', 'allow_and_notify'],
  backorder_limit: [2, 5],
  safety_stock: [0, 0, 1],
  out_of_stock_threshold: [0, 0, 1],
  notify_below: [3],
  min_order_quantity: [1, 2, 9],
  max_order_quantity: [8],
  order_increment: [1, 1, 0.5],
  fractional: [false, true],
}
