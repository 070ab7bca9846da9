/** One PostgreSQL server that can be killed, stopped and started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../../support/postgres-server.ts'
import { unprivileged } from '../../support/server-programs.ts'
import { atExit } from './programs.ts'

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'shared_buffers=64MB',
  'wal_level=replica',
  'max_wal_senders=8',
  'wal_keep_size=96MB',
  'max_wal_size=256MB',
  'hot_standby=on',
  // A receiver asks again quickly for its primary, so that a new standby is there within the second.
  'wal_retrieve_retry_interval=100ms',
]

export interface NodeOptions {
  programs: string
  directory: string
  /** Elsewhere than in the directory, whose disk may be full. */
  logFile: string
  /** Further settings, such as `port=…`, by name. */
  flags?: readonly string[]
}

export class PostgresNode {
  readonly port: number
  readonly data: string
  readonly directory: string
  readonly #options: NodeOptions
  #child: ChildProcess | undefined

  static async at(options: NodeOptions): Promise<PostgresNode> {
    return new PostgresNode(options, await freePort())
  }

  private constructor(options: NodeOptions, port: number) {
    this.#options = options
    this.port = port
    this.directory = options.directory
    this.data = join(options.directory, 'data')
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** The postmaster and the processes that it has started, each of them a process of ours. */
  get pids(): number[] {
    const postmaster = this.#child?.pid
    if (postmaster === undefined || !this.isRunning) return []
    return [postmaster, ...childrenOf(postmaster)]
  }

  async start(): Promise<void> {
    const flags = [...settings, ...(this.#options.flags ?? []), `port=${this.port}`].flatMap((flag) => ['-c', flag])
    const { logFile } = this.#options
    const child = spawn(join(this.#options.programs, 'postgres'), ['-D', this.data, ...flags], {
      ...unprivileged(),
      cwd: this.directory,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child.stderr!.on('data', (chunk) => appendFileSync(logFile, chunk))
    // Ctrl-C ends this process without a word to the server.
    child.once(
      'exit',
      atExit(() => child.kill('SIGKILL')),
    )
    this.#child = child
    for (const deadline = Date.now() + 30_000; !(await this.answers()); await sleep(20)) {
      if (this.isRunning && Date.now() < deadline) continue
      const log = existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(-2000) : ''
      throw new Error(`The server in ${this.directory} did not start:\n${log}`)
    }
  }

  /** At once and all of it, as when the machine loses its power. */
  async kill(): Promise<void> {
    const child = this.#child
    const pids = this.pids
    for (const pid of pids) signal(pid, 'SIGKILL')
    if (child && pids.length > 0) await ended(child)
    await untilGone(pids)
  }

  async stop(): Promise<void> {
    const child = this.#child
    if (!child || !this.isRunning) return
    for (const pid of this.pids) signal(pid, 'SIGCONT')
    child.kill('SIGINT')
    if (!(await Promise.race([ended(child).then(() => true), sleep(5000, false)]))) await this.kill()
  }

  /** Halts every process of it, or lets them go on. */
  freeze(frozen: boolean): void {
    for (const pid of this.pids) signal(pid, frozen ? 'SIGSTOP' : 'SIGCONT')
  }

  async remove(): Promise<void> {
    await this.kill()
    await rm(this.directory, { recursive: true, force: true })
  }

  async client(database = 'postgres'): Promise<pg.Client> {
    const client = new pg.Client({
      host: '127.0.0.1',
      port: this.port,
      user: 'postgres',
      database,
      connectionTimeoutMillis: 3000,
    })
    client.on('error', () => {})
    await client.connect()
    return client
  }

  // biome-ignore lint/suspicious/noExplicitAny: a row is what its statement says.
  async query<Row = any>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = await this.client()
    try {
      return (await client.query(sql, values as unknown[])).rows as Row[]
    } finally {
      await client.end().catch(() => {})
    }
  }

  async answers(): Promise<boolean> {
    return this.query('select 1').then(
      () => true,
      () => false,
    )
  }

  /** The server processes of sessions that come from a service. */
  async backendsOf(application: string): Promise<number[]> {
    const rows = await this.query<{ pid: number }>('select pid from pg_stat_activity where application_name = $1', [
      application,
    ])
    return rows.map(({ pid }) => pid)
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number)
  } catch {
    return []
  }
}

async function untilGone(pids: readonly number[]): Promise<void> {
  for (let round = 0; round < 200 && pids.some((pid) => existsSync(`/proc/${pid}/stat`) && !isZombie(pid)); round++)
    await sleep(5)
}

function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}
