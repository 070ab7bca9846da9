/**
 * Opens the database that the configuration names: a PostgreSQL server if there is a URL, else an embedded PGlite, on disk under a
 * lock or, for `memory://`, in memory. Whatever is wrong is said in words that name the place and never the password.
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lockDataDirectory } from './data-directory-lock.ts'
import type { Database } from './database.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

export interface OpenDatabaseOptions {
  databaseUrl?: string
  /** Of the embedded database; `memory://` keeps it in memory. */
  dataDir?: string
  poolSizeMax?: number
  statementTimeoutMs?: number
  onIdleConnectionError?: (error: Error) => void
}

export type OpenDatabaseErrorCode =
  | 'database_url_invalid'
  | 'database_unreachable'
  | 'database_too_old'
  | 'data_directory_unusable'

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

export function openDatabase(options: OpenDatabaseOptions = {}): Promise<Database> {
  if (options.databaseUrl) return openServer(options.databaseUrl, options)
  const dataDir = options.dataDir ?? defaultDataDir
  return dataDir === memoryDataDir ? openPglite() : openDirectory(dataDir)
}

async function openServer(databaseUrl: string, options: OpenDatabaseOptions): Promise<Database> {
  const address = addressOf(databaseUrl)
  const database = openPostgres({ url: databaseUrl, ...options })
  try {
    const [row] = await database.query<{ server_version_num: string }>('show server_version_num')
    assertSupportedVersion(Number(row!.server_version_num), address)
    return database
  } catch (error) {
    await database.close()
    if (error instanceof OpenDatabaseError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new OpenDatabaseError(
      'database_unreachable',
      `The PostgreSQL server at ${address} cannot be used: ${reason}. Check DATABASE_URL and that the server is running.`,
      { cause: error },
    )
  }
}

/** Host, port and database of a URL, fit for messages. */
function addressOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    // The text itself is not repeated: what cannot be parsed may still hold a password.
    throw new OpenDatabaseError(
      'database_url_invalid',
      'DATABASE_URL is not a URL of the form postgres://user:password@host:port/database.',
    )
  }
  return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`
}

export function assertSupportedVersion(versionNumber: number, address: string): void {
  if (versionNumber >= 150_000) return
  throw new OpenDatabaseError(
    'database_too_old',
    `The server at ${address} is PostgreSQL ${Math.floor(versionNumber / 10_000)}; Holdfast needs version 15 or newer.`,
  )
}

async function openDirectory(dataDir: string): Promise<Database> {
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
  const directory = join(resolve(dataDir), 'database')
  if (!existsSync(directory)) {
    // Creating a database copies a thousand files. It is built aside and moved into place when it is whole, so that a process
    // killed meanwhile leaves nothing that the next one would take for a database.
    const unfinished = `${directory}.new`
    rmSync(unfinished, { recursive: true, force: true })
    const fresh = await openPglite({ directory: unfinished })
    await fresh.close()
    renameSync(unfinished, directory)
  }
  return openPglite({ directory })
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
