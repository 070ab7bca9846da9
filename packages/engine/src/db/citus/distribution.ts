/**
 * Puts the tables of a database where they belong (placements.ts). Where shards stand, how they are moved and what happens when a node
 * fails is Citus' own business; nothing of it is done here.
 *
 * A database that is made by `migrate` on a coordinator is distributed at once, as nothing has to be moved yet. One that has been in use is
 * moved when somebody says so (`holdfast distribute`): that takes locks and time, and an upgrade must not begin it by itself.
 */
import type { Connection, Database, Transaction } from '../database.ts'
import { COORDINATOR_FUNCTIONS } from './coordinator-functions.ts'
import { BY_ITEM, EVERYWHERE } from './placements.ts'
import { COORDINATOR_TAKES_PART } from './two-phases.ts'

/** What a database is to Citus: nothing, a coordinator with so many workers, and whether it is distributed. */
export type Distribution = { workers: number; isDistributed: boolean }

const NONE: Distribution = { workers: 0, isDistributed: false }

export async function readDistribution(connection: Connection): Promise<Distribution> {
  if (!(await hasCitus(connection))) return NONE
  const [row] = await connection.query<Distribution>(
    `select (select count(*) from pg_dist_node where noderole = 'primary' and isactive and shouldhaveshards)::integer as workers,
       ${IS_DISTRIBUTED} as "isDistributed"`,
  )
  return row!
}

export async function hasCitus(connection: Connection): Promise<boolean> {
  const [row] = await connection.query<{ found: boolean }>(`select ${HAS_CITUS} as found`)
  return row!.found
}

export const HAS_CITUS = "to_regclass('pg_catalog.pg_dist_partition') is not null"

/** Where the extension is there. */
export const IS_DISTRIBUTED = `exists (select from pg_dist_partition
  where logicalrelid = to_regclass('${BY_ITEM[0]}') and partmethod = 'h')`

/** A new database: all of its tables, in one transaction. One that is distributed already is given what it lacks. */
export async function distributeNew(database: Database, { isNew }: { isNew: boolean }): Promise<void> {
  const { workers, isDistributed } = await readDistribution(database)
  if (!isDistributed && !(isNew && workers > 0)) return
  await database.transaction((tx) => distributeTables(tx), { settings: UNHURRIED })
}

const UNHURRIED = { lock_timeout: '0', statement_timeout: '0', idle_in_transaction_session_timeout: '0' }

async function distributeTables(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1::bigint)', [ADVISORY_LOCK])
  await prepareSession(tx)
  for (const table of await missing(tx, EVERYWHERE, 'n')) await tx.query(makeReference(table))
  for (const table of await missing(tx, BY_ITEM, 'h')) await tx.query(distribute(table))
  await tx.execute('create schema if not exists holdfast_citus')
  await tx.execute(COORDINATOR_FUNCTIONS)
  await tx.execute(COORDINATOR_TAKES_PART)
}

const ADVISORY_LOCK = 4_857_203_612

/** Triggers of the ledger refuse changes and look at nothing else, so that they are as good on a shard. */
async function prepareSession(tx: Transaction): Promise<void> {
  await tx.execute('set local citus.enable_unsafe_triggers = on; set local client_min_messages = warning')
}

function makeReference(table: string): string {
  return `select create_reference_table('${table}')`
}

function distribute(table: string): string {
  const shards = table === BY_ITEM[0] ? 'none' : BY_ITEM[0]
  return `select create_distributed_table('${table}', 'item_id', colocate_with => '${shards}')`
}

/** Those of the tables that are not yet what they are to be: `n` a reference table, `h` one in shards. */
async function missing(tx: Connection, tables: readonly string[], method: 'n' | 'h'): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select t.name from unnest($1::text[]) with ordinality t(name, position)
     where not exists (select from pg_dist_partition p
       where p.logicalrelid = t.name::regclass and p.partmethod = $2::"char" and (p.partmethod = 'h' or p.repmodel = 't'))
     order by t.position`,
    [tables, method],
  )
  return rows.map(({ name }) => name)
}
