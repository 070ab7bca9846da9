/** `npm run simulate -- --seeds 1000 --seed 1`: so many scenarios, from this seed on. */
import { parseArgs } from 'node:util'
import { runScenario } from './run-scenario.ts'
import { drawScenario } from './workload.ts'

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '1000' }, seed: { type: 'string' } } })
const first = Number(values.seed ?? Math.floor(Math.random() * 1e9))
const count = Number(values.seeds)
const begun = performance.now()
const totals: Record<string, number> = {}
let failing = 0
for (let seed = first; seed < first + count; seed++) {
  const { violations, counts } = await runScenario(drawScenario(seed))
  for (const [kind, times] of Object.entries(counts)) totals[kind] = (totals[kind] ?? 0) + times
  if (violations.length === 0) continue
  failing += 1
  console.log(`seed ${seed}: ${violations.length} violations\n  ${violations.slice(0, 3).join('\n  ')}`)
  if (failing >= 5) break
}
const seconds = (performance.now() - begun) / 1000
console.log({ first, count, failing, seconds, perMinute: Math.round((count / seconds) * 60), totals })
