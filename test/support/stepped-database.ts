/**
 * A database whose transactions a test can hold at any statement.
 *
 * Everything passes through to the real database; the test says before which statement the next work is to stop, does
 * something else meanwhile, and lets it go on. COMMIT counts as a statement, and so do statements outside a transaction,
 * such as those that read configuration: a race may hide between any two of them.
 */
import type { Database, Row, Transaction } from '../../packages/engine/src/db/database.ts'

type Stop = (statement: string, position: number) => boolean

export class Steps {
  #stop: Stop = () => false
  #passed = 0
  #stopped: PromiseWithResolvers<string> = Promise.withResolvers()
  #resumed: PromiseWithResolvers<void> = Promise.withResolvers()

  /** Counts from one again. Whoever comes to the statement with this number waits there until `resume`. */
  stopBefore(position: number): void {
    this.#arm((_statement, at) => at === position)
  }

  /** Likewise, at the first statement with this text in it; `commit` is the end of a transaction. */
  stopBeforeText(text: string): void {
    this.#arm((statement) => statement.includes(text))
  }

  /** Counts from one again, and nobody stops. */
  onlyCount(): void {
    this.#arm(() => false)
  }

  resume(): void {
    this.#stop = () => false
    this.#resumed.resolve()
  }

  /** Resolves with the statement when somebody has stopped before it. */
  get stopped(): Promise<string> {
    return this.#stopped.promise
  }

  get count(): number {
    return this.#passed
  }

  async pass(statement: string): Promise<void> {
    this.#passed += 1
    if (!this.#stop(statement, this.#passed)) return
    this.#stop = () => false
    this.#stopped.resolve(statement)
    await this.#resumed.promise
  }

  #arm(stop: Stop): void {
    this.#stop = stop
    this.#passed = 0
    this.#stopped = Promise.withResolvers()
    this.#resumed = Promise.withResolvers()
  }
}

export function steppedDatabase(inner: Database): { database: Database; steps: Steps } {
  const steps = new Steps()
  const database: Database = {
    ...inner,
    query: async <R = Row>(sql: string, params?: readonly unknown[]) => {
      await steps.pass(sql)
      return inner.query<R>(sql, params)
    },
    transaction: (work, options) =>
      inner.transaction(async (tx) => {
        const { stepped, ended } = steppedTransaction(tx, steps)
        const result = await work(stepped)
        await ended()
        await steps.pass('commit')
        return result
      }, options),
  }
  return { database, steps }
}

/**
 * Each statement passes when the one before it has been answered, also where several are asked for together. What is posted travels
 * with COMMIT, under all the locks that the transaction takes: what happens before any of it happens before COMMIT too.
 */
function steppedTransaction(tx: Transaction, steps: Steps): { stepped: Transaction; ended: () => Promise<void> } {
  let last: Promise<unknown> = Promise.resolve()
  let failure: unknown
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const answer = last.then(run)
    last = answer.catch(() => {})
    return answer
  }
  const query = <R = Row>(sql: string, params?: readonly unknown[]) =>
    inTurn(() => steps.pass(sql).then(() => tx.query<R>(sql, params)))
  const post: Transaction['post'] = (sql, params) => {
    inTurn(() => tx.query(sql, params)).catch((error: unknown) => {
      failure ??= error
    })
  }
  const ended = async () => {
    await last
    if (failure !== undefined) throw failure
  }
  return { stepped: { ...tx, query, post }, ended }
}
