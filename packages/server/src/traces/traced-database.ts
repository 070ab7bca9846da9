/** A database whose transactions and statements are told: each way to the server and back, by the text of its statement, which has no values. */
import { SpanKind } from '@opentelemetry/api'
import type { Database } from 'holdfast'
import type { Tracing } from './tracing.ts'

const TEXT_LENGTH_MAX = 500

export function tracedDatabase(database: Database, tracing: Tracing): Database {
  const statement = <T>(sql: string, ask: () => Promise<T>): Promise<T> =>
    // What nobody asked for is not told statement by statement.
    tracing.span === undefined
      ? ask()
      : tracing.around(nameOf(sql), { kind: SpanKind.CLIENT, attributes: attributesOf(database, sql) }, ask)
  return {
    kind: database.kind,
    query: (sql, params) => statement(sql, () => database.query(sql, params)),
    execute: (sql) => database.execute(sql),
    close: () => database.close(),
    transaction: (work, options) => {
      const traced = () =>
        database.transaction(
          (tx) =>
            work({
              query: (sql, params) => statement(sql, () => tx.query(sql, params)),
              post: (sql, params) => tx.post(sql, params),
              execute: (sql) => tx.execute(sql),
            }),
          options,
        )
      return tracing.span === undefined
        ? traced()
        : tracing.around(
            'transaction',
            { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql' } },
            traced,
          )
    },
  }
}

/** `select holdfast.inventory_level`: what is done, and to the first table that is named. */
function nameOf(sql: string): string {
  const [verb = 'statement'] = /\w+/.exec(sql) ?? []
  const [, table] = /\bholdfast\.("?\w+"?)(?![\w(])/.exec(sql) ?? []
  return table === undefined ? verb : `${verb} ${table}`
}

function attributesOf({ kind }: Database, sql: string) {
  return {
    'db.system.name': 'postgresql',
    'holdfast.database': kind,
    'db.query.text': sql.replaceAll(/\s+/g, ' ').trim().slice(0, TEXT_LENGTH_MAX),
  }
}
