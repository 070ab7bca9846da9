/** Runs a server program in a directory of its own until it is stopped, and waits until it answers. */
import { spawn } from 'node:child_process'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { removeAtExit } from './postgres-server.ts'
import { unprivileged } from './server-programs.ts'

/** Owned by the user that the program runs as; removed when this process ends. */
export async function serverDirectory(name: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), `holdfast-${name}-`))
  const { uid, gid } = unprivileged()
  if (uid !== undefined && gid !== undefined) await chown(directory, uid, gid)
  removeAtExit(directory)
  return directory
}

export interface ServerProgram {
  program: string
  args: string[]
  directory: string
  /** A database that answers once the server is up. */
  url: string
  stopSignal: NodeJS.Signals
}

/** Resolves, with what stops it and removes its directory, when the server answers. */
export async function runServer({
  program,
  args,
  directory,
  url,
  stopSignal,
}: ServerProgram): Promise<() => Promise<void>> {
  const child = spawn(program, args, { ...unprivileged(), cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => log.push(String(chunk)))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let isRunning = true
  ended.then(() => {
    isRunning = false
  })
  // Ctrl-C ends this process without a teardown.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    if (isRunning) child.kill(stopSignal)
    await ended
    process.off('exit', kill)
    await rm(directory, { recursive: true, force: true })
  }
  for (const deadline = Date.now() + 20_000; !(await answers(url)); await sleep(50)) {
    if (isRunning && Date.now() < deadline) continue
    await stop()
    throw new Error(`${program} did not start:\n${log.join('')}`)
  }
  return stop
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
