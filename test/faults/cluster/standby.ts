/** Standbys: made of a running primary, attached, and promoted. */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PostgresNode } from './postgres-node.ts'
import { copyData, giveToServer, writeForServer } from './programs.ts'

export interface StandbyOptions {
  programs: string
  directory: string
  logFile: string
  /** Where the primary is reached: through a proxy, so that the two can be separated. */
  through: number
}

/** Copies the primary while it runs (pg_basebackup does the same; not every package brings it) and starts the copy as a standby. */
export async function standbyOf(
  primary: PostgresNode,
  { programs, directory, logFile, through }: StandbyOptions,
): Promise<PostgresNode> {
  await mkdir(directory, { recursive: true })
  await giveToServer(directory)
  const standby = await PostgresNode.at({ programs, directory, logFile })
  const session = await primary.client()
  try {
    await session.query("select pg_backup_start('standby', true)")
    await copyData(primary.data, standby.data)
    const { rows } = await session.query('select labelfile from pg_backup_stop(false)')
    for (const file of await readdir(join(standby.data, 'pg_wal')))
      if (/^[0-9A-F]{24}/.test(file)) await rm(join(standby.data, 'pg_wal', file), { force: true })
    await rm(join(standby.data, 'postmaster.pid'), { force: true })
    await writeForServer(join(standby.data, 'backup_label'), rows[0].labelfile)
    await writeForServer(join(standby.data, 'standby.signal'), '')
    const link = `host=127.0.0.1 port=${through} user=postgres application_name=standby`
    await writeForServer(join(standby.data, 'postgresql.auto.conf'), `primary_conninfo = '${link}'\n`)
  } finally {
    await session.end()
  }
  await standby.start()
  return standby
}

/** From now on a COMMIT on this server waits for a standby, or for none. */
export async function setSynchronous(node: PostgresNode, synchronous: boolean): Promise<void> {
  const client = await node.client()
  try {
    await client.query(`alter system set synchronous_standby_names = '${synchronous ? '*' : ''}'`)
    await client.query('select pg_reload_conf()')
  } finally {
    await client.end()
  }
}

export async function untilAttached(primary: PostgresNode, state: 'sync' | 'async'): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(30)) {
    const [row] = await primary.query(
      `select 1 from pg_stat_replication where state = 'streaming' and sync_state = $1 and application_name = 'standby'`,
      [state],
    )
    if (row) return
  }
  throw new Error('The standby did not attach within 20 s.')
}

export async function promote(standby: PostgresNode): Promise<void> {
  await standby.query('select pg_promote(true, 30)')
}
