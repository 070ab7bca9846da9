/**
 * PgBouncer in front of a PostgreSQL server, in transaction mode and otherwise as it comes: a client has a connection of
 * the server only while a transaction is open, and the next transaction may be given another.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort, type PostgresServer } from './postgres-server.ts'
import { runServer, serverDirectory } from './server-process.ts'
import { PGBOUNCER } from './server-programs.ts'

/** `url` is the server's database of the same name, through PgBouncer. */
export async function startPgbouncer(serverUrl: string): Promise<PostgresServer> {
  if (!PGBOUNCER) throw new Error('PgBouncer is not installed.')
  const server = new URL(serverUrl)
  const directory = await serverDirectory('pgbouncer')
  const port = await freePort()
  const users = join(directory, 'users.txt')
  await writeFile(users, `"${server.username}" "${server.password}"\n`)
  const configuration = join(directory, 'pgbouncer.ini')
  await writeFile(
    configuration,
    `[databases]
* = host=${server.hostname} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
max_client_conn = 1000
`,
  )
  const url = new URL(serverUrl)
  url.hostname = '127.0.0.1'
  url.port = `${port}`
  const stop = await runServer({
    program: PGBOUNCER,
    args: [configuration],
    directory,
    url: url.href,
    stopSignal: 'SIGTERM',
  })
  return { url: url.href, stop }
}
