/**
 * Draws the steps of a run: groups of commands that are sent at once, and how far the clock moves before each group.
 * What is drawn looks at the model's world, so that commands meet: levels that have just enough, holds about to end.
 */
import { type CommandName, registry } from '../engine-vocabulary.ts'
import { VERBS } from '../nouns.ts'
import type { Verb } from '../verb.ts'
import { Draw, type Scene } from './draw.ts'
import { LINES_MAX, type Step } from './universe.ts'

export type Lane = 'stock' | 'configuration'

/** How often a step is chosen among several for what it would show, and not just drawn. */
const CHOSEN = 0.75
const CHOSEN_AMONG = 12
/** A member can be sent at any time; a policy, a transition or a refusal needs a world that is ready for it. */
const HARD_TO_SHOW = 3

/** Commands that give names, and what nobody may be called. A cart may be called by an id of its shop. */
const MAKES_NAMES: ReadonlySet<CommandName> = new Set([
  ...(['create_item', 'create_location', 'create_model', 'create_channel', 'place_order', 'reserve_stock'] as const),
  'create_expected_receipt',
  'create_stocktake',
  'create_transfer',
])
const NO_INSTANTS = ['2026-02-30T12:00:00Z', '0000-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '2026-02-28T24:00:00Z']
const NO_NAMES = ['.', '..', ' ', 'end ', ' begin', 'a\tb', '\u0085']

export class RandomSteps {
  readonly #scene: Scene
  readonly #sent: Step[] = []
  #keys = 0

  constructor(scene: Scene) {
    this.#scene = scene
  }

  /** How many milliseconds pass before the next group: often none, often just up to the end of a hold. */
  pause(): number {
    const { random, world } = this.#scene
    const ends = world.reservations.flatMap((held) => (held.state === 'draft' ? [held.expiresAt! - world.now] : []))
    const ahead = ends.filter((wait) => wait > 0)
    return random.weighted([
      [8, 0],
      [4, random.whole(1, 5000)],
      [2, random.whole(60_000, 1_800_000)],
      [ahead.length > 0 ? 3 : 0, random.pick(ahead)],
      [ahead.length > 0 ? 1 : 0, (random.pick(ahead) ?? 1) - 1],
      [0.2, 86_400_000],
    ])
  }

  lane(): Lane {
    const isLacking = VERBS.some((verb) => laneOf(verb.name) === 'configuration' && this.#isLacking(verb.name))
    return this.#scene.random.chance(isLacking ? 0.35 : 0.12) ? 'configuration' : 'stock'
  }

  #isLacking(command: CommandName): boolean {
    return ['ok', 'refused', 'member', 'value'].some((kind) => this.#scene.isAnyLacking(`${kind} ${command}`))
  }

  groupSize(): number {
    const { random } = this.#scene
    return random.weighted([
      [4, 1],
      [3, random.whole(2, 4)],
      [2, random.whole(5, 12)],
    ])
  }

  next(lane: Lane): Step {
    const { random } = this.#scene
    const repeated = random.chance(0.05) ? this.#repeated(lane) : undefined
    if (repeated) return repeated
    const step = this.#spoilt(random.chance(CHOSEN) ? this.#chosen(lane) : this.#drawn(lane))
    // What is swept is named by ids, in each system its own: never the same request twice.
    if (step.name !== 'expire_reservations' && random.chance(0.1)) {
      this.#keys += 1
      step.idempotencyKey = `key-${this.#keys}`
    }
    if (step.name !== 'expire_reservations' && random.chance(0.06)) step.dryRun = true
    this.#sent.push(step)
    return step
  }

  /** Of some steps, the one that would show the most of what is lacking; if none would, the first that succeeds. */
  #chosen(lane: Lane): Step {
    const steps = Array.from({ length: CHOSEN_AMONG }, () => {
      const step = this.#drawn(lane)
      const shown = this.#scene.shownBy(step)
      const lacking = shown.filter((what) => this.#scene.isLacking(what))
      const worth = lacking.reduce((sum, what) => sum + (/^(member|value) /.test(what) ? 1 : HARD_TO_SHOW), 0)
      return { step, worth: worth + (shown.includes(`ok ${step.name}`) ? 0.5 : 0) }
    })
    return steps.reduce((best, other) => (other.worth > best.worth ? other : best)).step
  }

  #drawn(lane: Lane): Step {
    const { world } = this.#scene
    const verbs = VERBS.filter((verb) => laneOf(verb.name) === lane)
    const weight = (verb: Verb) => (typeof verb.weight === 'number' ? verb.weight : verb.weight(world))
    const verb = this.#scene.random.weighted(verbs.map((one) => [weight(one), one] as const))
    return { name: verb.name, input: verb.draw(new Draw(verb.name, this.#scene)) }
  }

  /** An earlier command again: the same in every member, its key with another body, or without a key. */
  #repeated(lane: Lane): Step | undefined {
    const { random } = this.#scene
    const mine = this.#sent
      .slice(-30)
      .filter((step) => laneOf(step.name) === lane && step.name !== 'expire_reservations')
    const earlier = random.pick(mine)
    if (!earlier) return undefined
    const keyed = random.pick(mine.filter((step) => step.idempotencyKey !== undefined && !step.malformed))
    return random.weighted<Step>([
      [1, { ...earlier, idempotencyKey: undefined }],
      [1, { ...earlier, dryRun: !earlier.dryRun }],
      [keyed ? 3 : 0, keyed!],
      [keyed && !earlier.malformed ? 1 : 0, { ...earlier, idempotencyKey: keyed?.idempotencyKey }],
    ])
  }

  #spoilt(step: Step): Step {
    const { random } = this.#scene
    const { lines, changes } = step.input as { lines?: unknown[]; changes?: unknown[] }
    if (lines && random.chance(0.005)) lines.push(...Array.from({ length: LINES_MAX }, () => lines[0]))
    if (changes && random.chance(0.005)) changes.push(...Array.from({ length: LINES_MAX }, () => changes[0]))
    const key = ['sku', 'code', 'number', 'reference'].find((name) => MAKES_NAMES.has(step.name) && name in step.input)
    if (key && random.chance(0.02)) {
      return { ...step, input: { ...step.input, [key]: random.pick(NO_NAMES) }, malformed: true }
    }
    if (changes && random.chance(0.01)) {
      const wrong = changes.map((change) => ({ ...(change as object), occurred_at: random.pick(NO_INSTANTS) }))
      return { ...step, input: { ...step.input, changes: wrong }, malformed: true }
    }
    if (!random.chance(0.01)) return step
    // Five decimals are no quantity, and neither is the binary sum of two that have one.
    if (lines) lines.push({ sku: 'ROPE', quantity: random.pick([0.1 + 0.2, 0.00001]) })
    return { ...step, input: { ...step.input, ...(!lines && { misspelt: true }) }, malformed: true }
  }
}

function laneOf(name: CommandName): Lane {
  return registry.get(name)!.lane
}
