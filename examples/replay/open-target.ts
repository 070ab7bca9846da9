/** Where a replay goes: a running service, a PostgreSQL server, or an embedded database that is thrown away afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, migrate, openDatabase, readEnv, toConfig } from 'holdfast'
import type { CommandLine } from './command-line.ts'
import { engineSender, type Sender } from './sender.ts'
import { serviceSender } from './service-sender.ts'

export type Target = {
  sender: Sender
  /** For the report; never with a password. */
  name: string
  close: () => Promise<void>
}

export function openTarget(options: CommandLine): Promise<Target> {
  if (options.url) {
    const { host } = new URL(options.url)
    // The service has the limits of its own environment: give the replay the same, where they are not the defaults.
    const { limits } = toConfig({ limits: readEnv(process.env).limits })
    const sender = serviceSender(options.url, limits.lines_per_request_max)
    return Promise.resolve({ sender, name: `HTTP at ${host}`, close: async () => {} })
  }
  if (options.databaseUrl) {
    return openEngine({ databaseUrl: options.databaseUrl }, 'PostgreSQL')
  }
  return openEmbedded(options)
}

async function openEmbedded({ dataDir, keep }: CommandLine): Promise<Target> {
  if (dataDir) return openEngine({ dataDir }, 'PGlite')
  const temporary = mkdtempSync(join(tmpdir(), 'holdfast-replay-'))
  // Also when the replay fails, or somebody stops it.
  if (!keep) process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }))
  else process.stderr.write(`the database is kept in ${temporary}\n`)
  return openEngine({ dataDir: temporary }, 'PGlite')
}

async function openEngine(where: { databaseUrl?: string; dataDir?: string }, name: string): Promise<Target> {
  // The environment's limits, and never its database.
  const { limits } = toConfig({ limits: readEnv(process.env).limits })
  const { pool_size_max: poolSizeMax, statement_timeout_ms: statementTimeoutMs } = limits
  const database = await openDatabase({ ...where, poolSizeMax, statementTimeoutMs })
  await migrate(database)
  const onBug = (error: Error) => process.stderr.write(`${error.stack ?? error}\n`)
  const onFault = (error: unknown) => process.stderr.write(`fault, tried again: ${error}\n`)
  const engine = createEngine({ database, limits, onBug, onFault })
  const close = async () => {
    await engine.close()
    await database.close()
  }
  return { sender: engineSender(engine), name, close }
}
