/**
 * `holdfast verify`: checks every invariant of the database that the environment names, and says how much it looked at.
 *
 * It changes nothing, so that what it finds is what was there: a database that is not at the schema of this version is not looked at.
 */
import { writeFileSync } from 'node:fs'
import {
  ConfigError,
  createEngine,
  type Database,
  type IntegrityView,
  MigrationError,
  OpenDatabaseError,
  openDatabase,
  readSchemaNumber,
} from 'holdfast'
import { readConfiguration } from '../configuration.ts'
import { integrityText } from './integrity-text.ts'
import { createProgress } from './progress.ts'

/** The exit status: 0 when all is well, 1 when an invariant is violated, 2 when the check could not be made. */
export async function verify({ json }: { json?: string }): Promise<0 | 1 | 2> {
  const progress = createProgress()
  try {
    const started = performance.now()
    progress.at('checking every invariant')
    const report = await reportOnDatabase()
    progress.end()
    process.stdout.write(`${integrityText(report, performance.now() - started)}\n`)
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
    return report.ok ? 0 : 1
  } catch (error) {
    progress.end()
    // What the environment or the database is wrong about explains itself; anything else is a bug and shows its stack.
    console.error(explainsItself(error) ? (error as Error).message : error)
    return 2
  }
}

async function reportOnDatabase(): Promise<IntegrityView> {
  const { database_url: databaseUrl, data_dir: dataDir, limits } = readConfiguration()
  const database = await openDatabase({ databaseUrl, dataDir, create: false })
  try {
    await assertCurrentSchema(database)
    const read = await createEngine({ database, limits }).read('check_integrity', {})
    if (!read.ok) throw new Error(`The check was refused: ${read.code}`)
    return read.result
  } finally {
    await database.close()
  }
}

class SchemaTooOld extends Error {}

async function assertCurrentSchema(database: Database): Promise<void> {
  const { applied, needed } = await readSchemaNumber(database)
  if (applied >= needed) return
  const found = applied === 0 ? 'The database has no schema of Holdfast' : `The database is at schema ${applied}`
  throw new SchemaTooOld(
    `${found}, and this version checks schema ${needed}. Nothing was checked and nothing was changed. Check it with the version of ` +
      'Holdfast that serves it, or bring it up to date first: holdfast migrate.',
  )
}

function explainsItself(error: unknown): boolean {
  if ([ConfigError, OpenDatabaseError, MigrationError, SchemaTooOld].some((kind) => error instanceof kind)) return true
  return error instanceof Error && 'code' in error && error.code === 'data_directory_locked'
}
