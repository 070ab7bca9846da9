/** A throw-away PostgreSQL server from programs that are installed on this machine, such as Debian's. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort, type PostgresServer } from './postgres-server.ts'
import { runServer, serverDirectory } from './server-process.ts'
import { unprivileged } from './server-programs.ts'

/** Starts the server whose programs are in `programs`, on a free port; `flags` are settings such as `fsync=off`. */
export async function startInstalledPostgres(programs: string, flags: readonly string[]): Promise<PostgresServer> {
  const directory = await serverDirectory('postgres')
  const data = join(directory, 'data')
  await promisify(execFile)(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...unprivileged(), cwd: directory },
  )
  const port = await freePort()
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`
  const settings = [...flags, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
  const stop = await runServer({
    program: join(programs, 'postgres'),
    args: ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])],
    directory,
    url,
    // Ends the sessions that are open, instead of waiting for them.
    stopSignal: 'SIGINT',
  })
  return { url, stop }
}
