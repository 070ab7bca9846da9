/**
 * Keeps a second process away from an embedded database.
 *
 * PGlite itself does not look: two processes on one directory destroy it. A file that says who holds it would not do: whether its
 * owner is alive cannot be asked from another container, where the same process number and the same host name may be somebody else's.
 * So it is a lock of the kernel on the file `lock`: it is seen by whoever opens that file, in whichever container, and it is gone
 * at the moment in which its owner dies. Node has no call for it, but it has SQLite, which locks its files in just this way; the
 * file is an empty SQLite database that stays empty. It is never removed, or two processes could lock two files of that name.
 *
 * `lock.holder` is for people: who it is that holds the lock.
 *
 * What the kernel keeps is kept among those who share it. On a network file system it is as good as that file system's locks; one
 * that has none is refused.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export interface DataDirectoryLock {
  /** Gives the directory free; a second call does nothing. */
  release: () => void
}

export class DataDirectoryLocked extends Error {
  override readonly name = 'DataDirectoryLocked'
  readonly code = 'data_directory_locked'
}

interface Holder {
  pid: number
  host: string
  started_at: string
}

/** Several who start at one moment stand in each other's way for an instant, and one of them must get it. */
const RIVALS_WAIT_MS = 250

/** Takes the lock of a data directory, which is created if need be. Throws DataDirectoryLocked if somebody else has it. */
export function lockDataDirectory(dataDirectory: string): DataDirectoryLock {
  const directory = resolve(dataDirectory)
  createDirectory(directory)
  const holderPath = join(directory, 'lock.holder')
  const held = lockFile(join(directory, 'lock'))
  if (!held) throw lockedBy(readHolder(holderPath), directory)
  let isHeld = true
  const release = () => {
    if (!isHeld) return
    isHeld = false
    process.off('exit', release)
    rmSync(holderPath, { force: true })
    held.close()
  }
  try {
    const holder: Holder = { pid: process.pid, host: hostname(), started_at: new Date().toISOString() }
    writeFileSync(holderPath, `${JSON.stringify(holder, undefined, 2)}\n`)
  } catch (error) {
    release()
    throw error
  }
  process.on('exit', release)
  return { release }
}

// Not `recursive: true`: where a directory exists and nothing can be created in it, as in /proc, Node tries again for ever.
function createDirectory(directory: string): void {
  try {
    mkdirSync(directory)
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return
    if (!isSystemError(error, 'ENOENT') || existsSync(dirname(directory))) throw error
    createDirectory(dirname(directory))
    mkdirSync(directory)
  }
}

/** What holds the lock until it is closed; undefined if somebody else has it. */
function lockFile(path: string): { close: () => void } | undefined {
  const { DatabaseSync } = loadSqlite()
  const file = new DatabaseSync(path, { timeout: RIVALS_WAIT_MS })
  try {
    // Nothing is ever written: no journal has to be found by whoever comes after a crash.
    file.exec('pragma journal_mode = memory; begin exclusive')
    return file
  } catch (error) {
    file.close()
    if (isBusy(error)) return undefined
    throw error
  }
}

/** Node 22 warns that the module is experimental; what is used of it is as it is in Node 24. */
function loadSqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    const sqlite = process.getBuiltinModule('node:sqlite')
    if (sqlite) return sqlite
  } finally {
    process.emitWarning = emitWarning
  }
  throw new Error(`Node ${process.version} has no way to lock it; an embedded database needs version 22.13 or later`)
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8'))
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? holder : undefined
  } catch {
    // It is only just starting, or its last words were cut short by a crash.
    return undefined
  }
}

function lockedBy(holder: Holder | undefined, directory: string): DataDirectoryLocked {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.started_at}` : 'another process'
  return new DataDirectoryLocked(
    `The data directory ${directory} is in use by ${who}. An embedded database belongs to one process at a time: stop that one, ` +
      'choose another directory with HOLDFAST_DATA_DIR, or set DATABASE_URL to share a PostgreSQL server.',
  )
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
