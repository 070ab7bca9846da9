/**
 * `npm run verify`: checks every invariant on the database that the environment names, and says how much it looked at.
 *
 * Exit status: 0 when all is well, 1 when an invariant is violated, 2 when the check could not be made.
 */
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import {
  type CheckedInvariantView,
  ConfigError,
  createEngine,
  type IntegrityView,
  MigrationError,
  migrate,
  OpenDatabaseError,
  openDatabase,
  readEnv,
  toConfig,
} from 'holdfast'

const program = new Command('verify')
  .description('Checks every invariant of the database that DATABASE_URL or HOLDFAST_DATA_DIR names.')
  .option('--json <file>', 'write the report to a file too')

async function verify(): Promise<void> {
  const options = program.parse().opts<{ json?: string }>()
  const config = toConfig(readEnv(process.env))
  const database = await openDatabase({ databaseUrl: config.database_url, dataDir: config.data_dir })
  try {
    await migrate(database)
    const started = performance.now()
    const { limits } = config
    const answer = await createEngine({ database, limits }).read('check_integrity', {})
    if (!answer.ok) throw new Error(`The check was refused: ${answer.code}`)
    const report = answer.result
    console.log(shown(report, performance.now() - started))
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
    process.exitCode = report.ok ? 0 : 1
  } finally {
    await database.close()
  }
}

function shown(report: IntegrityView, elapsedMs: number): string {
  const width = Math.max(...report.checks.map((check) => rowsOf(check).length))
  const lines = report.checks.flatMap((check) => [lineOf(check, width), ...examplesOf(check)])
  const violated = [...new Set(report.checks.filter((check) => check.violations > 0).map((check) => check.invariant))]
  const verdict = report.ok
    ? `All ${report.checks.length} checks hold`
    : `Violated: ${violated.join(', ')} (see INVARIANTS.md)`
  return [...lines, '', `${verdict}, as of ${report.checked_at}, checked in ${(elapsedMs / 1000).toFixed(1)} s.`].join(
    '\n',
  )
}

function rowsOf(check: CheckedInvariantView): string {
  return check.rows.toLocaleString('en-US')
}

function lineOf(check: CheckedInvariantView, width: number): string {
  const verdict = check.violations === 0 ? 'ok  ' : 'FAIL'
  return `${verdict} ${check.invariant.padEnd(4)} ${rowsOf(check).padStart(width)} rows  ${check.statement}`
}

/** Each violation by its keys, so that a person can look at it. */
function examplesOf({ violations, examples }: CheckedInvariantView): string[] {
  if (violations === 0) return []
  const named = examples.map((example) => `       ${fields(example)}`)
  const rest = violations - examples.length
  return [`     ${violations} violated:`, ...named, ...(rest > 0 ? [`       and ${rest} more`] : [])]
}

function fields(example: CheckedInvariantView['examples'][number]): string {
  return Object.entries(example)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ')
}

try {
  await verify()
} catch (error) {
  // What the environment or the database is wrong about explains itself; anything else is a bug and shows its stack.
  const explains = error instanceof ConfigError || error instanceof OpenDatabaseError || error instanceof MigrationError
  console.error(explains || isLocked(error) ? (error as Error).message : error)
  process.exitCode = 2
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'data_directory_locked'
}
