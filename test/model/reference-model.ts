/**
 * The reference model: Holdfast's meaning, in memory, one command at a time, with nothing clever in it.
 *
 * `execute` answers what the engine should answer; `finishBatch` does what the engine does after a batch, before it
 * answers. Refused commands put back what they had begun, by putting back everything.
 */
import { LINES_MAX } from './drawing/universe.ts'
import { type CommandName, registry } from './engine-vocabulary.ts'
import { FOLLOW_UPS, VERBS } from './nouns.ts'
import { type Detail, Refused } from './refused.ts'
import { settle } from './settle.ts'
import { frozenBefore } from './stocktakes/frozen-levels.ts'
import type { Verb } from './verb.ts'
import { newWorld, remembered, type World } from './world.ts'

export type ModelAnswer =
  | { ok: true; result: unknown; replayed?: true }
  | { ok: false; code: string; errors: Detail[]; replayed?: true }

const verbs = new Map<CommandName, Verb>(VERBS.map((verb) => [verb.name, verb]))

export class ReferenceModel {
  readonly world: World
  readonly #answers = new Map<string, { asked: string; answer: ModelAnswer }>()

  constructor(now: number) {
    this.world = newWorld(now)
  }

  /** Time passes: what expires by it is free at once, and covers whoever waits. */
  setClock(now: number): void {
    this.world.now = now
    settle(this.world, 'time')
  }

  /** What it would answer, without doing it. A key is looked up and not used up. */
  tryOut(name: CommandName, input: unknown, idempotencyKey?: string): ModelAnswer {
    const undo = remembered(this.world)
    const isKnown = idempotencyKey === undefined || this.#answers.has(idempotencyKey)
    const answer = this.execute(name, input, idempotencyKey)
    if (!isKnown) this.#answers.delete(idempotencyKey)
    undo()
    return answer
  }

  execute(name: CommandName, input: unknown, idempotencyKey?: string): ModelAnswer {
    const { lines, changes } = input as { lines?: unknown[]; changes?: unknown[] }
    if ((lines ?? changes ?? []).length > LINES_MAX) return { ok: false, code: 'too_many_lines', errors: [] }
    if (idempotencyKey === undefined) return this.#decide(name, input)
    const asked = JSON.stringify([name, input])
    const known = this.#answers.get(idempotencyKey)
    if (known && known.asked !== asked) return { ok: false, code: 'idempotency_key_reused', errors: [] }
    if (known) return { ...known.answer, replayed: true }
    const answer = this.#decide(name, input)
    this.#answers.set(idempotencyKey, { asked, answer })
    return answer
  }

  /** Whether something will follow when the batch is over. */
  get owesFollowUps(): boolean {
    return FOLLOW_UPS.some((followUp) => followUp.isDue(this.world))
  }

  finishBatch(): void {
    while (this.owesFollowUps) {
      for (const followUp of FOLLOW_UPS) followUp.carryOut(this.world)
      settle(this.world)
    }
  }

  #decide(name: CommandName, input: unknown): ModelAnswer {
    try {
      let result: unknown
      this.#undoable(() => {
        const refuseFrozen = registry.get(name)!.internal ? () => {} : frozenBefore(this.world)
        const show = verbs.get(name)!.decide(this.world, input as never, (work) => this.#undoable(work))
        settle(this.world, registry.get(name)!.lane)
        refuseFrozen()
        result = show()
      })
      return { ok: true, result }
    } catch (error) {
      if (error instanceof Refused) return { ok: false, code: error.code, errors: error.details }
      throw error
    }
  }

  #undoable(work: () => void): void {
    const undo = remembered(this.world)
    try {
      work()
    } catch (error) {
      undo()
      throw error
    }
  }
}
