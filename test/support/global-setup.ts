/**
 * Prepares the databases under test once per run: a PostgreSQL server with one migrated template database. Test files clone it
 * (databases.ts), which takes a fraction of a second where starting and migrating takes many.
 *
 * The server is a throw-away one (postgres-server.ts), without fsync, because nothing in it outlives the run. With
 * HOLDFAST_TEST_SERVER=15 it is Debian's PostgreSQL 15. With HOLDFAST_TEST_DATABASE_URL the tests run on an existing server
 * instead (its user must be allowed to create databases); databases of failed test files are then kept for a look at them.
 *
 * Besides, the tests that are most about databases run on the other servers too (other-servers.ts).
 */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { citusDatabase } from '../../packages/engine/src/db/citus/citus-database.ts'
import { migrate } from '../../packages/engine/src/db/migrate.ts'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import { createOnNodes, databaseOf, introduceNodes, sealTemplate, startCitusNodes } from './citus-nodes.ts'
import { startInstalledPostgres } from './installed-postgres.ts'
import { startPgbouncer } from './pgbouncer.ts'
import { startPostgresServer } from './postgres-server.ts'
import { POSTGRES_15 } from './server-programs.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databases: TestDatabases
  }
}

export interface TestDatabases {
  /** A connection to the server's maintenance database, from which databases are created. */
  serverUrl: string
  /** The same by the way that the tests connect: through a pooler, if they do. */
  connectUrl: string
  /** Which databases `describeOnBoth` runs on. */
  kinds: readonly ('postgres' | 'pglite')[]
  /** What the tests are to find behind the connection. */
  expected: { major: number | null; pooled: boolean }
  /** With Citus: all of its nodes, the coordinator first. Else none. */
  nodeUrls: readonly string[]
  templateName: string
  /** Part of every database name, so that two runs on one server do not meet. */
  runId: string
  /** Whether the server outlives this run, so that it makes sense to keep the database of a failed file. */
  serverIsKept: boolean
}

interface TestServer {
  url: string
  /** Null for a server that is not ours. */
  major: number | null
  isKept: boolean
  nodeUrls?: readonly string[]
  stop: () => Promise<void>
}

export interface ServerUnderTest {
  /** The major version of the throw-away server; what HOLDFAST_TEST_SERVER or HOLDFAST_TEST_DATABASE_URL says when left out. */
  major?: '15' | '18'
  /** Whether PgBouncer stands between the tests and the server. */
  pooled?: boolean
  /** Whether it is the coordinator of three nodes. */
  citus?: boolean
  /** Whether the tests run on PGlite as well. */
  pglite?: boolean
}

export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return prepareDatabases(project, { pglite: true })
}

export async function prepareDatabases(project: TestProject, wanted: ServerUnderTest): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = []
  const teardown = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const server = await openServer(wanted)
    undo.push(server.stop)
    const runId = randomBytes(3).toString('hex')
    const templateName = `holdfast_template_${runId}`
    const { nodeUrls = [] } = server
    if (nodeUrls.length > 0) await createTemplateOnNodes(nodeUrls, templateName)
    else await createTemplate(server.url, templateName)
    if (server.isKept) undo.push(() => dropDatabase(server.url, templateName))
    const pooler = wanted.pooled ? await startPgbouncer(server.url) : undefined
    if (pooler) undo.push(pooler.stop)
    project.provide('databases', {
      serverUrl: server.url,
      connectUrl: pooler?.url ?? server.url,
      kinds: wanted.pglite ? ['postgres', 'pglite'] : ['postgres'],
      expected: { major: server.major, pooled: pooler !== undefined },
      nodeUrls,
      templateName,
      runId,
      serverIsKept: server.isKept,
    })
    await announce(server.url, pooler !== undefined)
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

async function openServer({ major, citus }: ServerUnderTest): Promise<TestServer> {
  if (citus) {
    const { urls, stop } = await startCitusNodes(serverFlags)
    return { url: urls[0]!, nodeUrls: urls, major: 15, isKept: false, stop }
  }
  const url = process.env.HOLDFAST_TEST_DATABASE_URL
  if (url && !major) return { url, major: null, isKept: true, stop: async () => {} }
  const wanted = major ?? process.env.HOLDFAST_TEST_SERVER ?? '18'
  if (wanted === '15') return { ...(await startInstalledPostgres(POSTGRES_15, serverFlags)), major: 15, isKept: false }
  if (wanted === '18') return { ...(await startPostgresServer(serverFlags)), major: 18, isKept: false }
  throw new Error(`HOLDFAST_TEST_SERVER must be 15 or 18, not "${wanted}".`)
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

async function createTemplateOnNodes(urls: readonly string[], name: string): Promise<void> {
  await createOnNodes(urls, name)
  await introduceNodes(urls, name)
  const database = citusDatabase(openPostgres({ url: databaseOf(urls[0]!, name), poolSizeMax: 1 }))
  try {
    await migrate(database)
  } finally {
    await database.close()
  }
  await sealTemplate(urls, name)
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

async function announce(serverUrl: string, pooled: boolean): Promise<void> {
  const { rows } = await onServer(serverUrl, 'show server_version')
  const way = pooled ? 'through PgBouncer' : `server on ${new URL(serverUrl).host}`
  console.log(`databases under test: PostgreSQL ${rows[0].server_version} (${way})`)
}
