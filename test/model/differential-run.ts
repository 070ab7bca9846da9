/**
 * One run of the differential test: the same steps through the model and through the engine, as batches of one and as
 * batches of many, on databases of their own. Outcomes are compared after every group of steps, the whole state after
 * every few groups.
 *
 * Some things follow after a batch: the rest of a hold that a count has broken is given back, and what needs no shipping
 * leaves once it is covered. With batches of many that is a little later than with batches of one. So either a group
 * ends with the step that makes something follow, and then both ways must agree with one another in everything, or it
 * goes on, and then each is compared with a model of its own.
 */
import type { Database } from '../../packages/engine/src/db/database.ts'
import type { ComparableAnswer } from './comparable-answer.ts'
import { engineLedger, engineState, modelLedger, modelState } from './comparable-state.ts'
import { ComparedEngine, ComparedModel, type NumberedStep } from './compared-systems.ts'
import type { Coverage } from './coverage.ts'
import { RandomCommands } from './random-commands.ts'
import { SCRIPTED } from './scripted-steps.ts'
import { SeededRandom } from './seeded-random.ts'
import { preparation, type Step } from './universe.ts'

const BEGIN = Date.parse('2026-03-01T12:00:00Z')
const GROUPS_BETWEEN_STATES = 12
const SWEEP: Step = { name: 'expire_reservations', input: {} }

export type RunOptions = {
  seed: number
  steps: number
  /** Groups may go on after a step that makes something follow when the batch is over. */
  goOnBeforeFollowUps: boolean
  /** How to run it again; printed with a difference. */
  rerun: string
}

type Way = { name: string; model: ComparedModel; engine: ComparedEngine; ledger: number }

export class DifferentialRun {
  readonly #options: RunOptions
  readonly #coverage: Coverage
  readonly #one: Way
  readonly #many: Way
  readonly #ids = { items: [] as string[], reservations: [] as string[], orders: [] as string[] }
  #at = 0
  #recent: string[] = []

  private constructor(options: RunOptions, coverage: Coverage, ways: { one: Way; many: Way }) {
    this.#options = options
    this.#coverage = coverage
    this.#one = ways.one
    this.#many = ways.many
  }

  static async open(options: RunOptions, coverage: Coverage, open: () => Promise<Database>): Promise<DifferentialRun> {
    const way = async (name: string, batchSizeMax: number): Promise<Way> => {
      const engine = await ComparedEngine.open(await open(), batchSizeMax, BEGIN)
      return { name, engine, model: new ComparedModel(BEGIN), ledger: 0 }
    }
    return new DifferentialRun(options, coverage, {
      one: await way('batches of one', 1),
      many: await way('batches of many', 256),
    })
  }

  async run(): Promise<void> {
    const random = new SeededRandom(this.#options.seed)
    const commands = new RandomCommands(random, this.#one.model.model, this.#ids)
    for (const step of preparation()) await this.send([step])
    for (const group of SCRIPTED) {
      if ('pause' in group) await this.pass(group.pause)
      else await this.send(group.map((step) => this.#withLastHold(step)))
    }
    await this.compareStates()
    for (let group = 1; this.#at < this.#options.steps; group += 1) {
      await this.pass(commands.pause())
      const lane = commands.lane()
      await this.#sendWhile(commands.groupSize(), () => commands.next(lane))
      if (group % GROUPS_BETWEEN_STATES === 0) await this.compareStates()
    }
    await this.compareStates()
  }

  #withLastHold(step: Step): Step {
    const last = this.#ids.reservations.at(-1) ?? 'none'
    return { ...step, input: JSON.parse(JSON.stringify(step.input).replace('#LAST', last)) }
  }

  get databases(): Database[] {
    return [this.#one.engine.database, this.#many.engine.database]
  }

  /** The clock moves in every system. */
  async pass(milliseconds: number): Promise<void> {
    if (milliseconds === 0) return
    const now = this.#one.model.model.world.now + milliseconds
    this.#recent.push(`(${milliseconds} ms pass)`)
    for (const { model } of this.#ways) model.model.setClock(now)
    await Promise.all(this.#ways.map(({ engine }) => engine.setClock(now)))
    // What has expired is not in the way any more; what leaves the shelf because of that, leaves when somebody looks.
    if (this.#ways.some(({ model }) => model.model.owesFollowUps)) await this.send([SWEEP])
  }

  /** Sends steps at once and compares what becomes of them. */
  async send(steps: readonly Step[]): Promise<void> {
    const rest = [...steps]
    while (rest.length > 0) await this.#sendWhile(rest.length, () => rest.shift()!)
  }

  get #ways(): Way[] {
    return [this.#one, this.#many]
  }

  async #sendWhile(size: number, next: () => Step): Promise<void> {
    const steps: NumberedStep[] = []
    const expected: ReturnType<ComparedModel['execute']>[] = []
    const { model } = this.#one.model
    for (let owes = false; steps.length < size && !(owes && !this.#options.goOnBeforeFollowUps); ) {
      this.#at += 1
      const step = { ...next(), at: this.#at }
      steps.push(step)
      expected.push(this.#one.model.execute(step))
      this.#coverage.note(step.name, expected.at(-1)!.answer)
      owes = model.owesFollowUps
      model.finishBatch()
    }
    const expectedOfMany = steps.map((step) => this.#many.model.execute(step))
    this.#many.model.model.finishBatch()
    const made = (answers: typeof expected) => answers.map(({ id }) => id)
    const [one, many] = await Promise.all([
      this.#inTurn(steps, made(expected)),
      this.#many.engine.execute(steps, made(expectedOfMany)),
    ])
    this.#compare(this.#one, steps, expected, one)
    this.#compare(this.#many, steps, expectedOfMany, many)
    this.#learnIds(steps, expected)
  }

  async #inTurn(steps: readonly NumberedStep[], made: readonly (string | undefined)[]): Promise<ComparableAnswer[]> {
    const answers: ComparableAnswer[] = []
    for (const [index, step] of steps.entries())
      answers.push(...(await this.#one.engine.execute([step], [made[index]])))
    return answers
  }

  #compare(
    way: Way,
    steps: readonly NumberedStep[],
    expected: readonly { answer: ComparableAnswer }[],
    actual: readonly ComparableAnswer[],
  ): void {
    if (way === this.#one)
      this.#recent.push(`(sent at once: ${steps.length})`, ...steps.map((step) => JSON.stringify(step)))
    for (const [index, step] of steps.entries()) {
      const [want, got] = [JSON.stringify(expected[index]!.answer), JSON.stringify(actual[index])]
      if (want === got) continue
      const bugs = way.engine.bugs.map((bug) => (bug instanceof Error ? (bug.stack ?? String(bug)) : String(bug)))
      this.#differ(way, [`step ${step.at}: ${JSON.stringify(step)}`, `expected ${want}`, `got      ${got}`, ...bugs])
    }
  }

  /** Holds that are over are tidied up first, so that the tables say what the clock says. */
  async compareStates(): Promise<void> {
    await this.send([SWEEP])
    for (const way of this.#ways) {
      const { world } = way.model.model
      const [state, ledger] = await Promise.all([
        engineState(way.engine.database, way.engine.orderNames),
        engineLedger(way.engine.database, way.ledger, way.engine.orderNames),
      ])
      const expected = [...modelState(world), ...modelLedger(world, way.ledger)]
      const actual = [...state, ...ledger]
      const missing = difference(expected, actual).map((line) => `expected ${line}`)
      const tooMany = difference(actual, expected).map((line) => `got      ${line}`)
      if (missing.length + tooMany.length > 0)
        this.#differ(way, [`state after step ${this.#at}:`, ...missing, ...tooMany])
      way.ledger = world.ledger.length
    }
    const [one, many] = this.#ways.map(({ model }) => modelState(model.model.world))
    if (!this.#options.goOnBeforeFollowUps && JSON.stringify(one) !== JSON.stringify(many))
      this.#differ(this.#many, ['batches of one and batches of many have come apart', ...difference(one!, many!)])
  }

  #learnIds(steps: readonly NumberedStep[], expected: readonly { id: string | undefined }[]): void {
    steps.forEach(({ at, name }, index) => {
      if (expected[index]!.id === undefined) return
      if (name === 'create_item') this.#ids.items.push(`#${at}`)
      if (name === 'reserve_stock') this.#ids.reservations.push(`#${at}`)
      if (name === 'place_order') this.#ids.orders.push(`#${at}`)
    })
    for (const list of Object.values(this.#ids)) list.splice(0, list.length - 10)
  }

  #differ(way: Way, lines: readonly string[]): never {
    const story = [
      `seed ${this.#options.seed}, ${way.name}, ${way.engine.database.kind}`,
      ...lines.map((line) => `  ${line}`),
    ]
    const before = this.#recent.slice(-40).map((line) => `  ${line}`)
    throw new Error([...story, 'what came before:', ...before, `run it again: ${this.#options.rerun}`].join('\n'))
  }
}

/** The lines of one multiset that another has not. */
function difference(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
