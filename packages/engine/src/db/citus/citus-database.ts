/**
 * A server with the Citus extension. Statements are those of one node; where Holdfast's tables are distributed, what Citus does not
 * take of them is said otherwise on the way (citus-statement.ts), and nobody else knows.
 */
import { type Connection, type Database, sqlStateOf, type Transaction, type TransactionOptions } from '../database.ts'
import { citusStatement } from './citus-statement.ts'
import { IS_DISTRIBUTED } from './distribution.ts'
import { TAKE_PART } from './two-phases.ts'

export function citusDatabase(database: Database): Database {
  const tables = new Tables(database)
  return {
    ...database,
    query: (sql, params) =>
      tables.noting(async () => database.query((await tables.areDistributed()) ? citusStatement(sql) : sql, params)),
    transaction: (work, options = {}) =>
      tables.noting(async () =>
        (await tables.areDistributed())
          ? database.transaction((tx) => {
              if (!options.readOnly) tx.post(TAKE_PART)
              return work(spoken(tx))
            }, citusOptions(options))
          : database.transaction(work, options),
      ),
  }
}

function spoken(tx: Transaction): Transaction {
  return {
    ...tx,
    query: (sql, params) => tx.query(citusStatement(sql), params),
    post: (sql, params) => tx.post(citusStatement(sql), params),
  }
}

/** One connection to each worker, hence one prepared transaction at COMMIT; and plans that may depend on the values where they must, as
 * those do that go to workers. */
const TO_WORKERS = { 'citus.max_adaptive_executor_pool_size': '1', 'citus.multi_shard_modify_mode': 'sequential' }

function citusOptions({ settings, ...options }: TransactionOptions): TransactionOptions {
  const plans: Record<string, string> = settings?.plan_cache_mode ? { plan_cache_mode: 'auto' } : {}
  return { ...options, settings: { ...settings, ...plans, ...TO_WORKERS } }
}

/** Whether the tables are distributed, asked again once something was refused that Citus does not do, and from time to time until they are. */
class Tables {
  readonly #connection: Connection
  #known: Promise<boolean> | undefined
  #knownUntil = 0

  constructor(connection: Connection) {
    this.#connection = connection
  }

  areDistributed(): Promise<boolean> {
    if (!this.#known || performance.now() > this.#knownUntil) this.#known = this.#ask()
    return this.#known
  }

  async #ask(): Promise<boolean> {
    this.#knownUntil = performance.now() + ASK_AGAIN_MS
    try {
      const [row] = await this.#connection.query<{ distributed: boolean }>(`select ${IS_DISTRIBUTED} as distributed`)
      if (row!.distributed) this.#knownUntil = Number.POSITIVE_INFINITY
      return row!.distributed
    } catch (error) {
      this.#known = undefined
      throw error
    }
  }

  async noting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (sqlStateOf(error) === '0A000') this.#known = undefined
      throw error
    }
  }
}

const ASK_AGAIN_MS = 1000
