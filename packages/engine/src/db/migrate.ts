/**
 * Brings a database to the schema this version of Holdfast knows.
 *
 * Migrations are numbered files that only ever go forward, each applied in a transaction of its own together with the row that
 * records it. Several processes may start at once: whoever comes first holds a transaction-scoped advisory lock, the others wait
 * and then find nothing left to do (the table's primary key would refuse a second application in any case). A database that is
 * newer than the code, or that was built from a file that has changed since, is refused: guessing would be worse than not
 * starting.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { distributeMigrated } from './citus/distribution.ts'
import type { Connection, Database, Transaction } from './database.ts'

/** Why a database cannot be used: it is newer than this version, it was built from a file that has changed since, or
 * the migrations that came with this version are not in order. */
export type MigrationErrorCode = 'schema_too_new' | 'migration_changed' | 'migration_files_invalid'

/** Thrown where a database cannot be brought to this version's schema. Nothing has been changed; the message says what
 * to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
  readonly code: MigrationErrorCode
  constructor(code: MigrationErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** What a call of `migrate` has done. */
export interface MigrationResult {
  /** The numbers applied by this call; empty when the schema was up to date. */
  applied: number[]
  /** The schema's number afterwards. */
  schema_number: number
}

interface MigrationFile {
  number: number
  name: string
  checksum: string
  sql: string
}

type AppliedMigration = Omit<MigrationFile, 'sql'>

// The same two levels up from src/db and from dist/db.
const defaultDirectory = fileURLToPath(new URL('../../migrations/', import.meta.url))

/** Brings the schema up to date, one migration per transaction; where nothing is missing, nothing is written or locked.
 * Several processes may call it at once. Throws a MigrationError where the database is not one that this version can
 * use. */
export async function migrate(
  database: Database,
  { directory = defaultDirectory }: { directory?: string } = {},
): Promise<MigrationResult> {
  const files = await readMigrations(directory)
  const applied: number[] = []
  // The first look takes no lock and writes nothing: a process that has nothing to apply may lack the right to create a schema.
  let recorded = await readApplied(database)
  assertSameHistory(files, recorded)
  while (recorded.length < files.length) {
    const number = await applyNext(database, files)
    if (number !== undefined) applied.push(number)
    recorded = await readApplied(database)
    assertSameHistory(files, recorded)
  }
  if (applied.length > 0) await distributeMigrated(database, { isNew: applied[0] === 1 })
  return { applied, schema_number: files.length }
}

/**
 * The number of the last migration that was applied to a database, 0 when none was, and of the last that this version knows. Changes
 * nothing. Throws MigrationError for a database that this version cannot be used with, as `migrate` does.
 */
export async function readSchemaNumber(database: Database): Promise<{ applied: number; known: number }> {
  const files = await readMigrations(defaultDirectory)
  const recorded = await readApplied(database)
  assertSameHistory(files, recorded)
  return { applied: recorded.length, known: files.length }
}

// A migration may rewrite a large table and may wait for another process that does; no timeout of ordinary work applies to it.
const settings = { lock_timeout: '0', statement_timeout: '0', idle_in_transaction_session_timeout: '0' }
const advisoryLock = 4_857_203_611

/** Applies the first file that is not recorded yet, under the lock; undefined if another process has been faster. */
function applyNext(database: Database, files: readonly MigrationFile[]): Promise<number | undefined> {
  return database.transaction(
    async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1::bigint)', [advisoryLock])
      await tx.execute(historyTable)
      const recorded = await readApplied(tx)
      assertSameHistory(files, recorded)
      const next = files[recorded.length]
      if (!next) return undefined
      await apply(tx, next)
      return next.number
    },
    { settings },
  )
}

async function apply(tx: Transaction, file: MigrationFile): Promise<void> {
  await tx.execute(file.sql)
  await tx.query('insert into holdfast.schema_migration (number, name, checksum) values ($1, $2, $3)', [
    file.number,
    file.name,
    file.checksum,
  ])
}

const historyTable = `
  create schema if not exists holdfast;
  create table if not exists holdfast.schema_migration (
    number integer primary key check (number > 0),
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default clock_timestamp()
  );
  comment on table holdfast.schema_migration is 'Which migrations built this schema, with the SHA-256 of each file (migrate.ts)';`

async function readApplied(connection: Connection): Promise<AppliedMigration[]> {
  const [table] = await connection.query("select to_regclass('holdfast.schema_migration') is not null as present")
  if (!table?.present) return []
  return connection.query<AppliedMigration>(
    'select number, name, checksum from holdfast.schema_migration order by number',
  )
}

function assertSameHistory(files: readonly MigrationFile[], recorded: readonly AppliedMigration[]): void {
  for (const row of recorded) {
    const file = files[row.number - 1]
    if (!file) {
      throw new MigrationError(
        'schema_too_new',
        `The database is at schema ${recorded.at(-1)!.number}, this version of Holdfast knows ${files.length}. ` +
          'Start a version of Holdfast at least as new as the one that migrated it; a schema never goes back.',
      )
    }
    if (file.checksum !== row.checksum) {
      throw new MigrationError(
        'migration_changed',
        `Migration ${file.name} is not the file that built this database (it was applied as ${row.name}, with another ` +
          'checksum). An applied migration is never edited: restore the file and put the change into a new migration.',
      )
    }
  }
}

async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  const files = await Promise.all(names.map((name) => readMigration(directory, name)))
  files.forEach((file, index) => {
    if (file.number === index + 1) return
    const problem =
      file.number === files[index - 1]?.number ? 'is there twice' : `is found where ${index + 1} should be`
    throw invalid(directory, `number ${file.number} (${file.name}) ${problem}; numbers start at 1 and have no gaps`)
  })
  if (files.length === 0) throw invalid(directory, 'there is none')
  return files
}

async function readMigration(directory: string, name: string): Promise<MigrationFile> {
  const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]
  if (!number) throw invalid(directory, `${name} is not named like 0001_what_it_does.sql`)
  // A checkout on Windows may have other line ends; that does not make it another migration.
  const sql = (await readFile(`${directory}/${name}`, 'utf8')).replaceAll('\r\n', '\n')
  const checksum = createHash('sha256').update(sql).digest('hex')
  return { number: Number(number), name, checksum, sql }
}

function invalid(directory: string, problem: string): MigrationError {
  return new MigrationError('migration_files_invalid', `The migrations in ${directory} cannot be used: ${problem}.`)
}
