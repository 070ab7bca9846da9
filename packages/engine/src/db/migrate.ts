/**
 * Brings a database to the schema this version of Holdfast knows, while services of the version before go on working.
 *
 * Migrations are numbered files that only ever go forward (migration-files.ts says what each is for), applied one by one together
 * with the row that records it. Several processes may start at once: whoever comes first holds a transaction-scoped advisory lock, the
 * others wait and then find nothing left to do (the table's primary key would refuse a second application in any case).
 *
 * A change of a table waits for all who use it, and all who come later wait behind it. So it waits half a second at most, gives way, and comes
 * again. What takes away what services of before need is left until somebody says that none of them runs any more; so it is done at once
 * only where nobody else can be: in a database that is new, or embedded. A database that this version cannot work with, or that was
 * built from a file that has changed since, is refused: guessing would be worse than not starting.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { distributeMigrated } from './citus/distribution.ts'
import { type Database, sqlStateOf, type Transaction } from './database.ts'
import { carryOutOutside } from './migrate-outside.ts'
import { MigrationError } from './migration-error.ts'
import { type MigrationFile, readMigrations } from './migration-files.ts'
import { assertUsable, HISTORY_TABLE, neededNumber, readApplied } from './migration-history.ts'

/** What a call of `migrate` has done. */
export interface MigrationResult {
  /** The numbers applied by this call; empty when the schema was up to date. */
  applied: number[]
  /** The schema's number afterwards. */
  schema_number: number
  /** The numbers that wait until no service of an older version runs any more. */
  waiting: number[]
}

/** How the schema is brought up to date. */
export interface MigrateOptions {
  directory?: string
  /** No service of an older version runs any more: what only they need is taken away. */
  contract?: boolean
  /** Somebody has what a migration needs, and it comes again: its name, and who has had a transaction open for longest. */
  onBlocked?: (migration: string, oldest: string) => void
}

// The same two levels up from src/db and from dist/db.
const defaultDirectory = fileURLToPath(new URL('../../migrations/', import.meta.url))

/** Brings the schema up to date, one migration after another; where nothing is missing, nothing is written or locked.
 * Several processes may call it at once. Throws a MigrationError where the database is not one that this version can
 * use. */
export async function migrate(database: Database, options: MigrateOptions = {}): Promise<MigrationResult> {
  const files = await readMigrations(options.directory ?? defaultDirectory)
  const applied: number[] = []
  // The first look takes no lock and writes nothing: a process that has nothing to apply may lack the right to create a schema.
  let recorded = await readApplied(database)
  assertUsable(files, recorded)
  const isAlone = database.kind === 'pglite' || recorded.length === 0
  const end = endOf(files, recorded.length, isAlone || options.contract === true)
  while (recorded.length < end) {
    const number = await applyNext(database, files, options)
    if (number !== undefined) applied.push(number)
    recorded = await readApplied(database)
    assertUsable(files, recorded)
  }
  if (applied.length > 0) await distributeMigrated(database, { isNew: applied[0] === 1 })
  return {
    applied,
    schema_number: recorded.length,
    waiting: files.slice(recorded.length).map(({ number }) => number),
  }
}

/**
 * The number of the last migration that was applied to a database, 0 when none was, of the last that this version cannot do without, and
 * of the last that it knows. Changes nothing. Throws MigrationError for a database that this version cannot be used with, as `migrate` does.
 */
export async function readSchemaNumber(
  database: Database,
): Promise<{ applied: number; needed: number; known: number }> {
  const files = await readMigrations(defaultDirectory)
  const recorded = await readApplied(database)
  assertUsable(files, recorded)
  return { applied: recorded.length, needed: neededNumber(files), known: files.length }
}

/** How far one may go. What takes something away ends it, and must not stand before what this version needs. */
function endOf(files: readonly MigrationFile[], from: number, mayContract: boolean): number {
  const contract = files.findIndex(({ kind }, at) => at >= from && kind === 'contract')
  if (mayContract || contract < 0) return files.length
  if (neededNumber(files) < contract + 1) return contract
  throw new MigrationError(
    'contract_pending',
    `This version of Holdfast needs schema ${neededNumber(files)}, the database is at ${from}, and ${files[contract]!.name} stands between, which ` +
      `takes away what services of the versions before it need. When none of them runs any more: holdfast migrate --contract.`,
  )
}

// A migration may rewrite a large table and may wait for another process that does; no timeout of ordinary work applies to it.
const settings = { lock_timeout: '0', statement_timeout: '0', idle_in_transaction_session_timeout: '0' }
const ADVISORY_LOCK = 4_857_203_611
/** All who come to the table meanwhile wait as long. */
const LOCK_WAIT_MS = 500
const PAUSE_MS = 500
const ATTEMPTS_MAX = 240

/** Applies the first file that is not recorded yet, under the lock; undefined if another process has been faster. */
function applyNext(
  database: Database,
  files: readonly MigrationFile[],
  options: MigrateOptions,
): Promise<number | undefined> {
  let name = ''
  const attempt = () =>
    database.transaction(
      async (tx) => {
        await tx.query('select pg_advisory_xact_lock($1::bigint)', [ADVISORY_LOCK])
        await tx.execute(HISTORY_TABLE)
        const recorded = await readApplied(tx)
        assertUsable(files, recorded)
        const next = files[recorded.length]
        if (!next) return undefined
        name = next.name
        await apply(database, tx, next, options)
        return next.number
      },
      { settings },
    )
  return patiently(database, attempt, { options, nameOf: () => name })
}

async function apply(database: Database, tx: Transaction, file: MigrationFile, options: MigrateOptions): Promise<void> {
  const { number, name, checksum, kind, sql, statements } = file
  if (statements) {
    await carryOutOutside(database, tx, statements, (statement) =>
      patiently(
        database,
        () =>
          database.transaction(
            async (own) => {
              await waitShortly(own)
              await own.query(statement)
            },
            { settings },
          ),
        { options, nameOf: () => name },
      ),
    )
  } else {
    await waitShortly(tx)
    await tx.execute(sql)
  }
  await tx.query('insert into holdfast.schema_migration (number, name, checksum, kind) values ($1, $2, $3, $4)', [
    number,
    name,
    checksum,
    kind,
  ])
}

function waitShortly(tx: Transaction): Promise<unknown> {
  return tx.query("select set_config('lock_timeout', $1, true)", [String(LOCK_WAIT_MS)])
}

type Waiting = { options: MigrateOptions; nameOf: () => string }

/** Again and again, until nobody has what it needs. */
async function patiently<T>(database: Database, work: () => Promise<T>, { options, nameOf }: Waiting): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!['55P03', '40P01'].includes(sqlStateOf(error) ?? '')) throw error
      const oldest = await oldestTransaction(database)
      if (attempt === ATTEMPTS_MAX) throw blocked(nameOf(), oldest, error)
      options.onBlocked?.(nameOf(), oldest)
      await sleep(PAUSE_MS)
    }
  }
}

function blocked(name: string, oldest: string, cause: unknown): MigrationError {
  return new MigrationError(
    'migration_blocked',
    `${name} has not got the locks that it needs in ${ATTEMPTS_MAX} attempts: ${oldest}. End what holds them, and run holdfast migrate again; ` +
      'nothing of it is applied.',
    { cause },
  )
}

async function oldestTransaction(database: Database): Promise<string> {
  const [oldest] = await database.query<{ pid: number; application: string; seconds: number }>(
    `select pid, application_name as application, extract(epoch from clock_timestamp() - xact_start)::integer as seconds
     from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()
     order by xact_start limit 1`,
  )
  if (!oldest) return 'no transaction is open any more'
  const { pid, application, seconds } = oldest
  return `the oldest open transaction is of process ${pid} (${application || 'without a name'}), since ${seconds} s`
}
