/**
 * A database whose transactions a test can hold at any statement.
 *
 * Everything passes through to the real database; the test says before which statement the next work is to stop, does
 * something else meanwhile, and lets it go on. COMMIT counts as a statement, and so do statements outside a transaction,
 * such as those that read configuration: a race may hide between any two of them.
 */
import type { Connection, Database, Row, Transaction } from '../../packages/engine/src/db/database.ts'

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
  const stepped = (connection: Connection): Connection => ({
    query: async <R = Row>(sql: string, params?: readonly unknown[]) => {
      await steps.pass(sql)
      return connection.query<R>(sql, params)
    },
  })
  const database: Database = {
    ...inner,
    ...stepped(inner),
    transaction: (work, options) =>
      inner.transaction(async (tx) => {
        const result = await work({ ...tx, ...stepped(tx) } as Transaction)
        await steps.pass('commit')
        return result
      }, options),
  }
  return { database, steps }
}
