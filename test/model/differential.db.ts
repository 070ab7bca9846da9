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
import { type CommandName, registry } from '../../packages/engine/src/commands/registry.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { Coverage, DECIDED } from './coverage.ts'
import { DifferentialRun } from './differential-run.ts'

const steps = Number(process.env.HOLDFAST_TEST_STEPS ?? 600)
const asked = process.env.HOLDFAST_TEST_SEED
const seeds = asked ? [Number(asked)] : [1, 2, Math.floor(Math.random() * 1e9)]

describeOnBoth('the differential test', (open, kind) => {
  const coverage = new Coverage()
  const internal = [...registry.values()].filter((command) => command.internal)

  // The engine sends these to itself; they are looked at on their way, not replaced.
  beforeEach(() => {
    for (const command of internal) {
      const decide = command.decide
      vi.spyOn(command, 'decide').mockImplementation((input, state) => {
        const decision = decide(input, state)
        if (decision.ok) coverage.succeed(command.name as CommandName)
        return decision
      })
    }
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it.each(seeds)(
    'finds the model, batches of one and batches of many in agreement, from seed %i',
    async (seed) => {
      console.log(`differential test: seed ${seed}, ${steps} commands on ${kind}`)
      const rerun = `HOLDFAST_TEST_SEED=${seed} HOLDFAST_TEST_STEPS=${steps} npm run test:differential`
      const options = { seed, steps, goOnBeforeFollowUps: seed % 2 === 0, rerun }
      const run = await DifferentialRun.open(options, coverage, () => open({ poolSizeMax: 2 }))
      await run.run()
      for (const database of run.databases) {
        const { checks } = await checkIntegrity(database)
        const violated = checks.filter((check) => check.violations > 0)
        expect(violated, `every invariant holds after seed ${seed}`).toEqual([])
      }
    },
    1_200_000,
  )

  it('has seen every command succeed and every rejection occur', () => {
    const missing = [...registry.keys()].filter((name) => !coverage.succeeded.has(name))
    expect(missing, 'commands that never succeeded').toEqual([])
    const unseen = DECIDED.filter((code) => !coverage.refused.has(code))
    expect(unseen, 'rejections that never occurred').toEqual([])
  })
})
