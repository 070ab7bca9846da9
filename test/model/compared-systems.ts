/** The systems that a run compares: the model, and the engine on a database. Each knows the ids that it has made itself. */
import { limitDefaults } from '../../packages/engine/src/config.ts'
import type { Database } from '../../packages/engine/src/db/database.ts'
import { createEngine, type Engine } from '../../packages/engine/src/engine.ts'
import { HoldfastError } from '../../packages/engine/src/errors.ts'
import { type ComparableAnswer, comparableEngineAnswer, comparableModelAnswer, named } from './comparable-answer.ts'
import { freezeClock, setClock } from './frozen-clock.ts'
import { ReferenceModel } from './reference-model.ts'
import { LINES_MAX, type Step } from './universe.ts'

/** A step with its number in the run: `#12` in later steps is the id that step 12 made. */
export type NumberedStep = Step & { at: number }

class MadeIds {
  readonly #made = new Map<number, string>()

  remember(at: number, id: unknown): void {
    if (typeof id === 'string') this.#made.set(at, id)
  }

  resolve(input: Record<string, unknown>): Record<string, unknown> {
    const text = JSON.stringify(input).replace(/#(\d+)/g, (_, at) => this.#made.get(Number(at)) ?? `unmade-${at}`)
    return JSON.parse(text)
  }
}

export class ComparedModel {
  readonly model: ReferenceModel
  readonly #ids = new MadeIds()

  constructor(now: number) {
    this.model = new ReferenceModel(now)
  }

  /** `id` is what the step has made, if it has made anything. */
  execute(step: NumberedStep): { answer: ComparableAnswer; id: string | undefined } {
    if (step.malformed)
      return { answer: { ok: false, code: 'invalid_request', errors: [], replayed: false }, id: undefined }
    const answer = this.model.execute(step.name, this.#ids.resolve(step.input), step.idempotencyKey)
    const id = answer.ok ? (answer.result as { id?: string } | null)?.id : undefined
    this.#ids.remember(step.at, id)
    const comparable = comparableModelAnswer(answer)
    return { answer: id?.startsWith('order-') ? named(comparable, id, 'itself') : comparable, id }
  }
}

export class ComparedEngine {
  readonly engine: Engine
  readonly database: Database
  /** The model's names for orders that are numbered by their id. */
  readonly orderNames = new Map<string, string>()
  readonly #ids = new MadeIds()
  readonly bugs: unknown[] = []

  private constructor(database: Database, batchSizeMax: number) {
    this.database = database
    const limits = {
      ...limitDefaults,
      batch_size_max: batchSizeMax,
      batches_in_flight_max: 1,
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
  async execute(
    steps: readonly NumberedStep[],
    madeByModel: readonly (string | undefined)[],
  ): Promise<ComparableAnswer[]> {
    const due = steps.some((step) => step.name === 'expire_reservations') ? await this.#expiredDrafts() : []
    const answers = await Promise.all(
      steps.map((step) => {
        const input = step.name === 'expire_reservations' ? { ...step.input, reservation_ids: due } : step.input
        const options = step.idempotencyKey === undefined ? {} : { idempotencyKey: step.idempotencyKey }
        return this.engine.executeUntyped(step.name, this.#ids.resolve(input), options).catch(faultOf)
      }),
    )
    return answers.map((answer, index) => {
      if (answer instanceof HoldfastError) return { ok: false, code: answer.code, errors: [], replayed: false }
      const { name, at } = steps[index]!
      const id = answer.ok ? (answer.result as { id?: string } | null)?.id : undefined
      this.#ids.remember(at, id)
      const made = madeByModel[index]
      if (name === 'place_order' && id !== undefined && made !== undefined) this.orderNames.set(id, made)
      const comparable = comparableEngineAnswer(name, answer)
      return named(comparable, /_order$/.test(name) && id !== undefined ? id : '\0', 'itself')
    })
  }

  async #expiredDrafts(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from holdfast.reservation where state = 'draft' and expires_at <= holdfast.current_instant()`,
    )
    return rows.map((row) => row.id)
  }
}

/** What the engine throws becomes an answer that no model gives, so that it is told like any other difference. */
function faultOf(error: unknown): HoldfastError {
  return error instanceof HoldfastError ? error : new HoldfastError('internal_error', String(error), { cause: error })
}
