/**
 * The pipeline on a store in memory, under a schedule that is drawn from a seed: a short form of `npm run simulate`.
 *
 *   HOLDFAST_TEST_SEED=12345 npx vitest run test/simulation     from this seed on
 */
import { afterAll, expect, it } from 'vitest'
import { PLANTED_BUGS } from './planted-bugs.ts'
import { PlantedCopy, whyNotPlantable } from './planted-copy.ts'
import { runScenario } from './run-scenario.ts'
import { shrink } from './shrink.ts'
import { drawScenario } from './workload.ts'

const SEEDS = 30
const drawn = Math.floor(Math.random() * 1e9)

it('leaves every invariant whole, whatever goes wrong in whatever order', async () => {
  const first = Number(process.env.HOLDFAST_TEST_SEED ?? drawn)
  console.log(
    `simulation: ${SEEDS} seeds from ${first} on; npm run simulate -- --seed ${first} makes the first that fails small`,
  )
  const seen: Record<string, number> = {}
  for (let seed = first; seed < first + SEEDS; seed++) {
    const { violations, counts } = await runScenario(drawScenario(seed))
    expect(violations, `seed ${seed}`).toEqual([])
    for (const [what, times] of Object.entries(counts)) seen[what] = (seen[what] ?? 0) + times
  }
  // Or the run has not tried what it is for.
  for (const what of [
    'commit',
    'told',
    'fault stale configuration',
    'fault passing Overtaken',
    'fault unknown_outcome 08007',
  ])
    expect(seen[what], what).toBeGreaterThan(0)
})

it('comes to the same from the same seed', async () => {
  const traces = async () => {
    const found: string[] = []
    for (const seed of [1, 2, 3, 4, 5]) found.push((await runScenario(drawScenario(seed))).trace)
    return found
  }
  const [once, again] = [await traces(), await traces()]
  expect(again).toEqual(once)
  expect(new Set(once).size).toBe(5)
})

it('makes a scenario that fails as small as it goes', async () => {
  const wanted = ['key-3', 'key-7']
  const smallest = await shrink(drawScenario(3), async ({ commands }) => {
    const keys = commands.map(({ key }) => key)
    return wanted.every((key) => keys.includes(key))
  })
  expect(smallest.commands.map(({ key }) => key)).toEqual(wanted)
  expect([smallest.nodes, smallest.faults]).toEqual([1, []])
})

it.each(PLANTED_BUGS)('has a place for a planted bug: $name', (bug) => {
  expect(whyNotPlantable(bug)).toBeNull()
})

/** All of them: `npm run simulate -- --planted`. */
const TRIED = ['missing lock', 'fill from the delta']

it.each(TRIED)('catches a planted bug: %s', (beginning) => {
  const bug = PLANTED_BUGS.find(({ name }) => name.startsWith(beginning))!
  const copy = new PlantedCopy()
  afterAll(() => copy.remove())
  expect(copy.run(bug, { seed: 1, seeds: 20 })?.violation).toMatch(bug.caughtBy)
})
