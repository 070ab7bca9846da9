/**
 * Moves the tables of a database that is in use, one after the other, while services go on with it: those in shards without a lock but for
 * a moment at the end of each (Citus copies them by logical replication, for which the servers need `wal_level = logical`), those on
 * every node under a lock, as they are small. Half-way through, what is asked of the workers is answered by the tables that stand there
 * and by those that do not yet. Whatever ends it, the next call goes on with the tables that are left.
 *
 * It has a session of its own, as what Citus does concurrently must stand in no transaction: the URL is that of the coordinator
 * itself, not of a pooler before it.
 */
import pg from 'pg'
import { openDatabase } from '../open-database.ts'
import {
  ALLOW_TRIGGERS,
  makeFunctions,
  placeEverywhere,
  placeInShards,
  placementOf,
  prepareCoordinator,
  readDistribution,
} from './distribution.ts'

/** What a call of `distribute` has done: the tables that it has moved, in order. */
export interface DistributeResult {
  moved: string[]
}

/** Throws where the database is no coordinator with nodes for shards. `onMoved` hears of each table. */
export async function distribute(
  databaseUrl: string,
  onMoved: (table: string) => void = () => {},
): Promise<DistributeResult> {
  const database = await openDatabase({ databaseUrl, poolSizeMax: 1 })
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'holdfast distribute' })
  try {
    const { nodes, missing } = await readDistribution(database)
    if (nodes === 0) throw new Error(NO_NODES)
    await prepareCoordinator(database)
    await client.connect()
    for (const setting of SESSION) await client.query(`set ${setting}`)
    for (const table of missing.filter((one) => placementOf(one) === 'everywhere')) {
      await client.query(placeEverywhere(table))
      onMoved(table)
    }
    const inShards = missing.filter((one) => placementOf(one) === 'by item')
    for (const table of inShards) await client.query(MAKE_KNOWN, [table])
    await makeFunctions(database)
    for (const table of inShards) {
      await client.query(placeInShards(table, 'create_distributed_table_concurrently'))
      onMoved(table)
    }
    return { moved: missing }
  } finally {
    await client.end()
    await database.close()
  }
}

/** Citus makes the table anew, once; from then on only its shards change. */
const MAKE_KNOWN = `select citus_add_local_table_to_metadata($1::regclass)
  where not exists (select from pg_dist_partition where logicalrelid = $1::regclass)`

const SESSION = [ALLOW_TRIGGERS, 'client_min_messages = warning', 'lock_timeout = 0', 'statement_timeout = 0']

const NO_NODES =
  'The database has no nodes for shards: it needs the extension citus and workers (citus_add_node), see docs/scale.md.'
