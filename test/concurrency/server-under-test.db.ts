/** That the tests run where the run says they do; and if they do not, why. */

import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { openTestDatabase } from '../support/databases.ts'
import { OTHER_SERVERS, type OtherServer } from '../support/other-servers.ts'
import { MISSING } from '../support/server-programs.ts'

const { expected } = inject('databases')
const missing = (Object.keys(OTHER_SERVERS) as OtherServer[]).flatMap((name) => {
  const why = MISSING[name]
  return why === null ? [] : [{ what: OTHER_SERVERS[name].what, why }]
})

it('the server is of the version that was asked for, behind a pooler if one was asked for', async () => {
  const { database, url, end } = await openTestDatabase('postgres')
  const [row] = await database.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  if (expected.major !== null) expect(Math.floor(Number(row!.version) / 10_000)).toBe(expected.major)

  // A server tells its clients the number of their session; a pooler that shares sessions cannot.
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('select pg_backend_pid() as pid')
  const told = (client as unknown as { processID: number }).processID
  await client.end()
  expect(told !== rows[0].pid).toBe(expected.pooled)
  await end()
})

for (const { what, why } of missing) it.skip(`the tests run on ${what} too (SKIPPED: ${why})`)
