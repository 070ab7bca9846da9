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

import type { Database } from '../../../packages/engine/src/db/database.ts'
import type { Coverage } from '../coverage/coverage.ts'
import { STORIES } from '../drawing/stories.ts'
import { preparation, type Step } from '../drawing/universe.ts'
import type { CommandName } from '../engine-vocabulary.ts'
import { difference } from './comparable-text.ts'
import { comparedTexts, type EngineAnswer } from './compared-answer.ts'
import { ComparedEngine, ComparedModel, type Expected, type NumberedStep } from './compared-systems.ts'
import { ModelledRun } from './modelled-run.ts'

const BEGIN = Date.parse('2026-03-01T12:00:00Z')
const GROUPS_BETWEEN_STATES = 12
const WHEN_UNLUCKY = 2
const SWEEP: Step = { name: 'expire_reservations', input: {} }

export type RunOptions = {
  seed: number
  steps: number
  /** Groups may go on after a step that makes something follow when the batch is over. */
  goOnBeforeFollowUps: boolean
  /** How to run it again; printed with a difference. */
  rerun: string
}

type Way = {
  name: string
  model: ComparedModel
  engine: ComparedEngine
  /** How much of each ledger has been compared. */
  compared: { inModel: number; inEngine: number }
}

export class DifferentialRun {
  readonly #options: RunOptions
  readonly #modelled: ModelledRun
  readonly #one: Way
  readonly #many: Way
  #at = 0
  #recent: string[] = []

  private constructor(options: RunOptions, modelled: ModelledRun, ways: { one: Way; many: Way }) {
    this.#options = options
    this.#modelled = modelled
    this.#one = ways.one
    this.#many = ways.many
  }

  static async open(options: RunOptions, open: () => Promise<Database>): Promise<DifferentialRun> {
    const way = async (name: string, batchSizeMax: number, model: ComparedModel): Promise<Way> => {
      const engine = await ComparedEngine.open(await open(), batchSizeMax, BEGIN)
      return { name, engine, model, compared: { inModel: 0, inEngine: 0 } }
    }
    const modelled = new ModelledRun({ seed: options.seed, begin: BEGIN })
    return new DifferentialRun(options, modelled, {
      one: await way('batches of one', 1, modelled.compared),
      many: await way('batches of many', 256, new ComparedModel(BEGIN)),
    })
  }

  /** What the run has shown. */
  get coverage(): Coverage {
    return this.#modelled.coverage
  }

  async run(): Promise<void> {
    const { steps } = this.#modelled
    for (const step of preparation()) await this.send([step])
    for (const group of STORIES) {
      if ('pause' in group) await this.pass(group.pause)
      else await this.send(group.map((step) => this.#withLastIds(step)))
    }
    await this.compareStates()
    for (let group = 1; this.#goesOn(); group += 1) {
      await this.pass(steps.pause())
      const lane = steps.lane()
      await this.#sendWhile(steps.groupSize(), () => steps.next(lane))
      if (group % GROUPS_BETWEEN_STATES === 0) await this.compareStates()
    }
    await this.compareStates()
  }

  /** A run that has been unlucky goes on for a while. */
  #goesOn(): boolean {
    const { steps } = this.#options
    if (this.#at < steps) return true
    return this.#at < steps * WHEN_UNLUCKY && this.#modelled.isLackingAnything
  }

  #withLastIds(step: Step): Step {
    const last = (name: string = 'reserve_stock') => this.#modelled.ids.recent(name as CommandName).at(-1) ?? 'none'
    const text = JSON.stringify(step.input).replace(/#LAST(?::(\w+))?/g, (_, name) => last(name))
    return { ...step, input: JSON.parse(text) }
  }

  get databases(): Database[] {
    return this.#ways.map(({ engine }) => engine.database)
  }

  /** The clock moves in every system. */
  async pass(milliseconds: number): Promise<void> {
    if (milliseconds === 0) return
    const now = this.#modelled.world.now + milliseconds
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
    const expected: Expected[] = []
    for (let owes = false; steps.length < size && !(owes && !this.#options.goOnBeforeFollowUps); ) {
      this.#at += 1
      const step = { ...next(), at: this.#at }
      const outcome = this.#modelled.execute(step)
      steps.push(step)
      expected.push(outcome.expected)
      owes = outcome.owes
      if (outcome.wrongTransitions.length > 0)
        this.#differ(this.#one, [`step ${step.at}: ${JSON.stringify(step)}`, ...outcome.wrongTransitions])
    }
    const expectedOfMany = steps.map((step) => this.#many.model.execute(step))
    this.#many.model.model.finishBatch()
    const [one, many] = await Promise.all([
      this.#inTurn(steps, expected),
      this.#many.engine.execute(steps, expectedOfMany),
    ])
    this.#compare(this.#one, steps, expected, one)
    this.#compare(this.#many, steps, expectedOfMany, many)
    for (const [index, { at, name, dryRun }] of steps.entries()) {
      const { id } = expected[index]!
      if (id !== undefined && !dryRun) this.#modelled.ids.learn(name, at, id)
    }
  }

  async #inTurn(steps: readonly NumberedStep[], expected: readonly Expected[]): Promise<EngineAnswer[]> {
    const answers: EngineAnswer[] = []
    for (const [index, step] of steps.entries())
      answers.push(...(await this.#one.engine.execute([step], [expected[index]!])))
    return answers
  }

  #compare(
    way: Way,
    steps: readonly NumberedStep[],
    expected: readonly Expected[],
    actual: readonly EngineAnswer[],
  ): void {
    if (way === this.#one)
      this.#recent.push(`(sent at once: ${steps.length})`, ...steps.map((step) => JSON.stringify(step)))
    for (const [index, step] of steps.entries()) {
      const { want, got } = comparedTexts(expected[index]!.answer, actual[index]!)
      if (want === got) continue
      const bugs = way.engine.bugs.map((bug) => (bug instanceof Error ? (bug.stack ?? String(bug)) : String(bug)))
      this.#differ(way, [`step ${step.at}: ${JSON.stringify(step)}`, `expected ${want}`, `got      ${got}`, ...bugs])
    }
  }

  /** Holds that are over are tidied up first, so that the tables say what the clock says. */
  async compareStates(): Promise<void> {
    await this.send([SWEEP])
    for (const way of this.#ways) {
      const { compared, engine, model } = way
      const [state, movements] = await Promise.all([engine.state(), engine.movements(compared.inEngine)])
      const expected = [...model.state(), ...model.movements(compared.inModel)]
      const actual = [...state, ...movements.lines]
      const missing = difference(expected, actual).map((line) => `expected ${line}`)
      const tooMany = difference(actual, expected).map((line) => `got      ${line}`)
      if (missing.length + tooMany.length > 0)
        this.#differ(way, [`state after step ${this.#at}:`, ...missing, ...tooMany])
      way.compared = { inModel: model.model.world.ledger.length, inEngine: movements.last }
    }
    const [one, many] = this.#ways.map(({ model }) => model.state())
    if (!this.#options.goOnBeforeFollowUps && JSON.stringify(one) !== JSON.stringify(many))
      this.#differ(this.#many, ['batches of one and batches of many have come apart', ...difference(one!, many!)])
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
