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
  type Database,
  durabilityWarnings,
  type Engine,
  migrate,
  openDatabase,
  openReplica,
  type Replica,
  readApiKeys,
  startWorkers,
} from 'holdfast'
import { type Logger, pino } from 'pino'
import { isLoopback } from '../auth/loopback.ts'
import { readConfiguration } from '../configuration.ts'
import { type BatchMeter, createBatchMeter } from '../http/batch-meter.ts'
import { createServer } from '../http/server.ts'
import { startImports } from '../imports/start-imports.ts'
import { openTracing } from '../traces/open-tracing.ts'
import { bothObserve, tracedBatches } from '../traces/traced-batches.ts'
import { tracedDatabase } from '../traces/traced-database.ts'
import type { Tracing } from '../traces/tracing.ts'
import { startWebhooks } from '../webhooks/send-webhooks.ts'
import { failureMessage } from './failure-message.ts'
import { firstSteps, workerSteps } from './first-steps.ts'
import { keepHeapSmall } from './keep-heap-small.ts'
import { waitingMessage } from './migrate.ts'

/** Longer than this a request under way is not waited for. */
const SHUTDOWN_MS_MAX = 8000

type Background = { stop: () => Promise<void> }
type Running = { server: FastifyInstance; background: Background; engine: Engine; tracing: Tracing | undefined }

const NOTHING_BESIDE: Background = { stop: async () => {} }

export type StartOptions = { role?: string; readDatabaseUrl?: string }

/** Resolves when it listens; it ends by a signal. */
export async function start({ role, readDatabaseUrl }: StartOptions = {}): Promise<void> {
  keepHeapSmall()
  const config = readConfiguration(process.env, { role, read_database_url: readDatabaseUrl })
  const log = pino({ level: config.log_level }).child({ role: config.role })
  const tracing = await openTracing(config)
  const batchMeter = createBatchMeter()
  const engine = await openEngine(config, log, { tracing, batchMeter })
  let server: FastifyInstance | undefined
  try {
    const { isOpen } = await assertMayBeReached(engine, config)
    server = createServer({ engine, config, batchMeter, tracing })
    const address = await server.listen({ host: config.host, port: config.port })
    const background = config.role === 'api' ? NOTHING_BESIDE : startBackground({ engine, config, log, tracing })
    stopOnSignals({ server, background, engine, tracing })
    if (isOpen) log.warn(OPEN_WARNING)
    process.stdout.write(config.role === 'worker' ? workerSteps(address) : firstSteps(address, { ...config, isOpen }))
  } catch (error) {
    await server?.close()
    await engine.replica?.close()
    await engine.database.close()
    throw error
  }
}

/** What happens without anybody asking: in this process, and in others that have the role. */
function startBackground({
  engine,
  config,
  log,
  tracing,
}: Watched & { engine: Engine; config: Config; log: Logger }): Background {
  const failed = (worker: string, error: unknown) => log.error({ worker, err: error }, 'a worker failed')
  const workers = startWorkers({
    engine,
    config,
    onError: failed,
    onViolation: (found) => log.error({ found }, 'an invariant is violated: look at GET /v1/integrity/findings'),
  })
  const webhooks = startWebhooks({
    database: engine.database,
    config,
    tracing,
    onError: (error) => failed('webhooks', error),
    onDisabled: (endpoint) => log.warn({ endpoint }, 'an endpoint of webhooks has failed for too long and is disabled'),
  })
  const imports = startImports({ engine, onError: (error) => failed('imports', error) })
  return {
    stop: async () => {
      await imports.stop()
      await webhooks.stop()
      await workers.stop()
    },
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

type Watched = { tracing: Tracing | undefined }

async function openEngine(
  config: Config,
  log: Logger,
  { tracing, batchMeter }: Watched & { batchMeter: BatchMeter },
): Promise<Engine> {
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
    const onBlocked = (migration: string, oldest: string) =>
      log.warn({ migration, oldest }, 'a migration waits for others and comes again')
    const { waiting } = await migrate(database, { onBlocked })
    if (waiting.length > 0) log.info(waitingMessage(waiting))
    for (const warning of await durabilityWarnings(database)) log.warn(warning)
  } catch (error) {
    await database.close()
    throw error
  }
  return createEngine({
    replica: replicaOf(database, config, log),
    database: tracing ? tracedDatabase(database, tracing) : database,
    observer: bothObserve(batchMeter.observer, tracing && tracedBatches(tracing)),
    limits,
    onFault: (error, context) => log.warn({ err: error, ...context }, 'a batch failed and is run again, or refused'),
    onFollowUpFailure: (error, failed) =>
      log[failed?.state === 'dead' ? 'error' : 'warn']({ err: error, follow_up: failed }, 'a follow-up failed'),
    onBug: (error) => log.error({ err: error }, 'a command failed by a bug'),
  })
}

/** A process that answers nobody's questions needs none. */
function replicaOf(
  primary: Database,
  { read_database_url: url, limits, role }: Config,
  log: Logger,
): Replica | undefined {
  if (url === undefined || role === 'worker') return undefined
  return openReplica({
    url,
    primary,
    ageMaxMs: limits.replica_age_ms_max,
    poolSizeMax: limits.reads_in_flight_max + limits.exports_in_flight_max + 1,
    statementTimeoutMs: limits.statement_timeout_ms,
    onProblem: (problem) =>
      problem === undefined
        ? log.info('the replica of HOLDFAST_READ_DATABASE_URL is used again')
        : log.warn(`the replica of HOLDFAST_READ_DATABASE_URL is not used: ${problem}`),
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
async function stopAll({ server, background, engine, tracing }: Running): Promise<void> {
  await server.close()
  await background.stop()
  await engine.close()
  await engine.replica?.close()
  await engine.database.close()
  await tracing?.stop()
}
