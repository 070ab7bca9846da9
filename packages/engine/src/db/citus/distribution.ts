/**
 * Puts the tables of a database where they belong (placements.ts). Where shards stand, how they are moved and what happens when a node
 * fails is Citus' own business; nothing of it is done here.
 *
 * A database that is made by `migrate` on a coordinator is distributed at once, as nothing has to be moved yet. One that has been in use is
 * moved when somebody says so (`holdfast distribute`): that takes locks and time, and an upgrade must not begin it by itself.
 */
import type { Connection, Database } from '../database.ts'
import { COORDINATOR_FUNCTIONS } from './coordinator-functions.ts'
import { BY_ITEM, EVERYWHERE, FIRST_IN_SHARDS } from './placements.ts'
import { COORDINATOR_TAKES_PART } from './two-phases.ts'

/** What a database is to Citus: without the extension it has no nodes. */
export interface Distribution {
  /** On which shards may stand, the coordinator among them where it is one. */
  nodes: number
  /** Tables that are not where they belong yet; none where there is nothing to do. */
  missing: string[]
}

export async function readDistribution(connection: Connection): Promise<Distribution> {
  const [citus] = await connection.query<{ found: boolean }>(`select ${HAS_CITUS} as found`)
  if (!citus!.found) return { nodes: 0, missing: [] }
  const [row] = await connection.query<{ nodes: number }>(
    `select count(*)::integer as nodes from pg_dist_node where noderole = 'primary' and isactive and shouldhaveshards`,
  )
  const missing = [
    ...(await notYet(connection, EVERYWHERE, 'everywhere')),
    ...(await notYet(connection, BY_ITEM, 'by item')),
  ]
  return { nodes: row!.nodes, missing }
}

export const HAS_CITUS = "to_regclass('pg_catalog.pg_dist_partition') is not null"

/** Where the extension is there. From the first table in shards on, statements are said as Citus takes them. */
export const IS_DISTRIBUTED = `exists (select from pg_dist_partition
  where logicalrelid = to_regclass('${FIRST_IN_SHARDS}') and partmethod = 'h')`

/** After a migration: a new database as a whole, and of one that is distributed what the migration has added. */
export async function distributeMigrated(database: Database, { isNew }: { isNew: boolean }): Promise<void> {
  const { nodes, missing } = await readDistribution(database)
  const isDistributed = nodes > 0 && !missing.includes(FIRST_IN_SHARDS)
  if (!isDistributed && !(isNew && nodes > 0)) return
  await prepareCoordinator(database)
  for (const table of missing) await place(database, table)
  await makeFunctions(database)
}

const UNHURRIED = { lock_timeout: '0', statement_timeout: '0', idle_in_transaction_session_timeout: '0' }

/** Before the first table is in shards: from then on every transaction needs it. */
export async function prepareCoordinator(database: Database): Promise<void> {
  await database.transaction(
    async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1::bigint)', [ADVISORY_LOCK])
      await tx.execute(`create schema if not exists holdfast_citus; ${COORDINATOR_TAKES_PART}`)
    },
    { settings: UNHURRIED },
  )
}

/** Made anew whenever tables were placed: Citus makes a table anew when it first hears of it, and what answers rows of it goes with it. */
export async function makeFunctions(database: Database): Promise<void> {
  await database.transaction(
    async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1::bigint)', [ADVISORY_LOCK])
      await tx.execute(COORDINATOR_FUNCTIONS)
    },
    { settings: UNHURRIED },
  )
}

const ADVISORY_LOCK = 4_857_203_612

/** Triggers of the ledger refuse changes and look at nothing else, so that they are as good on a shard. */
export const ALLOW_TRIGGERS = 'citus.enable_unsafe_triggers = on'

async function place(database: Database, table: string): Promise<void> {
  await database.transaction(
    async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1::bigint)', [ADVISORY_LOCK])
      const placement = placementOf(table)
      if ((await notYet(tx, [table], placement)).length === 0) return
      await tx.execute(`set local ${ALLOW_TRIGGERS}; set local client_min_messages = warning`)
      await tx.query(
        placement === 'everywhere' ? placeEverywhere(table) : placeInShards(table, 'create_distributed_table'),
      )
    },
    { settings: UNHURRIED },
  )
}

export function placementOf(table: string): 'everywhere' | 'by item' {
  return EVERYWHERE.includes(table) ? 'everywhere' : 'by item'
}

export function placeEverywhere(table: string): string {
  return `select create_reference_table('${table}')`
}

export function placeInShards(table: string, by: string): string {
  return `select ${by}('${table}', 'item_id', colocate_with => '${table === FIRST_IN_SHARDS ? 'none' : FIRST_IN_SHARDS}')`
}

/** Those of the tables that do not stand so yet. */
async function notYet(
  connection: Connection,
  tables: readonly string[],
  placement: ReturnType<typeof placementOf>,
): Promise<string[]> {
  const rows = await connection.query<{ name: string }>(
    `select t.name from unnest($1::text[]) with ordinality t(name, position)
     where not exists (select from pg_dist_partition p where p.logicalrelid = to_regclass(t.name)
       and case when $2 then p.partmethod = 'n' and p.repmodel = 't' else p.partmethod = 'h' end)
     order by t.position`,
    [tables, placement === 'everywhere'],
  )
  return rows.map(({ name }) => name)
}
