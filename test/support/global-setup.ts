/**
 * Prepares the databases under test once per run: a PostgreSQL server with one migrated template database, and a dump of a migrated
 * PGlite. Test files clone these (databases.ts), which takes a fraction of a second where starting and migrating takes many.
 *
 * The server is a throw-away one (postgres-server.ts), without fsync, because nothing in it outlives the run. With
 * HOLDFAST_TEST_DATABASE_URL the tests run on an existing server instead (its user must be allowed to create databases);
 * databases of failed test files are then kept for a look at them.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../packages/engine/src/db/migrate.ts'
import { openPglite } from '../../packages/engine/src/db/pglite.ts'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import { removeAtExit, startPostgresServer } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databases: TestDatabases
  }
}

export interface TestDatabases {
  /** A connection to the server's maintenance database, from which databases are created. */
  serverUrl: string
  templateName: string
  /** Part of every database name, so that two runs on one server do not meet. */
  runId: string
  pgliteDumpPath: string
  /** Whether the server outlives this run, so that it makes sense to keep the database of a failed file. */
  serverIsKept: boolean
}

interface TestServer {
  url: string
  isKept: boolean
  stop: () => Promise<void>
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-test-'))
  removeAtExit(directory)
  const undo: (() => Promise<void>)[] = [() => rm(directory, { recursive: true, force: true })]
  const teardown = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const server = await openServer()
    undo.push(server.stop)
    const runId = randomBytes(3).toString('hex')
    const templateName = `holdfast_template_${runId}`
    await createTemplate(server.url, templateName)
    if (server.isKept) undo.push(() => dropDatabase(server.url, templateName))
    const pgliteDumpPath = join(directory, 'pglite.tar')
    const pgliteVersion = await dumpMigratedPglite(pgliteDumpPath)
    project.provide('databases', {
      serverUrl: server.url,
      templateName,
      runId,
      pgliteDumpPath,
      serverIsKept: server.isKept,
    })
    await announce(server.url, pgliteVersion)
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

async function openServer(): Promise<TestServer> {
  const url = process.env.HOLDFAST_TEST_DATABASE_URL
  return url
    ? { url, isKept: true, stop: async () => {} }
    : { ...(await startPostgresServer(serverFlags)), isKept: false }
}

// Nothing in it outlives the run.
const serverFlags = ['fsync=off', 'full_page_writes=off', 'max_connections=200']

async function createTemplate(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
  const url = new URL(serverUrl)
  url.pathname = name
  const database = openPostgres({ url: url.href, poolSizeMax: 1 })
  try {
    await migrate(database)
  } finally {
    await database.close()
  }
}

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, `drop database if exists ${name} with (force)`)
}

async function onServer(serverUrl: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

async function dumpMigratedPglite(path: string): Promise<string> {
  const database = await openPglite()
  try {
    await migrate(database)
    const dump = await database.dumpDataDir()
    await writeFile(path, dump.stream())
    const [row] = await database.query<{ server_version: string }>('show server_version')
    return row!.server_version
  } finally {
    await database.close()
  }
}

async function announce(serverUrl: string, pgliteVersion: string): Promise<void> {
  const { rows } = await onServer(serverUrl, 'show server_version')
  const address = new URL(serverUrl).host
  console.log(
    `databases under test: PostgreSQL ${rows[0].server_version} (server on ${address}), PGlite (PostgreSQL ${pgliteVersion})`,
  )
}
