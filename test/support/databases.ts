/**
 * A fresh, migrated database for a test file, on a PostgreSQL server or on PGlite.
 *
 * `describeOnBoth` is the usual way in: it runs the same tests on both databases, names the database in the test's name, and closes
 * what was opened. On a server that outlives the run, the database of a failed file is kept and its name printed.
 */
import { basename } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, inject } from 'vitest'
import { citusDatabase } from '../../packages/engine/src/db/citus/citus-database.ts'
import type { Database } from '../../packages/engine/src/db/database.ts'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import { copyOnNodes, dropOnNodes } from './citus-nodes.ts'
import { borrowPglite } from './embedded-databases.ts'
import type {} from './global-setup.ts'

export type DatabaseKind = 'postgres' | 'pglite'
/** Both, unless the run is about one server. */
export const databaseKinds: readonly DatabaseKind[] = inject('databases').kinds

export interface TestDatabase {
  database: Database
  /** Where a second process or pool can connect to; undefined for PGlite. */
  url: string | undefined
  /** Closes the database and removes it, or keeps it and prints its name. */
  end: (options?: { keep?: boolean }) => Promise<void>
}

export function openTestDatabase(kind: DatabaseKind, options: { poolSizeMax?: number } = {}): Promise<TestDatabase> {
  return kind === 'postgres' ? openClone(options) : openEmbedded()
}

let cloneCount = 0

async function openClone({ poolSizeMax = 10 }: { poolSizeMax?: number }): Promise<TestDatabase> {
  const { templateName, serverIsKept, nodeUrls } = inject('databases')
  const isOnNodes = nodeUrls.length > 0
  const name = nextDatabaseName()
  if (isOnNodes) await copyOnNodes(nodeUrls, name, templateName)
  else await onServer(`create database ${name} template ${templateName}`)
  const url = urlOf(name)
  const database = openOnceMore(url, { poolSizeMax })
  const end = async ({ keep = false } = {}) => {
    await database.close()
    if (keep && serverIsKept) console.log(`kept the database of the failed test file: ${name}`)
    else if (isOnNodes) await dropOnNodes(nodeUrls, name)
    else await onServer(`drop database if exists ${name} with (force)`)
  }
  return { database, url, end }
}

/** Another process, as it were, on a database that is open. */
export function openOnceMore(url: string, { poolSizeMax = 10 }: { poolSizeMax?: number } = {}): Database {
  const opened = openPostgres({ url, poolSizeMax })
  return inject('databases').nodeUrls.length > 0 ? citusDatabase(opened) : opened
}

/** An empty database without Holdfast's schema; the caller removes it by `end`. */
export async function openEmptyTestDatabase(): Promise<{ url: string; end: () => Promise<void> }> {
  const name = nextDatabaseName()
  await onServer(`create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
  return { url: urlOf(name), end: () => onServer(`drop database if exists ${name} with (force)`) }
}

async function openEmbedded(): Promise<TestDatabase> {
  return { ...(await borrowPglite()), url: undefined }
}

function nextDatabaseName(): string {
  const file = basename(expect.getState().testPath ?? 'unknown').replace(/\W+/g, '_')
  cloneCount++
  return `t_${file.slice(0, 40)}_${process.pid}_${cloneCount}_${inject('databases').runId}`
}

function urlOf(name: string): string {
  const url = new URL(inject('databases').connectUrl)
  url.pathname = name
  return url.href
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databases').serverUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** `forAll` tests that follow, not only the one that opens it. */
export type OpenDatabase = (options?: { poolSizeMax?: number; forAll?: boolean }) => Promise<Database>

/** Runs the same tests on both databases. `open` gives a fresh migrated database: to a test for as long as it runs unless it is
 * meant for all, to a hook of all tests until the last one has ended. */
export function describeOnBoth(name: string, define: (open: OpenDatabase, kind: DatabaseKind) => void): void {
  for (const kind of databaseKinds) {
    describe(`${name} on ${kind}`, () => {
      const opened = { byTest: [] as TestDatabase[], forAll: [] as TestDatabase[] }
      let isTest = false
      const open: OpenDatabase = async ({ forAll = !isTest, ...options } = {}) => {
        const testDatabase = await openTestDatabase(kind, options)
        opened[forAll ? 'forAll' : 'byTest'].push(testDatabase)
        return testDatabase.database
      }
      let keep = false
      const end = (some: TestDatabase[]) => Promise.all(some.splice(0).map((database) => database.end({ keep })))
      beforeEach(() => {
        isTest = true
      })
      afterEach(async ({ task }) => {
        isTest = false
        keep ||= task.result?.state === 'fail'
        await end(opened.byTest)
      })
      afterAll(() => end(opened.forAll))
      define(open, kind)
    })
  }
}
