/** Three throw-away servers with Citus: a coordinator and two workers, from the programs of PostgreSQL 15 and their extension. */
import { execFileSync } from 'node:child_process'
import pg from 'pg'
import { startInstalledPostgres } from './installed-postgres.ts'
import { POSTGRES_15, unprivileged } from './server-programs.ts'

export type CitusNodes = {
  /** The coordinator first. */
  urls: readonly string[]
  stop: () => Promise<void>
}

export async function startCitusNodes(flags: readonly string[]): Promise<CitusNodes> {
  const settings = [...flags, ...CITUS_SETTINGS]
  const nodes = await Promise.all([0, 1, 2].map(() => startInstalledPostgres(POSTGRES_15, settings)))
  return {
    urls: nodes.map(({ url }) => url),
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()))
    },
  }
}

/** Newer servers want to be told that Citus may decode what is logically replicated. */
const OUTPUT_PLUGIN = execFileSync(`${POSTGRES_15}/postgres`, ['--describe-config'], {
  encoding: 'utf8',
  ...unprivileged(),
  cwd: '/',
}).includes('output_plugin_libraries')
  ? ['output_plugin_libraries=citus,pgoutput']
  : []

export const CITUS_SETTINGS: readonly string[] = [
  'shared_preload_libraries=citus',
  'citus.node_conninfo=sslmode=disable',
  'max_prepared_transactions=200',
  'wal_level=logical',
  ...OUTPUT_PLUGIN,
]

/** A database of this name on all nodes, none of which knows of another. */
export async function createOnNodes(urls: readonly string[], name: string): Promise<void> {
  for (const url of urls) {
    await onNode(url, `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
    // Few shards: a test touches few items, and looks at all shards.
    await onNode(url, `alter database ${name} set citus.shard_count = 4`)
    await onNode(databaseOf(url, name), 'create extension citus')
  }
}

/** The first is the coordinator of the others. */
export async function introduceNodes(urls: readonly string[], name: string): Promise<void> {
  const [coordinator, ...workers] = urls.map((url) => new URL(url))
  const place = ({ hostname, port }: URL) => `'${hostname}', ${port}`
  const calls = [
    `select citus_set_coordinator_host(${place(coordinator!)})`,
    ...workers.map((worker) => `select citus_add_node(${place(worker)})`),
  ]
  await onNode(databaseOf(urls[0]!, name), calls.join('; '))
}

/** From now on it can be copied: Citus keeps a process in every database that it is used in. */
export async function sealTemplate(urls: readonly string[], name: string): Promise<void> {
  for (const url of urls) {
    await onNode(url, `alter database ${name} allow_connections false`)
    await onNode(url, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  }
}

/** The metadata that is copied along names the nodes, and each of them has a database of the new name. */
export async function copyOnNodes(urls: readonly string[], name: string, template: string): Promise<void> {
  await Promise.all(urls.map((url) => onNode(url, `create database ${name} template ${template}`)))
  await onNode(urls[0]!, `alter database ${name} set citus.shard_count = 4`)
}

export async function dropOnNodes(urls: readonly string[], name: string): Promise<void> {
  await Promise.all(urls.map((url) => onNode(url, `drop database if exists ${name} with (force)`)))
}

export function databaseOf(url: string, name: string): string {
  const named = new URL(url)
  named.pathname = name
  return named.href
}

async function onNode(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of sql.split('; ')) await client.query(statement)
  } finally {
    await client.end()
  }
}
