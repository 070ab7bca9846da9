/**
 * Sets a database back to what a first start leaves, in milliseconds: for tests that each want a fresh one.
 *
 * The first call remembers every table as it is then, so it must come before anything is changed.
 */
import { inject } from 'vitest'
import type { Database } from '../../packages/engine/src/db/database.ts'
import type { OpenDatabase } from './databases.ts'

export async function resetDatabase(database: Database): Promise<void> {
  const tables = await tablesOf(database)
  await rememberSeed(database, tables)
  const names = tables.map(({ name }) => `holdfast.${name}`).join(', ')
  const restore = tables.map(
    ({ name, columns }) =>
      `insert into holdfast.${name} (${columns}) overriding system value select ${columns} from holdfast_seed.${name}`,
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

/** A table, and its columns but for those that the database works out. */
type StoredTable = { name: string; columns: string }

function tablesOf(database: Database): Promise<StoredTable[]> {
  return database.query<StoredTable>(
    `select quote_ident(c.relname) as name, string_agg(quote_ident(a.attname), ', ') as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'holdfast'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
     group by c.relname order by 1`,
  )
}

async function rememberSeed(database: Database, tables: readonly StoredTable[]): Promise<void> {
  const [seed] = await database.query<{ exists: boolean }>(
    `select to_regnamespace('holdfast_seed') is not null as exists`,
  )
  if (seed!.exists) return
  const copies = tables.map(({ name }) => `create table holdfast_seed.${name} as table holdfast.${name};`)
  await database.execute(`create schema holdfast_seed; ${copies.join('\n')}`)
}

async function resetClock(database: Database): Promise<string> {
  const [clock] = await database.query<{ exists: boolean }>(
    `select to_regclass('holdfast_test.clock_offset') is not null as exists`,
  )
  return clock!.exists ? `update holdfast_test.clock_offset set elapsed = interval '0';` : ''
}

/** One database for many tests, as good as new for each of them; of several nodes, where nothing is emptied so, each its own. */
export function freshDatabase(open: OpenDatabase): () => Promise<Database> {
  if (inject('databases').nodeUrls.length > 0) return () => open()
  let opened: Promise<Database> | undefined
  return async () => {
    opened ??= open({ forAll: true })
    const database = await opened
    await resetDatabase(database)
    return database
  }
}
