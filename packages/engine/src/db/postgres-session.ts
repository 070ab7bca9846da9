/** A connection to the server while it has a transaction: its statements, sent together and awaited no longer than they may take. */
import type pg from 'pg'
import { toParameters } from './column-values.ts'
import { guarded } from './connection-failures.ts'
import type { Row, TransactionPort } from './database.ts'
import { valueTypes } from './postgres-pool.ts'
import type { StatementNames } from './statement-names.ts'

/** A connection with a transaction, whose answers are awaited so long. */
export type Connected = { client: pg.PoolClient; query_timeout: number | undefined; names?: StatementNames | undefined }

export function portOf(connected: Connected): TransactionPort {
  return {
    query: <R = Row>(sql: string, params: readonly unknown[] = []) => runStatement<R>(connected, sql, params),
    execute: async (sql) => {
      await runScript(connected, sql)
    },
  }
}

async function runStatement<R>(connected: Connected, sql: string, params: readonly unknown[]): Promise<R[]> {
  // The extended protocol also without parameters: it refuses a second statement, as PGlite does.
  const name = connected.names?.nameOf(sql)
  const values = toParameters(params)
  const statement = { text: sql, values, types: valueTypes, queryMode: 'extended', ...(name && { name }) }
  sendTogether(connected.client)
  const result = await guarded(() => connected.client.query<Row>(inTime(connected, statement)))
  return result.rows as R[]
}

export function runScript(connected: Connected, text: string): Promise<pg.QueryResult> {
  sendTogether(connected.client)
  return guarded(() => connected.client.query(inTime(connected, { text })))
}

function inTime<Statement extends { text: string }>({ query_timeout }: Connected, statement: Statement): Statement {
  return query_timeout === undefined ? statement : { ...statement, query_timeout }
}

export function isPipelined(client: pg.ClientBase): boolean {
  return 'pipeline' in client && client.pipeline === true
}

/** What is sent before anything else happens goes out as one write: a batch would else make one for each of its statements. */
export function sendTogether(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: pg.Connection }).connection
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}
