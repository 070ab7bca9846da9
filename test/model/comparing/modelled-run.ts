/**
 * The model's side of a run: it draws the steps, answers them, and counts what they have shown. What is drawn is tried
 * out on the model first, which costs next to nothing, so that the engine is sent what shows something.
 */
import { Coverage } from '../coverage/coverage.ts'
import { DEMANDS, type Demand, isShareOf } from '../coverage/demands.ts'
import { ObservedTransitions } from '../coverage/observed-transitions.ts'
import { UNREACHABLE } from '../coverage/unreachable.ts'
import { KnownIds } from '../drawing/known-ids.ts'
import { RandomSteps } from '../drawing/random-steps.ts'
import { SeededRandom } from '../drawing/seeded-random.ts'
import type { Step } from '../drawing/universe.ts'
import type { World } from '../world.ts'
import { ComparedModel, type Expected, type NumberedStep } from './compared-systems.ts'

/** What follows a batch is seen where the engine does it. */
function isVisible({ kind, what }: Demand): boolean {
  return kind !== 'followed' && !(what in UNREACHABLE)
}

export class ModelledRun {
  /** What the run has shown. */
  readonly coverage = new Coverage()
  readonly compared: ComparedModel
  readonly ids = new KnownIds()
  readonly steps: RandomSteps
  readonly #transitions = new ObservedTransitions()
  readonly #lacking = new Set(DEMANDS.filter(isVisible).map(({ what }) => what))
  #lastNumber = 1000

  constructor({ seed, begin }: { seed: number; begin: number }) {
    this.compared = new ComparedModel(begin)
    this.steps = new RandomSteps({
      random: new SeededRandom(seed),
      world: this.world,
      ids: this.ids,
      isLacking: (what) => this.#lacking.has(what),
      isAnyLacking: (beginning) => this.#lacking.values().some((what) => what.startsWith(beginning)),
      shownBy: (step) => this.#shownBy(step),
      nextNumber: () => ++this.#lastNumber,
    })
  }

  get world(): World {
    return this.compared.model.world
  }

  /** Carries out a step as a batch of its own. `owes` says whether something followed it. */
  execute(step: NumberedStep): { expected: Expected; owes: boolean; wrongTransitions: string[] } {
    const expected = this.compared.execute(step)
    this.coverage.note({ ...step, input: expected.input }, expected.answer, this.world)
    const owes = this.compared.model.owesFollowUps
    this.compared.model.finishBatch()
    const wrongTransitions = this.#transitions.observe(this.world, this.coverage)
    for (const what of this.#lacking) if (isShareOf(what, this.coverage.of(what))) this.#lacking.delete(what)
    return { expected, owes, wrongTransitions }
  }

  /** Whether the run has shown less than its share of what the test demands. */
  get isLackingAnything(): boolean {
    return this.#lacking.size > 0
  }

  #shownBy(step: Step): readonly string[] {
    const shown = new Coverage()
    this.compared.tryOut(step, ({ input, answer }) => {
      shown.note({ ...step, input }, answer, this.world)
      this.compared.model.finishBatch()
      for (const { what } of this.#transitions.since(this.world)) shown.count(what)
    })
    return shown.seen
  }
}
