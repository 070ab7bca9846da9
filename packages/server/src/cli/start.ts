/**
 * `holdfast start`: the service, from the environment's configuration to a clean end.
 *
 * SIGINT and SIGTERM: no new connections, everything that was asked is answered, then the database is closed. A second signal ends
 * the process at once; nothing is lost by that, what was answered is committed.
 */
import type { FastifyInstance } from 'fastify'
import {
  type Config,
  createEngine,
  durabilityWarnings,
  type Engine,
  migrate,
  openDatabase,
  readApiKeys,
  readEnv,
  startWorkers,
  toConfig,
  type Workers,
} from 'holdfast'
import { type Logger, pino } from 'pino'
import { isLoopback } from '../auth/loopback.ts'
import { createServer } from '../http/server.ts'
import { type ImportWorker, startImports } from '../imports/start-imports.ts'
import { startWebhooks, type WebhookSender } from '../webhooks/send-webhooks.ts'
import { failureMessage } from './failure-message.ts'
import { firstSteps } from './first-steps.ts'
import { keepHeapSmall } from './keep-heap-small.ts'

/** Longer than this a request under way is not waited for. */
const SHUTDOWN_MS_MAX = 8000

type Running = {
  webhooks: WebhookSender
  imports: ImportWorker
  server: FastifyInstance
  workers: Workers
  engine: Engine
}

/** Resolves when it listens; it ends by a signal. */
export async function start(): Promise<void> {
  keepHeapSmall()
  const config = toConfig(readEnv(process.env))
  const log = pino({ level: config.log_level })
  const engine = await openEngine(config, log)
  let server: FastifyInstance | undefined
  try {
    const { isOpen } = await assertMayBeReached(engine, config)
    server = createServer({ engine, config })
    const address = await server.listen({ host: config.host, port: config.port })
    const workers = startWorkers({
      engine,
      config,
      onError: (worker, error) => log.error({ worker, err: error }, 'a worker failed'),
    })
    const webhooks = startWebhooks({
      database: engine.database,
      config,
      onError: (error) => log.error({ worker: 'webhooks', err: error }, 'a worker failed'),
      onDisabled: (endpoint) =>
        log.warn({ endpoint }, 'an endpoint of webhooks has failed for too long and is disabled'),
    })
    const imports = startImports({
      engine,
      onError: (error) => log.error({ worker: 'imports', err: error }, 'a worker failed'),
    })
    stopOnSignals({ server, workers, webhooks, imports, engine })
    if (isOpen) log.warn(OPEN_WARNING)
    process.stdout.write(firstSteps(address, { ...config, isOpen }))
  } catch (error) {
    await server?.close()
    await engine.database.close()
    throw error
  }
}

const OPEN_WARNING =
  'no API key is asked for: whoever reaches this address may do everything. A first key ends that: holdfast keys create, or POST /v1/api-keys.'

/** What others than this machine reach is not left open by mistake. */
async function assertMayBeReached({ database }: Engine, { host, open }: Config): Promise<{ isOpen: boolean }> {
  const { keys } = await readApiKeys(database)
  if (open || keys.size > 0 || isLoopback(host)) return { isOpen: open || keys.size === 0 }
  throw new Error(
    `HOST is ${host}, which others than this machine can reach, and there is no API key yet. Make one, with the same DATABASE_URL or ` +
      'HOLDFAST_DATA_DIR: holdfast keys create --name first --scope admin. Or say HOLDFAST_OPEN=true, if whoever reaches it may do everything.',
  )
}

async function openEngine(config: Config, log: Logger): Promise<Engine> {
  const { limits, database_url: databaseUrl, data_dir: dataDir } = config
  const database = await openDatabase({
    databaseUrl,
    dataDir,
    poolSizeMax: limits.pool_size_max,
    statementTimeoutMs: limits.statement_timeout_ms,
    commitTimeoutMs: limits.commit_timeout_ms,
    commitResolveTimeoutMs: limits.commit_resolve_timeout_ms,
    idleTransactionTimeoutMs: limits.idle_transaction_timeout_ms,
    onIdleConnectionError: (error) => log.warn({ err: error }, 'a connection to the database was lost while idle'),
  })
  try {
    await migrate(database)
    for (const warning of await durabilityWarnings(database)) log.warn(warning)
  } catch (error) {
    await database.close()
    throw error
  }
  return createEngine({
    database,
    limits,
    onFault: (error, context) => log.warn({ err: error, ...context }, 'a batch failed and is run again, or refused'),
    onFollowUpFailure: (error, failed) =>
      log[failed?.state === 'dead' ? 'error' : 'warn']({ err: error, follow_up: failed }, 'a follow-up failed'),
    onBug: (error) => log.error({ err: error }, 'a command failed by a bug'),
  })
}

function stopOnSignals(running: Running): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(0), SHUTDOWN_MS_MAX).unref()
    stopAll(running).then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`holdfast: ${failureMessage(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** In this order each part can still use what stands behind it. */
async function stopAll({ server, workers, webhooks, imports, engine }: Running): Promise<void> {
  await server.close()
  await imports.stop()
  await webhooks.stop()
  await workers.stop()
  await engine.close()
  await engine.database.close()
}
