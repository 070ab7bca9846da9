/**
 * The servers that the tests can run on besides the one that npm brings along, and where their programs are: Debian's
 * PostgreSQL 15, the oldest that Holdfast supports, and PgBouncer. They are used where they are installed.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const POSTGRES_15 = '/usr/lib/postgresql/15/bin'
export const CITUS = '/usr/share/postgresql/15/extension/citus.control'
export const PGBOUNCER = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'].find(existsSync)

/** Why the tests cannot run there, in words for the name of a test; null where they can. */
export const MISSING = {
  'postgres-15': existsSync(`${POSTGRES_15}/postgres`)
    ? null
    : `there is no ${POSTGRES_15}/postgres; apt-get install postgresql-15 brings it`,
  citus: existsSync(CITUS) ? null : `there is no ${CITUS}; Citus' package for PostgreSQL 15 brings it`,
  pgbouncer: PGBOUNCER ? null : 'there is no pgbouncer; apt-get install pgbouncer brings it',
} as const

/** Neither program runs as root, as containers and CI machines often do: then it runs as the user `postgres`. */
export function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
