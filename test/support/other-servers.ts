/**
 * The servers besides the usual two, as projects of the test run: `npm test` runs on them what is most about databases,
 * `npm run test:servers` everything.
 */
import { MISSING } from './server-programs.ts'

export type OtherServer = Exclude<keyof typeof MISSING, 'citus'>

export const OTHER_SERVERS: Record<OtherServer, { what: string; setup: string }> = {
  'postgres-15': { what: 'PostgreSQL 15', setup: 'test/support/setup-postgres-15.ts' },
  pgbouncer: { what: 'PostgreSQL through PgBouncer in transaction mode', setup: 'test/support/setup-pgbouncer.ts' },
}

/** Those whose programs are installed. Throws, for a run that is about them, when one is not. */
export function installedServers({ all }: { all: boolean }): OtherServer[] {
  const names = Object.keys(OTHER_SERVERS) as OtherServer[]
  const missing = names.filter((name) => MISSING[name] !== null)
  if (all && missing.length > 0) throw new Error(missing.map((name) => `${name}: ${MISSING[name]}`).join('\n'))
  return names.filter((name) => MISSING[name] === null)
}
