/**
 * Opens the database that the configuration names: a PostgreSQL server if there is a URL, else an embedded PGlite, on disk under a
 * lock or, for `memory://`, in memory. A host program may lend what it has instead, a pool or a PGlite, and goes on using it. Whatever is wrong is said in words that name the place and never the password.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { citusDatabase } from './citus/citus-database.ts'
import { HAS_CITUS } from './citus/distribution.ts'
import { lockDataDirectory } from './data-directory-lock.ts'
import type { Database } from './database.ts'
import { type HostPglite, openLentPglite, openPglite } from './pglite.ts'
import { openLentPostgres, openPostgres } from './postgres.ts'
import type { HostPool } from './postgres-pool.ts'
import { addressesOf, serverUrlsOf } from './server-urls.ts'

/** Which database is opened, and how. The first that is given counts: `pool`, `pglite`, `databaseUrl`, and without any
 * of them `dataDir`, whose default is `./.holdfast`. */
export interface OpenDatabaseOptions {
  databaseUrl?: string | undefined
  /** Of the embedded database; `memory://` keeps it in memory. */
  dataDir?: string | undefined
  /** Whether an embedded database that is not there is made. Default: true. */
  create?: boolean | undefined
  /** Connections at most, of a pool of our own. */
  poolSizeMax?: number | undefined
  /** How long one statement may take on a server. */
  statementTimeoutMs?: number | undefined
  /** How long the answer to a COMMIT is awaited before its outcome is asked for on another connection. Default: 10 s. */
  commitTimeoutMs?: number | undefined
  /** How long the outcome of a COMMIT is asked for, if its answer is lost, before nobody can say. Default: 30 s. */
  commitResolveTimeoutMs?: number | undefined
  /** After how long the server ends a transaction of ours that nobody goes on with. Default: 10 s. */
  idleTransactionTimeoutMs?: number | undefined
  onIdleConnectionError?: ((error: Error) => void) | undefined
  /** A `Pool` of the package `pg` that the host has. It stays open when the database is closed, and as it was configured. */
  pool?: HostPool | undefined
  /** A `PGlite` that the host has. It stays open when the database is closed, and is as durable as the host has made it. */
  pglite?: HostPglite | undefined
}

/** Why a database could not be opened. */
export type OpenDatabaseErrorCode =
  | 'database_url_invalid'
  | 'database_unreachable'
  | 'database_too_old'
  | 'data_directory_unusable'
  | 'database_not_found'

/** Thrown where a database cannot be opened. The message names the place and what to check, and never the password. */
export class OpenDatabaseError extends Error {
  override readonly name = 'OpenDatabaseError'
  readonly code: OpenDatabaseErrorCode
  constructor(code: OpenDatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

export const memoryDataDir = 'memory://'
export const defaultDataDir = './.holdfast'

/** Opens a database and asks a server for its version, of which 15 is the least. It does not migrate. Rejects with an
 * OpenDatabaseError; where another process has the directory, with an error whose code is `data_directory_locked`. */
export function openDatabase(options: OpenDatabaseOptions = {}): Promise<Database> {
  if (options.pool) return openPool(options.pool, options)
  if (options.pglite) return Promise.resolve(openLentPglite(options.pglite))
  if (options.databaseUrl) return openServer(options.databaseUrl, options)
  const dataDir = options.dataDir ?? defaultDataDir
  return dataDir === memoryDataDir ? openPglite() : openDirectory(dataDir, options)
}

async function openServer(databaseUrl: string, options: OpenDatabaseOptions): Promise<Database> {
  const address = addressOf(databaseUrl)
  const database = openPostgres({ url: databaseUrl, ...options })
  return asSupported(database, `server at ${address}`, 'Check DATABASE_URL and that the server is running.')
}

async function openPool(pool: HostPool, options: OpenDatabaseOptions): Promise<Database> {
  const database = openLentPostgres(pool, options)
  return asSupported(
    database,
    'server of the given pool',
    'Check how the pool is configured and that the server is running.',
  )
}

/** The database, if it answers and is of a version that can be used; otherwise it is closed. */
async function asSupported(database: Database, place: string, advice: string): Promise<Database> {
  try {
    const [row] = await database.query<{ version: string; citus: boolean }>(
      `select current_setting('server_version_num') as version, ${HAS_CITUS} as citus`,
    )
    assertSupportedVersion(Number(row!.version), place)
    return row!.citus ? citusDatabase(database) : database
  } catch (error) {
    await database.close()
    if (error instanceof OpenDatabaseError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new OpenDatabaseError(
      'database_unreachable',
      `The PostgreSQL ${place} cannot be used: ${reason}. ${advice}`,
      { cause: error },
    )
  }
}

/** Host, port and database of a URL, fit for messages. */
function addressOf(databaseUrl: string): string {
  const urls = serverUrlsOf(databaseUrl)
  if (urls) return addressesOf(urls)
  // The text itself is not repeated: what cannot be parsed may still hold a password.
  throw new OpenDatabaseError(
    'database_url_invalid',
    'DATABASE_URL is not a URL of the form postgres://user:password@host:port/database.',
  )
}

export function assertSupportedVersion(versionNumber: number, place: string): void {
  if (versionNumber >= 150_000) return
  throw new OpenDatabaseError(
    'database_too_old',
    `The ${place} is PostgreSQL ${Math.floor(versionNumber / 10_000)}; Holdfast needs version 15 or newer.`,
  )
}

async function openDirectory(dataDir: string, { create = true }: OpenDatabaseOptions): Promise<Database> {
  if (!create && (!existsSync(databaseDirectory(dataDir)) || existsSync(beingMadeMark(dataDir)))) {
    throw new OpenDatabaseError(
      'database_not_found',
      `There is no database in ${resolve(dataDir)}; HOLDFAST_DATA_DIR names another place.`,
    )
  }
  const lock = withClearError(dataDir, () => lockDataDirectory(dataDir))
  try {
    const database = await openLocked(dataDir)
    const close = async () => {
      await database.close()
      lock.release()
    }
    return { ...database, close }
  } catch (error) {
    lock.release()
    throw unusable(dataDir, error)
  }
}

async function openLocked(dataDir: string): Promise<Database> {
  const directory = databaseDirectory(dataDir)
  const beingMade = beingMadeMark(dataDir)
  if (existsSync(beingMade)) rmSync(directory, { recursive: true, force: true })
  if (existsSync(directory)) return openPglite({ directory })
  // Making a database copies a thousand files. A mark stands beside it until all of them are there, so that what a process
  // killed meanwhile leaves behind is made anew instead of being taken for a database.
  writeFileSync(beingMade, '')
  const database = await openPglite({ directory })
  rmSync(beingMade)
  return database
}

function beingMadeMark(dataDir: string): string {
  return `${databaseDirectory(dataDir)}.being-made`
}

function databaseDirectory(dataDir: string): string {
  return join(resolve(dataDir), 'database')
}

function withClearError<T>(dataDir: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw unusable(dataDir, error)
  }
}

function unusable(dataDir: string, error: unknown): unknown {
  // A lock that is taken explains itself.
  if (error instanceof Error && 'code' in error && error.code === 'data_directory_locked') return error
  const reason = error instanceof Error ? error.message : String(error)
  return new OpenDatabaseError(
    'data_directory_unusable',
    `The data directory ${resolve(dataDir)} cannot be used: ${reason}. It must be a directory that this process may write to ` +
      'and that holds nothing but what Holdfast put there; HOLDFAST_DATA_DIR chooses another.',
    { cause: error },
  )
}
