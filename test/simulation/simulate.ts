/**
 *   npm run simulate -- --seeds 1000 --seed 1     so many scenarios, from this seed on (drawn, if it is left out)
 *   npm run simulate -- --seed 17 --seeds 1       one of them again
 *   npm run simulate -- --planted                 every planted bug, and after how many seeds it is caught
 *
 * Ends at the first seed that fails: the scenario is made as small as it goes, and told with what was seen to happen in it.
 */
import { parseArgs } from 'node:util'
import { PLANTED_BUGS } from './planted-bugs.ts'
import { PlantedCopy } from './planted-copy.ts'
import { runScenario } from './run-scenario.ts'
import { shrink, told } from './shrink.ts'
import { drawScenario } from './workload.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    planted: { type: 'boolean', default: false },
    /** Says how the first one fails, and no more. */
    first: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
const seeds = Number(values.seeds)

if (values.planted) runPlanted()
else await runSeeds()

async function runSeeds(): Promise<void> {
  const begun = performance.now()
  const totals: Record<string, number> = {}
  for (let next = seed; next < seed + seeds; next++) {
    const { violations, counts } = await runScenario(drawScenario(next))
    for (const [what, times] of Object.entries(counts)) totals[what] = (totals[what] ?? 0) + times
    if (violations.length === 0) continue
    process.exitCode = 1
    console.log(`seed ${next}: ${violations[0]!.split('\n')[0]}`)
    if (!values.first) await tellSmallest(next)
    return
  }
  const minutes = (performance.now() - begun) / 60_000
  console.log(`${seeds} seeds from ${seed} on without a violation, ${Math.round(seeds / minutes)} seeds a minute`)
  for (const [what, times] of Object.entries(totals).sort()) console.log(`  ${what}: ${times}`)
}

async function tellSmallest(failing: number): Promise<void> {
  const smallest = await shrink(drawScenario(failing))
  const { violations, log } = await runScenario(smallest)
  console.log(`\nThe smallest that fails:\n${told(smallest)}`)
  console.log(`\nWhat was wrong:\n${violations.join('\n')}`)
  console.log(`\nWhat was seen to happen:\n${log.map((line) => line.slice(0, 240)).join('\n')}`)
}

function runPlanted(): void {
  const copy = new PlantedCopy()
  try {
    for (const bug of PLANTED_BUGS) {
      const caught = copy.run(bug, { seed: Number(values.seed ?? 1), seeds })
      if (!caught) process.exitCode = 1
      console.log(
        `| ${bug.name} | ${caught ? `${caught.seeds} | ${caught.violation.slice(0, 110)}` : 'not caught |'} |`,
      )
    }
  } finally {
    copy.remove()
  }
}
