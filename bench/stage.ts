/** What the contenders stand on, each part made when the first of them needs it, and taken down at the end. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type PostgresServer, startPostgresServer } from '../test/support/postgres-server.ts'
import { Loader } from './load/loader.ts'
import { postmasterPid, treeMicros } from './processor-time.ts'

export type Stage = {
  server: PostgresServer
  /** Processor time of PostgreSQL so far. */
  serverMicros: () => number | null
  loader: Loader
  directory: string
  /** A new and empty database of the server. */
  database: (name: string) => Promise<string>
  dropDatabase: (name: string) => Promise<void>
  /** Called at the end, the last one first. */
  atEnd: (work: () => unknown) => void
  close: () => Promise<void>
}

export async function openStage(): Promise<Stage> {
  const server = await startPostgresServer(['max_connections=400'])
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-bench-'))
  // The server's own user reads what is written there.
  await chmod(directory, 0o755)
  const loader = new Loader()
  const postmaster = await postmasterPid(server.url)
  const ends: (() => unknown)[] = []
  return {
    server,
    serverMicros: () => treeMicros(postmaster),
    loader,
    directory,
    database: async (name) => {
      await execute(server.url, `create database ${name}`)
      return Object.assign(new URL(server.url), { pathname: name }).href
    },
    dropDatabase: (name) => execute(server.url, `drop database ${name} with (force)`),
    atEnd: (work) => ends.unshift(work),
    close: async () => {
      for (const end of ends) await end()
      loader.stop()
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(sql)
  await client.end()
}
