/**
 * The server's driver: a pool of connections through `pg`.
 *
 * What it adds to the pool: values cross by column-values.ts without touching pg's global type table; a failed connection always
 * surfaces as ConnectionLost, so that callers decide by SQLSTATE alone; and an interrupted COMMIT is resolved. The server may have
 * committed although its answer never arrived. Reporting that as a failure would make the caller run the work twice, so the
 * transaction's id is taken along with BEGIN and the server is asked on a fresh connection (pg_xact_status). The answer is exact
 * as long as the server we reach is the one that took the COMMIT or a successor that has replayed its log.
 *
 * It keeps nothing on the session and asks for nothing when it connects, so that a pooler in transaction mode (PgBouncer) may stand
 * between: what a transaction is to run under is set in that transaction.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { toParameterTexts } from './column-values.ts'
import {
  beginScript,
  CommitOutcomeUnknown,
  ConnectionLost,
  type Database,
  lendConnection,
  type Row,
  sqlStateOf,
  type Transaction,
  TransactionAborted,
  type TransactionOptions,
} from './database.ts'
import {
  type ConnectionSource,
  type HostPool,
  lendPool,
  openPool,
  type PoolSettings,
  valueTypes,
} from './postgres-pool.ts'
import { queryWithSettings } from './statement-with-settings.ts'

export interface StatementSettings {
  /** Of statements that stand alone, and of transactions that set none of their own; none when left out. */
  statementTimeoutMs?: number | undefined
  /** How long to ask for the outcome of an interrupted COMMIT before giving up. */
  commitResolveTimeoutMs?: number | undefined
}

export type PostgresSettings = PoolSettings & StatementSettings

export function openPostgres(settings: PostgresSettings): Database {
  return databaseOf(openPool(settings), settings)
}

/** On a pool of the host's, which stays open when the database is closed. */
export function openLentPostgres(pool: HostPool, settings: StatementSettings = {}): Database {
  return databaseOf(lendPool(pool), settings)
}

function databaseOf(source: ConnectionSource, settings: StatementSettings): Database {
  const defaults = defaultSettings(settings)
  return {
    kind: 'postgres',
    query: <R = Row>(sql: string, params: readonly unknown[] = []) => runAlone<R>(source, defaults, sql, params),
    execute: (sql) =>
      withClient(source, async (client) => {
        await guarded(() => client.query(sql))
      }),
    transaction: (work, options = {}) =>
      runTransaction(source, settings, work, { ...options, settings: { ...defaults, ...options.settings } }),
    close: source.close,
  }
}

/** What every transaction runs under unless it says otherwise, and every statement that stands alone. */
function defaultSettings(settings: StatementSettings): Record<string, string> {
  return {
    // One time zone everywhere: date arithmetic in SQL must not depend on the server's configuration.
    timezone: 'UTC',
    datestyle: 'ISO',
    // Up to version 17 a plan with a node that is switched off (enable_seqscan) counts as so costly that the server compiles it
    // to machine code first: a quarter of a second per statement, for statements that take less than a millisecond.
    jit: 'off',
    // A process that hangs or is cut off in the middle of a transaction must not keep its row locks for hours.
    idle_in_transaction_session_timeout: '60000',
    ...(settings.statementTimeoutMs && { statement_timeout: `${settings.statementTimeoutMs}` }),
  }
}

async function runAlone<R>(
  source: ConnectionSource,
  settings: Record<string, string>,
  sql: string,
  params: readonly unknown[],
): Promise<R[]> {
  const statement = { text: sql, values: toParameterTexts(params), types: valueTypes }
  const result = await withClient(source, (client) =>
    guarded(() => queryWithSettings<Row>(client, statement, settings)),
  )
  return result.rows as R[]
}

async function withClient<T>(source: ConnectionSource, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await guarded(() => source.connect())
  let healthy = true
  try {
    return await work(client)
  } catch (error) {
    healthy = !isConnectionFailure(error)
    throw error
  } finally {
    client.release(!healthy)
  }
}

async function runStatement<R>(client: pg.PoolClient, sql: string, params: readonly unknown[]): Promise<R[]> {
  // The extended protocol also without parameters: it refuses a second statement, as PGlite does.
  const statement = { text: sql, values: toParameterTexts(params), types: valueTypes, queryMode: 'extended' }
  const result = await guarded(() => client.query<Row>(statement))
  return result.rows as R[]
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isAnswer(error) || isOurMistake(error)) throw error
    throw new ConnectionLost(connectionMessage(error), { cause: error })
  }
}

// By what it carries, not by its class: a lent pool may come from another copy of the driver.
function isAnswer(error: unknown): boolean {
  return error instanceof Error && 'severity' in error
}

// What a column parser throws, or a wrong argument. Everything else that is not the server's answer is about the connection: pg
// throws plain Errors there, some with Node's codes and some with none.
function isOurMistake(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError
}

function connectionMessage(error: unknown): string {
  // Connecting to a name with several addresses fails with an AggregateError, whose own message is empty.
  if (error instanceof AggregateError) return error.errors.map(connectionMessage).join('; ')
  return error instanceof Error ? error.message : String(error)
}

async function runTransaction<T>(
  source: ConnectionSource,
  settings: StatementSettings,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  const client = await guarded(() => source.connect())
  let healthy = true
  try {
    const transactionId = await begin(client, options)
    const result = await runWork(client, work)
    healthy = await commit(client, { source, settings }, options, transactionId)
    return result
  } catch (error) {
    healthy = healthy && (await rollback(client, error))
    throw error
  } finally {
    client.release(!healthy)
  }
}

async function begin(client: pg.PoolClient, options: TransactionOptions): Promise<string | undefined> {
  const script = beginScript(options)
  if (!options.resolveCommit || options.readOnly) {
    await guarded(() => client.query(script))
    return undefined
  }
  const answer = await guarded(() =>
    client.query({ text: `${script}; select pg_current_xact_id()::text as id`, types: valueTypes }),
  )
  const results = answer as unknown as pg.QueryResult<{ id: string }>[]
  return results.at(-1)?.rows[0]?.id
}

function runWork<T>(client: pg.PoolClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { tx, takeBack } = lendConnection({
    query: <R = Row>(sql: string, params: readonly unknown[] = []) => runStatement<R>(client, sql, params),
    execute: async (sql) => {
      await guarded(() => client.query(sql))
    },
  })
  return work(tx).finally(takeBack)
}

/** True if the connection can be used again, false if it died although the transaction is committed. */
async function commit(
  client: pg.PoolClient,
  origin: { source: ConnectionSource; settings: StatementSettings },
  options: TransactionOptions,
  transactionId: string | undefined,
): Promise<boolean> {
  try {
    const result = await guarded(() => client.query('commit'))
    if (result.command === 'ROLLBACK') throw new TransactionAborted()
    return true
  } catch (error) {
    if (options.readOnly || !isConnectionFailure(error)) throw error
    if (!transactionId) throw new CommitOutcomeUnknown('The connection failed during COMMIT.', { cause: error })
    const committed = await resolveCommit(origin, transactionId, error)
    if (committed) return false
    throw new ConnectionLost('The connection failed during COMMIT and the transaction was rolled back.', {
      cause: error,
    })
  }
}

// Class 08 is a failed connection. Class 57P is the server shutting down, which can interrupt a COMMIT that is already on disk.
function isConnectionFailure(error: unknown): boolean {
  const sqlState = sqlStateOf(error) ?? ''
  return sqlState.startsWith('08') || sqlState.startsWith('57P')
}

async function rollback(client: pg.PoolClient, cause: unknown): Promise<boolean> {
  if (isConnectionFailure(cause)) return false
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}

const terminateAfterMs = 500

async function resolveCommit(
  { source, settings }: { source: ConnectionSource; settings: StatementSettings },
  transactionId: string,
  cause: unknown,
): Promise<boolean> {
  const startedAt = Date.now()
  const deadline = startedAt + (settings.commitResolveTimeoutMs ?? 30_000)
  for (let pause = 20; ; pause = Math.min(pause * 2, 1000)) {
    const status = await askStatus(source, transactionId, Date.now() - startedAt > terminateAfterMs)
    if (status === 'committed') return true
    if (status === 'aborted') return false
    if (Date.now() + pause > deadline) break
    await sleep(pause)
  }
  throw new CommitOutcomeUnknown(
    `The connection failed during COMMIT, and the outcome of transaction ${transactionId} could not be learned in time.`,
    { cause },
  )
}

async function askStatus(source: ConnectionSource, transactionId: string, terminate: boolean): Promise<string | null> {
  const client = source.connectionApart({ connectionTimeoutMillis: 5000, query_timeout: 5000, types: valueTypes })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('select pg_xact_status($1::xid8) as status', [transactionId])
    const status = rows[0]?.status ?? null
    // The COMMIT may have never arrived, and the server may not have noticed that we are gone: its session would keep the row locks
    // and the question open until TCP gives up. Nobody can finish that session's work any more, so it is ended.
    if (status === 'in progress' && terminate) await client.query(terminateStatement, [transactionId])
    return status
  } catch {
    // Unreachable, starting up or recovering: the caller asks again until its time is up.
    return null
  } finally {
    await client.end().catch(() => {})
  }
}

const terminateStatement = `
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and backend_xid = $1::xid8::xid`
