/** What it was run on, without which figures say nothing. */
import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import pg from 'pg'

export type Machine = {
  at: string
  commit: string
  cpu: string
  cores: number
  memoryGigabytes: number
  node: string
  postgres: string
  /** What the server does to keep what it has committed. */
  durability: string
}

export async function describeMachine(url: string): Promise<Machine> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<Record<string, string>>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  )
  await client.end()
  const { version, fsync, commit } = rows[0]!
  return {
    at: new Date().toISOString(),
    commit: commitHere(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres: version!,
    durability: `fsync ${fsync}, synchronous_commit ${commit}`,
  }
}

function commitHere(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    }).trim()
  } catch {
    return 'unknown'
  }
}
