/**
 * The differential test: thousands of random commands through the reference model and through the engine, as batches of
 * one and as batches of many, on both databases.
 *
 *   npm run test:differential                     many more commands than `npm test` has time for
 *   HOLDFAST_TEST_SEED=12345 npm run …            this seed only
 *   HOLDFAST_TEST_STEPS=20000 npm run …           so many commands per run
 *
 * A difference is told with its seed, the step, what was expected and what came, and how to run it again.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { DifferentialRun } from './comparing/differential-run.ts'
import { Coverage } from './coverage/coverage.ts'
import { coverageTable, shortcomings } from './coverage/coverage-report.ts'
import { registry } from './engine-vocabulary.ts'
import { FOLLOW_UPS } from './nouns.ts'

const STEPS_BY_DEFAULT = 720
/** The stories, and a little more. */
const BRIEF_STEPS = 300
const steps = Number(process.env.HOLDFAST_TEST_STEPS ?? STEPS_BY_DEFAULT)
const asked = process.env.HOLDFAST_TEST_SEED
const drawnSeed = () => Math.floor(Math.random() * 1e9)
/** The same each time with `npm test`, so that whoever changes something else is not told of it by chance; new ones with every long
 * run (`npm run test:differential`). */
const isLong = process.env.HOLDFAST_TEST_STEPS !== undefined
let known = 0
const nextSeed = () => (isLong ? drawnSeed() : ++known)
/** A single seed, or fewer steps, are for looking at something; the rest is not seen then. */
const isWhole = !asked && steps >= STEPS_BY_DEFAULT
/** What is rare and was not drawn is looked for in so many runs more, before it counts as missing. */
const MORE_SEEDS_MAX = 3
const TIMEOUT_MS = 1_200_000

describeOnBoth('the differential test', (open, kind) => {
  // The rules are the same on both databases; on the embedded one, which is slower, `npm test` looks once and asks for less.
  const isBrief = kind === 'pglite' && !isLong
  const stepsHere = isBrief ? BRIEF_STEPS : steps
  const seeds = asked ? [Number(asked)] : isBrief ? [1] : [nextSeed(), nextSeed(), nextSeed()]
  const coverage = new Coverage()
  let finished = 0
  const followUps = FOLLOW_UPS.map(({ name }) => registry.get(name)!)

  // The engine sends these to itself; they are looked at on their way, not replaced.
  beforeEach(() => {
    for (const command of followUps) {
      const decide = command.decide
      vi.spyOn(command, 'decide').mockImplementation((input, state) => {
        const decision = decide(input, state)
        if (decision.ok) coverage.count(`followed ${command.name}`)
        return decision
      })
    }
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  async function runFrom(seed: number): Promise<void> {
    console.log(`differential test: seed ${seed}, ${stepsHere} commands on ${kind}`)
    const rerun = `HOLDFAST_TEST_SEED=${seed} HOLDFAST_TEST_STEPS=${stepsHere} npm run test:differential`
    const options = { seed, steps: stepsHere, goOnBeforeFollowUps: seed % 2 === 0, rerun }
    const run = await DifferentialRun.open(options, () => open({ poolSizeMax: 2 }))
    await run.run()
    coverage.add(run.coverage)
    finished += 1
    for (const database of run.databases) {
      const { checks } = await checkIntegrity(database)
      const violated = checks.filter((check) => check.violations > 0)
      expect(violated, `every invariant holds after seed ${seed}`).toEqual([])
    }
  }

  it.each(seeds)('finds the model, batches of one and batches of many in agreement, from seed %i', runFrom, TIMEOUT_MS)

  const enough = 'has seen enough of every command, member, policy, transition and rejection'
  it(
    enough,
    async ({ skip }) => {
      if (finished < seeds.length) skip('not all runs came to their end')
      for (let more = 0; isWhole && !isBrief && shortcomings(coverage).length > 0 && more < MORE_SEEDS_MAX; more++) {
        await runFrom(nextSeed())
      }
      console.log(`seen on ${kind}, in ${finished} runs of ${stepsHere} commands:\n${coverageTable(coverage)}`)
      if (!isWhole || isBrief) skip('not all seeds and steps were run')
      expect(shortcomings(coverage), 'what coverage/demands.ts asks for').toEqual([])
    },
    TIMEOUT_MS,
  )
})
