/**
 * Keeps a second process away from an embedded database.
 *
 * PGlite itself does not look: two processes on one directory destroy it. Node has no flock, so the lock is a file that says who
 * holds it, and whether the holder is alive is asked of the system. A process number alone would not do, because numbers are used
 * again (in a container the first process is always 1), so the file also has the instant at which that process started.
 *
 * The file appears complete or not at all (written aside, then linked). A stale one, left by a killed process, is replaced under a
 * claim: `lock.taken-<hash of the stale file>`, which again only one process can link. Whoever holds the claim and still finds the
 * very file it claimed may replace it; nobody else ever does. A claim whose owner died is claimed in the same way.
 *
 * What this cannot see is a process on another machine, or in another container, on a shared volume. Such a lock is respected, and
 * the message says what to do.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
  id: string
  pid: number
  host: string
  started_at: string
  /** When the process started, in a form that is only ever compared; null where the system does not tell. */
  process_started: string | null
}

interface LockFile {
  path: string
  /** Undefined if the file cannot be understood: then a crash of the machine has cut it short, and its owner is gone. */
  holder: Holder | undefined
  hash: string
}

const attemptsMax = 50

/** Takes the lock of a data directory, which is created if need be. Throws DataDirectoryLocked if somebody else has it. */
export function lockDataDirectory(dataDirectory: string): DataDirectoryLock {
  const directory = resolve(dataDirectory)
  createDirectory(directory)
  const lockPath = join(directory, 'lock')
  const content = describeThisProcess()
  const ownPath = join(directory, `lock.${process.pid}-${randomUUID()}`)
  writeFileSync(ownPath, content, { flush: true })
  try {
    for (let attempt = 0; attempt < attemptsMax; attempt++) {
      if (tryLink(ownPath, lockPath) || takeOver(lockPath, ownPath)) return heldLock(lockPath, content)
    }
  } finally {
    rmSync(ownPath, { force: true })
  }
  throw new DataDirectoryLocked(`The lock ${lockPath} keeps changing hands; another process is starting. Try again.`)
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

function heldLock(lockPath: string, content: string): DataDirectoryLock {
  heldContents.add(content)
  const release = () => {
    process.off('exit', release)
    if (heldContents.delete(content) && readIfPresent(lockPath) === content) rmSync(lockPath, { force: true })
  }
  process.on('exit', release)
  return { release }
}

const heldContents = new Set<string>()

/** Replaces a stale lock by ours. False if it changed meanwhile, so that everything is to be looked at again. */
function takeOver(lockPath: string, ownPath: string): boolean {
  // The lock, then the claim on it, then the claim on that claim...: each left by a process that has died.
  const seen: LockFile[] = []
  for (let path = lockPath; ; ) {
    const file = readLockFile(path)
    if (!file) return false
    if (file.holder && isAlive(file.holder, file.hash)) throw lockedBy(file.holder, lockPath)
    seen.push(file)
    const claimPath = `${lockPath}.taken-${file.hash}`
    if (tryLink(ownPath, claimPath)) return replaceUnderClaim({ lockPath, ownPath, claimPath, seen })
    path = claimPath
  }
}

function replaceUnderClaim(take: { lockPath: string; ownPath: string; claimPath: string; seen: LockFile[] }): boolean {
  const unchanged = take.seen.every((file) => readLockFile(file.path)?.hash === file.hash)
  if (unchanged) {
    renameSync(take.ownPath, take.lockPath)
    for (const { path } of take.seen) if (path !== take.lockPath) rmSync(path, { force: true })
  }
  rmSync(take.claimPath, { force: true })
  return unchanged
}

function tryLink(existing: string, path: string): boolean {
  try {
    linkSync(existing, path)
    return true
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false
    throw error
  }
}

function readLockFile(path: string): LockFile | undefined {
  const content = readIfPresent(path)
  if (content === undefined) return undefined
  return { path, holder: parseHolder(content), hash: hashOf(content) }
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  }
}

function parseHolder(content: string): Holder | undefined {
  try {
    const holder = JSON.parse(content)
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? holder : undefined
  } catch {
    return undefined
  }
}

function describeThisProcess(): string {
  const holder: Holder = {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    started_at: new Date().toISOString(),
    process_started: processState(process.pid)?.started ?? null,
  }
  return `${JSON.stringify(holder, undefined, 2)}\n`
}

function isAlive(holder: Holder, hash: string): boolean {
  if (holder.host !== hostname()) return true
  if (!processExists(holder.pid)) return false
  const state = processState(holder.pid)
  if (state && holder.process_started) return !state.dead && state.started === holder.process_started
  // Without start times, our own number in a file that we do not hold was written by an earlier process that had it.
  return holder.pid !== process.pid || [...heldContents].some((content) => hashOf(content) === hash)
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return !isSystemError(error, 'ESRCH')
  }
}

/** From Linux's /proc: when a process started (ticks after this boot), and whether it is dead and only waits for its parent. */
function processState(pid: number): { started: string; dead: boolean } | undefined {
  try {
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses and may contain anything, also blanks and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { started: `${bootId}:${fields[19]}`, dead: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return undefined
  }
}

function lockedBy(holder: Holder, lockPath: string): DataDirectoryLocked {
  const elsewhere = holder.host === hostname() ? '' : ` If that process is certainly gone, delete ${lockPath}.`
  return new DataDirectoryLocked(
    `The data directory ${resolve(lockPath, '..')} is in use by process ${holder.pid} on ${holder.host} since ` +
      `${holder.started_at}. An embedded database belongs to one process at a time: stop that one, choose another directory ` +
      `with HOLDFAST_DATA_DIR, or set DATABASE_URL to share a PostgreSQL server.${elsewhere}`,
  )
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
