/** A throw-away PostgreSQL server that a test may crash, start again, configure while it runs, and copy to standbys. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './postgres-server.ts'
import { serverDirectory } from './server-process.ts'
import { POSTGRES_15, unprivileged } from './server-programs.ts'

export interface CrashingPostgres {
  /** The maintenance database. */
  url: string
  /** Ends all its processes at once, as a crash does; what had not been written to the log is gone. */
  crash: () => Promise<void>
  start: () => Promise<void>
  /** As the superuser, on a connection of its own. */
  sql: (statement: string) => Promise<Record<string, unknown>[]>
  /** By ALTER SYSTEM, in force when it resolves. */
  set: (name: string, value: string) => Promise<void>
  /** A standby that streams from this server, and is called by its name there. */
  standby: (name: string) => Promise<CrashingPostgres>
  /** Ends it and removes it. */
  end: () => Promise<void>
}

const run = (program: string, args: readonly string[], directory: string) =>
  promisify(execFile)(join(POSTGRES_15, program), args, { ...unprivileged(), cwd: directory })

export async function startCrashingPostgres(): Promise<CrashingPostgres> {
  const directory = await serverDirectory('crashing')
  const data = join(directory, 'data')
  const encoding = ['--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  await run('initdb', ['-D', data, '-U', 'postgres', ...encoding], directory)
  return serverIn(directory, data)
}

async function standbyOf(primary: { port: number; url: string }, name: string): Promise<CrashingPostgres> {
  const directory = await serverDirectory('standby')
  const data = join(directory, 'data')
  const from = `host=127.0.0.1 port=${primary.port} user=postgres application_name=${name}`
  await run('pg_basebackup', ['-d', from, '-D', data, '-R', '-X', 'stream', '-c', 'fast', '--no-sync'], directory)
  return serverIn(directory, data)
}

async function serverIn(directory: string, data: string): Promise<CrashingPostgres> {
  const port = await freePort()
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`
  // Nothing of it outlives the machine; what a crash of the server loses is lost without fsync too.
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'restart_after_crash=off']
  let child: ChildProcess | undefined
  const kill = () => child?.kill('SIGQUIT')
  const crash = async () => {
    process.off('exit', kill)
    if (!child || child.exitCode !== null) return
    const ended = new Promise((resolve) => child!.once('close', resolve))
    kill()
    await ended
  }
  const sql = async (statement: string) => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return (await client.query(statement)).rows
    } finally {
      await client.end().catch(() => {})
    }
  }
  const start = async () => {
    const args = ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])]
    child = spawn(join(POSTGRES_15, 'postgres'), args, { ...unprivileged(), cwd: directory, stdio: 'ignore' })
    process.once('exit', kill)
    for (const deadline = Date.now() + 20_000; ; await sleep(20)) {
      if (await sql('select 1').catch(() => undefined)) return
      if (Date.now() > deadline) throw new Error('The PostgreSQL server did not start.')
    }
  }
  await start()
  return {
    url,
    crash,
    start,
    sql,
    set: async (name, value) => {
      await sql(`alter system set ${name} = ${value}`)
      await sql('select pg_reload_conf()')
      // The sessions that are open take it up at their next statement, and those that wait for a standby when they are woken.
      for (const wanted = value.replaceAll("'", ''); ; await sleep(10)) {
        const [row] = await sql(`select current_setting('${name}') as value`)
        if (row!.value === wanted) return
      }
    },
    standby: (name) => standbyOf({ port, url }, name),
    end: async () => {
      await crash()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
