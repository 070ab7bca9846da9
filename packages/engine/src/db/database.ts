/**
 * The one port through which Holdfast speaks to PostgreSQL, a server's (postgres.ts) or the embedded one (pglite.ts).
 *
 * Both give the same values for the same rows (column-values.ts), run a transaction on one connection, and tell failures apart:
 * an error with a SQLSTATE is the database's answer; ConnectionLost means that nothing was committed and the work can be run
 * again; CommitOutcomeUnknown is the one case in which neither can be said.
 */
export type Row = Record<string, unknown>

/** What a statement is sent through. An error with a SQLSTATE in `code` is the database's answer; ConnectionLost
 * (08006) means that nothing was committed, CommitOutcomeUnknown (08007) that nobody can say. */
export interface Connection {
  /** One statement. `$1::text[]` takes a JavaScript array; numeric comes back as text, instants as epoch milliseconds. */
  query<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>
}

/**
 * A connection with an open transaction; it may be used only until the work it was given to has settled. Statements are run in
 * the order in which they are asked for. Where the driver can, those that are asked for together travel together: whoever does
 * not need one answer for the next question saves the way there and back.
 */
export interface Transaction extends Connection {
  /** A statement whose rows nobody needs. Its answer is awaited with that of COMMIT, which fails if it does. */
  post(sql: string, params?: readonly unknown[]): void
  /** Several statements without parameters and without results, such as a migration. */
  execute(sql: string): Promise<void>
}

export interface TransactionOptions {
  /** `set local` names and values, from Holdfast's own constants and configuration only, never from a request. */
  settings?: Record<string, string>
  readOnly?: boolean
  isolation?: 'read committed' | 'repeatable read'
  /**
   * An acknowledged commit is durable by the server's own settings, standbys included, and if the answer to COMMIT is lost the
   * server is asked what became of it, instead of throwing CommitOutcomeUnknown at once. Costs a row of `batch` and hence a
   * transaction id at the start, but no round trip; without effect on a read-only transaction and on PGlite.
   */
  provable?: boolean
  /** Its statements have few texts, which are parsed and planned once per session. */
  prepared?: boolean
}

/** A database that is open: a PostgreSQL server's (`postgres`) or the embedded one (`pglite`). Whoever opened it closes
 * it; `close` leaves open what a host has lent. */
export interface Database extends Connection {
  readonly kind: 'postgres' | 'pglite'
  /**
   * Runs work in one transaction on one connection: committed when work resolves, rolled back when it rejects. Inside, speak only
   * through `tx`: PGlite has a single connection, and a query on the database itself would wait for this transaction for ever.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** A script of several statements without parameters; they commit together. */
  execute(sql: string): Promise<void>
  close(): Promise<void>
}

/** The connection failed and the transaction, if there was one, has certainly not been committed: run it again. */
export class ConnectionLost extends Error {
  readonly code = '08006'
  override readonly name = 'ConnectionLost'
}

/** The connection failed during COMMIT and the server could not be asked in time whether it took effect. */
export class CommitOutcomeUnknown extends Error {
  readonly code = '08007'
  override readonly name = 'CommitOutcomeUnknown'
}

/** COMMIT was answered with ROLLBACK: a statement of the transaction had failed and its error was swallowed. */
export class TransactionAborted extends Error {
  readonly code = '25P02'
  override readonly name = 'TransactionAborted'
  constructor() {
    super('The transaction was rolled back, because one of its statements had failed and the work went on regardless.')
  }
}

const sqlStatePattern = /^[0-9A-Z]{5}$/

/** The SQLSTATE of an error from either driver or of the classes above; undefined for everything else, also for Node's EPIPE. */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || 'syscall' in error) return undefined
  return typeof error.code === 'string' && sqlStatePattern.test(error.code) ? error.code : undefined
}

/** BEGIN and its settings as one script, hence one round trip. */
export function beginScript(options: TransactionOptions): string {
  // Said each time: a database or a user may have another default, and the locks are taken for this one.
  const isolation = options.isolation ?? 'read committed'
  const statements = [`begin isolation level ${isolation}${options.readOnly ? ' read only' : ''}`]
  for (const [name, value] of Object.entries(options.settings ?? {})) {
    if (!/^[a-z_.]+$/.test(name)) throw new TypeError(`"${name}" is not the name of a database setting.`)
    statements.push(`set local ${name} = '${value.replaceAll("'", "''")}'`)
  }
  return statements.join('; ')
}

/** What a driver does for a transaction. */
export type TransactionPort = Pick<Transaction, 'query' | 'execute'>

export type LentTransaction = {
  tx: Transaction
  /** Sends a script ahead, as `post` does a statement. */
  postScript(sql: string): void
  /** Takes it back: nothing is sent any more. */
  takeBack(): void
  /** Resolves when everything that was sent has been answered, in one way or another. */
  settled(): Promise<void>
  /** What made a statement fail whose answer nobody has awaited. */
  failure(): unknown
}

/**
 * What the work of a transaction speaks through: statements in the order they were asked for, and none once the work has settled.
 * `inTurn` sends each only when the one before has been answered, for drivers that cannot have several on the way.
 */
export function lendTransaction(port: TransactionPort, { inTurn }: { inTurn: boolean }): LentTransaction {
  let open = true
  let last: Promise<unknown> = Promise.resolve()
  let failure: unknown
  const send = <T>(run: () => Promise<T>): Promise<T> => {
    if (!open) return Promise.reject(new Error('The transaction is over; its connection must not be used any more.'))
    const answer = inTurn ? last.then(run) : run()
    // Answers come in order, so that the last one is the end of all.
    last = answer.catch(() => {})
    return answer
  }
  const query: Transaction['query'] = <R = Row>(sql: string, params?: readonly unknown[]) =>
    send(() => port.query<R>(sql, params))
  const noteFailure = (error: unknown) => {
    failure ??= error
  }
  return {
    tx: {
      query,
      execute: (sql) => send(() => port.execute(sql)),
      post: (sql, params) => {
        query(sql, params).catch(noteFailure)
      },
    },
    postScript: (sql) => {
      send(() => port.execute(sql)).catch(noteFailure)
    },
    takeBack: () => {
      open = false
    },
    settled: async () => {
      await last
    },
    failure: () => failure,
  }
}
