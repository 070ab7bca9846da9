/** The systems that a run compares: the model, and the engine on a database. Each knows the ids that it has made itself. */
import { limitDefaults } from '../../../packages/engine/src/config.ts'
import type { Database } from '../../../packages/engine/src/db/database.ts'
import { createEngine, type Engine } from '../../../packages/engine/src/engine.ts'
import { HoldfastError } from '../../../packages/engine/src/errors.ts'
import { LINES_MAX, type Step } from '../drawing/universe.ts'
import { movementRows } from '../levels/levels.ts'
import { NOUNS } from '../nouns.ts'
import { type ModelAnswer, ReferenceModel } from '../reference-model.ts'
import { remembered } from '../world.ts'
import { linesOf } from './comparable-text.ts'
import type { EngineAnswer } from './compared-answer.ts'
import { engineMovements, engineState, expiredDrafts, expiredPickups } from './engine-state.ts'
import { freezeClock, setClock } from './frozen-clock.ts'

/** A step with its number in the run: `#12` in later steps is the id that step 12 made. */
export type NumberedStep = Step & { at: number }

function idIn(answer: EngineAnswer | ModelAnswer): string | undefined {
  return answer.ok ? (answer.result as { id?: string } | null)?.id : undefined
}

class MadeIds {
  readonly #made = new Map<number, string>()

  remember(at: number, id: string | undefined): void {
    if (id !== undefined) this.#made.set(at, id)
  }

  resolve(input: Record<string, unknown>): Record<string, unknown> {
    const text = JSON.stringify(input).replace(/#(\d+)/g, (_, at) => this.#made.get(Number(at)) ?? `unmade-${at}`)
    return JSON.parse(text)
  }
}

/** What the model answers to an input, in its own ids, and the id that the step has made, if it has made anything. */
export type Expected = { input: Record<string, unknown>; answer: ModelAnswer; id: string | undefined }

export class ComparedModel {
  readonly model: ReferenceModel
  readonly #ids = new MadeIds()

  constructor(now: number) {
    this.model = new ReferenceModel(now)
  }

  execute(step: NumberedStep): Expected {
    const input = this.#ids.resolve(step.input)
    if (step.malformed) return { input, answer: { ok: false, code: 'invalid_request', errors: [] }, id: undefined }
    const { name, idempotencyKey } = step
    const answer = step.dryRun
      ? this.model.tryOut(name, input, idempotencyKey)
      : this.model.execute(name, input, idempotencyKey)
    const id = idIn(answer)
    this.#ids.remember(step.at, id)
    return { input, answer, id }
  }

  /** Carries out a step, looks at what has come of it, and puts everything back. */
  tryOut(step: Step, look: (expected: Omit<Expected, 'id'>) => void): void {
    const undo = remembered(this.model.world)
    const input = this.#ids.resolve(step.input)
    look({ input, answer: this.model.execute(step.name, input) })
    undo()
  }

  state(): string[] {
    return linesOf(NOUNS.flatMap((noun) => noun.state(this.model.world)))
  }

  movements(since: number): string[] {
    return linesOf(movementRows(this.model.world, since))
  }
}

export class ComparedEngine {
  readonly engine: Engine
  readonly database: Database
  /** What is made without a number of its own is numbered by its id; these are the names that the model has for them. */
  readonly #names = new Map<string, string>()
  readonly #ids = new MadeIds()
  readonly bugs: unknown[] = []

  private constructor(database: Database, batchSizeMax: number) {
    this.database = database
    const limits = {
      ...limitDefaults,
      batch_size_max: batchSizeMax,
      batches_in_flight_max: 1,
      // Transaction ids are those of the whole server: another test may hold one for seconds.
      follow_up_wait_ms: 60_000,
      lines_per_request_max: LINES_MAX,
    }
    const note = (error: unknown) => this.bugs.push(error)
    this.engine = createEngine({ database, limits, onBug: note, onFault: note })
  }

  static async open(database: Database, batchSizeMax: number, now: number): Promise<ComparedEngine> {
    await freezeClock(database, now)
    return new ComparedEngine(database, batchSizeMax)
  }

  setClock(now: number): Promise<void> {
    return setClock(this.database, now)
  }

  /** Sends the steps at once: in order, one batch of all of them or batches of one. */
  async execute(steps: readonly NumberedStep[], expected: readonly Expected[]): Promise<EngineAnswer[]> {
    const isSent = (name: Step['name']) => steps.some((step) => step.name === name)
    const drafts = isSent('expire_reservations') ? await expiredDrafts(this.database) : []
    const pickups = isSent('expire_pickups') ? await expiredPickups(this.database) : []
    const due: Record<string, object> = {
      expire_reservations: { reservation_ids: drafts },
      expire_pickups: { shipment_ids: pickups },
    }
    const answers: EngineAnswer[] = await Promise.all(
      steps.map((step) => {
        const input = { ...step.input, ...due[step.name] }
        const { idempotencyKey, dryRun } = step
        const options = { idempotencyKey, dryRun }
        return this.engine.executeUntyped(step.name, this.#ids.resolve(input), options).catch(faultOf)
      }),
    )
    return answers.map((answer, index) => {
      const id = idIn(answer)
      this.#ids.remember(steps[index]!.at, id)
      const made = expected[index]!.id
      if (id !== undefined && /^(order|return|receipt|transfer)-/.test(made ?? '')) this.#names.set(id, made!)
      return JSON.parse(this.#renamed(JSON.stringify(answer)))
    })
  }

  async state(): Promise<string[]> {
    return linesOf(await engineState(this.database))
      .map((line) => this.#renamed(line))
      .sort()
  }

  /** What was recorded after the movement of this id; and the id of the last one. */
  async movements(after: number): Promise<{ lines: string[]; last: number }> {
    const { rows, last } = await engineMovements(this.database, after)
    return {
      lines: linesOf(rows)
        .map((line) => this.#renamed(line))
        .sort(),
      last,
    }
  }

  #renamed(text: string): string {
    if (this.#names.size === 0) return text
    return text.replace(UUID, (id) => this.#names.get(id) ?? id)
  }
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** What the engine throws becomes an answer that no model gives, so that it is told like any other difference. */
function faultOf(error: unknown): EngineAnswer {
  if (error instanceof HoldfastError) return { ok: false, code: error.code }
  return { ok: false, code: `internal_error: ${error}` }
}
