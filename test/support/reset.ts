/**
 * Sets a database back to what a first start leaves, in milliseconds: for tests that each want a fresh one.
 *
 * The first call remembers every table as it is then, so it must come before anything is changed.
 */
import type { Database } from '../../packages/engine/src/db/database.ts'
import type { OpenDatabase } from './databases.ts'

export async function resetDatabase(database: Database): Promise<void> {
  const tables = await tablesOf(database)
  await rememberSeed(database, tables)
  const names = tables.map((table) => `holdfast.${table}`).join(', ')
  const restore = tables.map(
    (table) => `insert into holdfast.${table} overriding system value select * from holdfast_seed.${table}`,
  )
  // The ledger refuses to be emptied, and foreign keys care about the order: a replica's session minds neither.
  await database.execute(`
    begin;
    set local session_replication_role = replica;
    truncate ${names} restart identity cascade;
    ${restore.join(';\n')};
    ${await resetClock(database)}
    commit`)
}

async function tablesOf(database: Database): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'holdfast' and tablename <> 'schema_migration' order by 1`,
  )
  return rows.map((row) => row.name)
}

async function rememberSeed(database: Database, tables: readonly string[]): Promise<void> {
  const [seed] = await database.query<{ exists: boolean }>(
    `select to_regnamespace('holdfast_seed') is not null as exists`,
  )
  if (seed!.exists) return
  const copies = tables.map((table) => `create table holdfast_seed.${table} as table holdfast.${table};`)
  await database.execute(`create schema holdfast_seed; ${copies.join('\n')}`)
}

async function resetClock(database: Database): Promise<string> {
  const [clock] = await database.query<{ exists: boolean }>(
    `select to_regclass('holdfast_test.clock_offset') is not null as exists`,
  )
  return clock!.exists ? `update holdfast_test.clock_offset set elapsed = interval '0';` : ''
}

/** One database for many tests, as good as new for each of them. */
export function freshDatabase(open: OpenDatabase): () => Promise<Database> {
  let opened: Promise<Database> | undefined
  return async () => {
    opened ??= open({ forAll: true })
    const database = await opened
    await resetDatabase(database)
    return database
  }
}
