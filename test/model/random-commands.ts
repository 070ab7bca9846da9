/**
 * Draws the steps of a run: groups of commands that are sent at once, and how far the clock moves before each group.
 * What is drawn looks at the model's world, so that commands meet: levels that have just enough, holds about to end.
 */
import { registry } from '../../packages/engine/src/commands/registry.ts'
import { randomConfiguration } from './random-configuration.ts'
import * as promises from './random-promises.ts'
import { randomBulk, randomLevelCommand } from './random-stock.ts'
import type { ReferenceModel } from './reference-model.ts'
import type { SeededRandom } from './seeded-random.ts'
import { LINES_MAX, type Step } from './universe.ts'

export type Lane = 'stock' | 'configuration'

export class RandomCommands {
  readonly #random: SeededRandom
  readonly #model: ReferenceModel
  readonly #ids: promises.KnownIds
  readonly #sent: Step[] = []
  #keys = 0

  constructor(random: SeededRandom, model: ReferenceModel, ids: promises.KnownIds) {
    this.#random = random
    this.#model = model
    this.#ids = ids
    promises.resetNumbers()
  }

  /** How many milliseconds pass before the next group: often none, often just up to the end of a hold. */
  pause(): number {
    const { now, reservations } = this.#model.world
    const ends = reservations.flatMap((held) => (held.state === 'draft' ? [held.expiresAt! - now] : []))
    const ahead = ends.filter((wait) => wait > 0)
    return this.#random.weighted([
      [8, 0],
      [4, this.#random.whole(1, 5000)],
      [2, this.#random.whole(60_000, 1_800_000)],
      [ahead.length > 0 ? 3 : 0, this.#random.pick(ahead)],
      [ahead.length > 0 ? 1 : 0, (this.#random.pick(ahead) ?? 1) - 1],
      [0.2, 86_400_000],
    ])
  }

  lane(): Lane {
    return this.#random.chance(0.12) ? 'configuration' : 'stock'
  }

  groupSize(): number {
    return this.#random.weighted([
      [4, 1],
      [3, this.#random.whole(2, 4)],
      [2, this.#random.whole(5, 12)],
    ])
  }

  next(lane: Lane): Step {
    const repeated = this.#random.chance(0.05) ? this.#repeated(lane) : undefined
    if (repeated) return repeated
    const step = this.#spoilt(lane === 'stock' ? this.#stockStep() : randomConfiguration(this.#random))
    // What is swept is named by ids, in each system its own: never the same request twice.
    if (step.name !== 'expire_reservations' && this.#random.chance(0.1)) {
      this.#keys += 1
      step.idempotencyKey = `key-${this.#keys}`
    }
    this.#sent.push(step)
    return step
  }

  /** An earlier command again: the same in every member, its key with another body, or without a key. */
  #repeated(lane: Lane): Step | undefined {
    const mine = this.#sent
      .slice(-30)
      .filter((step) => registry.get(step.name)!.lane === lane && step.name !== 'expire_reservations')
    const earlier = this.#random.pick(mine)
    if (!earlier) return undefined
    const keyed = this.#random.pick(mine.filter((step) => step.idempotencyKey !== undefined && !step.malformed))
    return this.#random.weighted<Step>([
      [1, { ...earlier, idempotencyKey: undefined }],
      [keyed ? 3 : 0, keyed!],
      [keyed && !earlier.malformed ? 1 : 0, { ...earlier, idempotencyKey: keyed?.idempotencyKey }],
    ])
  }

  #spoilt(step: Step): Step {
    const { lines, changes } = step.input as { lines?: unknown[]; changes?: unknown[] }
    if (lines && this.#random.chance(0.005)) lines.push(...Array.from({ length: LINES_MAX }, () => lines[0]))
    if (changes && this.#random.chance(0.005)) changes.push(...Array.from({ length: LINES_MAX }, () => changes[0]))
    if (!this.#random.chance(0.01)) return step
    // Five decimals are no quantity, and neither is the binary sum of two that have one.
    if (lines) lines.push({ sku: 'ROPE', quantity: this.#random.pick([0.1 + 0.2, 0.00001]) })
    return { ...step, input: { ...step.input, ...(!lines && { misspelt: true }) }, malformed: true }
  }

  #stockStep(): Step {
    const random = this.#random
    const { world } = this.#model
    return random.weighted<() => Step>([
      [9, () => randomBulk('receive_stock', random, world)],
      [7, () => randomBulk('adjust_stock', random, world)],
      [8, () => randomBulk('set_stock', random, world)],
      [4, () => randomBulk('move_stock', random, world)],
      [4, () => randomLevelCommand(random)],
      [18, () => promises.randomReserve(random, world, this.#ids)],
      [8, () => promises.randomHoldCommand(random, world, this.#ids)],
      [16, () => promises.randomPlace(random, world, this.#ids)],
      [12, () => promises.randomOrderCommand(random, world, this.#ids)],
      [12, () => promises.randomShipmentCommand(random, world)],
      [6, () => promises.randomTransferCommand(random, world)],
    ])()
  }
}
