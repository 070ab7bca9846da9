/** PostgreSQL's own load program with two prepared writes per transaction: what no language costs. Skipped where it is not installed. */
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const TABLES = `
  create table level (item int primary key, stocked int not null, reserved int not null default 0) with (fillfactor = 80);
  create table resv (id bigint generated always as identity primary key, item int not null, qty int not null, at timestamptz default now());
  insert into level select g, 1000000000 from generate_series(1, 10000) g;
  analyze level`

const WRITES = `begin;
update level set reserved=reserved+1 where item=:i and stocked-reserved>=1;
insert into resv(item,qty) values(:i,1);
commit;
`

const SCRIPTS = { hot: `\\set i 1\n${WRITES}`, uniform: `\\set i random(1,10000)\n${WRITES}` }

export type PgbenchRun = { script: keyof typeof SCRIPTS; clients: number; seconds: number }

export async function openPgbench(url: string, directory: string) {
  const program = findPgbench()!
  const client = new pg.Client(url)
  await client.connect()
  await client.query(TABLES)
  await client.end()
  return async ({ script, clients, seconds }: PgbenchRun): Promise<number> => {
    const file = join(directory, `pgbench-${script}.sql`)
    await writeFile(file, SCRIPTS[script])
    const threads = Math.min(2, clients)
    const load = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', `${threads}`, '-T', `${Math.ceil(seconds)}`]
    const { stdout } = await promisify(execFile)(program, [...load, '-f', file, url])
    return Number(/^tps = ([\d.]+)/m.exec(stdout)![1])
  }
}

/** Where the path has it, or where Debian puts it: the newest. */
export function findPgbench(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...(process.env.PATH ?? '').split(':'), ...versions.map((version) => join(debian, version, 'bin'))]
  return folders.map((folder) => join(folder, 'pgbench')).find((program) => existsSync(program))
}
