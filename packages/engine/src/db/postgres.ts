/**
 * The server's driver: a pool of connections through `pg`.
 *
 * What it adds to the pool: values cross by column-values.ts without touching pg's global type table; a failed connection always
 * surfaces as ConnectionLost, so that callers decide by SQLSTATE alone; and an interrupted COMMIT is resolved (postgres-commit.ts).
 *
 * It keeps nothing on the session and asks for nothing when it connects, so that a pooler in transaction mode (PgBouncer) may stand
 * between: what a transaction is to run under is set in that transaction.
 */
import type pg from 'pg'
import { toParameters } from './column-values.ts'
import { PROOF, PROVABLE_SETTINGS } from './commit-proof.ts'
import { answerTimeoutMs, guarded, isConnectionFailure, NotAnswered } from './connection-failures.ts'
import {
  beginScript,
  type Database,
  type LentTransaction,
  lendTransaction,
  type Row,
  sqlStateOf,
  type Transaction,
  type TransactionOptions,
} from './database.ts'
import { newId } from './new-id.ts'
import { type CommitSettings, commit } from './postgres-commit.ts'
import {
  type ConnectionSource,
  type HostPool,
  lendPool,
  openPool,
  type PoolSettings,
  valueTypes,
} from './postgres-pool.ts'
import { type Connected, isPipelined, portOf, runScript } from './postgres-session.ts'
import { type StatementNames, statementNames } from './statement-names.ts'
import { queryWithSettings } from './statement-with-settings.ts'

export interface StatementSettings extends CommitSettings {
  /** Of statements that stand alone, and of transactions that set none of their own; none when left out. */
  statementTimeoutMs?: number | undefined
  /** After how long the server ends a transaction of ours that nobody goes on with. Default: 10 s. */
  idleTransactionTimeoutMs?: number | undefined
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
  const names = statementNames()
  return {
    kind: 'postgres',
    query: <R = Row>(sql: string, params: readonly unknown[] = []) => runAlone<R>(source, defaults, sql, params),
    execute: (sql) =>
      withClient(source, async (client) => {
        await guarded(() => client.query(sql))
      }),
    transaction: (work, options = {}) =>
      runTransaction({ source, settings, names }, work, { ...options, settings: { ...defaults, ...options.settings } }),
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
    // A process that hangs or is cut off in the middle of a transaction must not keep its row locks, and whoever asks what became
    // of a COMMIT that never arrived must get an answer while he still asks.
    idle_in_transaction_session_timeout: `${settings.idleTransactionTimeoutMs ?? 10_000}`,
    ...(settings.statementTimeoutMs && { statement_timeout: `${settings.statementTimeoutMs}` }),
  }
}

async function runAlone<R>(
  source: ConnectionSource,
  settings: Record<string, string>,
  sql: string,
  params: readonly unknown[],
): Promise<R[]> {
  const query_timeout = answerTimeoutMs(settings.statement_timeout)
  const statement = { text: sql, values: toParameters(params), types: valueTypes, query_timeout }
  for (let again = ALONE_AGAIN_MAX; ; again--) {
    try {
      const result = await withClient(source, (client) =>
        guarded(() => queryWithSettings<Row>(client, statement, settings)),
      )
      return result.rows as R[]
    } catch (error) {
      if (again === 0 || sqlStateOf(error) !== '40001') throw error
    }
  }
}

/** A statement that stands alone runs under the isolation that the server or the role is set to. Under a stricter one than ours it
 * may be told to come again: then it has done nothing. */
const ALONE_AGAIN_MAX = 5

async function withClient<T>(source: ConnectionSource, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await guarded(() => source.connect())
  let healthy = true
  try {
    return await work(client)
  } catch (error) {
    healthy = !isToBeGivenUp(source, error)
    throw error
  } finally {
    client.release(!healthy)
  }
}

type Origin = { source: ConnectionSource; settings: StatementSettings; names: StatementNames }

async function runTransaction<T>(
  origin: Origin,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  const { source } = origin
  const client = await guarded(() => source.connect())
  const connected = {
    client,
    query_timeout: answerTimeoutMs(options.settings?.statement_timeout),
    names: options.prepared ? origin.names : undefined,
  }
  // A pool that is lent us may be of a driver that cannot send a statement before the one before is answered.
  const lent = lendTransaction(portOf(connected), { inTurn: !isPipelined(client) })
  let healthy = true
  try {
    const batchId = begin(lent, options)
    const result = await work(lent.tx)
    lent.takeBack()
    healthy = await commit(connected, origin, options, { batchId, lent })
    return result
  } catch (caught) {
    lent.takeBack()
    await lent.settled()
    const error = causeOf(caught, lent.failure())
    origin.names.note(error)
    healthy = healthy && !isToBeGivenUp(source, error) && (await rollback(connected))
    throw error
  } finally {
    client.release(!healthy)
  }
}

/** That the transaction is in ruins says only that something before has failed, and so does a connection that was given up because
 * a statement before was not answered. */
function causeOf(error: unknown, failure: unknown): unknown {
  const isConsequence = sqlStateOf(error) === '25P02' || (failure instanceof NotAnswered && isConnectionFailure(error))
  return failure !== undefined && isConsequence ? failure : error
}

/** Sent ahead of the first statement. Answers the id of the row by which the transaction can be proved later; undefined if it is
 * not to be. */
function begin(lent: LentTransaction, options: TransactionOptions): string | undefined {
  const batchId = options.provable && !options.readOnly ? newId() : undefined
  const settings = { ...options.settings, ...(batchId && PROVABLE_SETTINGS) }
  if (options.prepared) {
    // A script would be parsed anew each time, one statement for each setting.
    lent.postScript(beginScript({ ...options, settings: {} }))
    lent.tx.post(SET_LOCAL, [Object.keys(settings), Object.values(settings)])
  } else lent.postScript(beginScript({ ...options, settings }))
  if (batchId) lent.tx.post(PROOF, [batchId])
  return batchId
}

const SET_LOCAL = 'select count(set_config(name, value, true)) from unnest($1::text[], $2::text[]) s(name, value)'

/** Whether the connection is broken. One to a server that only reads now is as good as that, as it may never write again and another
 * server does; and where one is silent or only reads, the others that are open do so too. */
function isToBeGivenUp(source: ConnectionSource, error: unknown): boolean {
  const concernsAll = sqlStateOf(error) === '25006' || error instanceof NotAnswered
  if (concernsAll) source.giveUpAll()
  // What a session has prepared does not fit a table any more that has been changed since.
  return concernsAll || isConnectionFailure(error) || sqlStateOf(error) === '0A000'
}

async function rollback(connected: Connected): Promise<boolean> {
  try {
    await runScript(connected, 'rollback')
    return true
  } catch {
    return false
  }
}
