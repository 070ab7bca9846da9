/** `npm run replay`: a real retailer's invoices through the whole engine, measured and proved. See docs/replay.md. */
import { writeFileSync } from 'node:fs'
import { readCommandLine } from './command-line.ts'
import { openTarget } from './open-target.ts'
import { showProgress } from './progress.ts'
import { isSound, reportOf, tableOf } from './report.ts'
import { runReplay } from './run-replay.ts'

async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const { file, strategy, concurrency, prefix, limit, wholeLife } = options
  const sourcing = { strategy, location_order: options.locationOrder }
  const target = await openTarget(options)
  try {
    const run = { file, sourcing, concurrency, prefix, limit, wholeLife }
    const result = await runReplay(run, target.sender, showProgress(process.stderr))
    const report = reportOf(result, { file, target: target.name, ...sourcing, concurrency })
    process.stdout.write(`${tableOf(report, { colours: process.stdout.isTTY === true })}\n`)
    if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
    for (const discrepancy of report.discrepancies) process.stderr.write(`does not add up: ${discrepancy}\n`)
    for (const { invariant, statement, violations } of result.integrity.checks) {
      if (violations > 0) process.stderr.write(`violated ${violations} times: ${invariant}, ${statement}\n`)
    }
    process.exitCode = isSound(report, result.integrity) ? 0 : 1
  } finally {
    await target.close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : error}\n`)
  process.exitCode = 1
})
