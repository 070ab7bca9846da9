import type { Database } from '../../packages/engine/src/db/database.ts'

/** The same database, with a count of the statements of each transaction. */
export function countingStatements(database: Database): { database: Database; counts: number[] } {
  const counts: number[] = []
  const counted: Database = {
    ...database,
    transaction: (work, options) =>
      database.transaction((tx) => {
        const at = counts.push(0) - 1
        const query: typeof tx.query = (sql, params) => {
          counts[at]! += 1
          return tx.query(sql, params)
        }
        const post: typeof tx.post = (sql, params) => {
          counts[at]! += 1
          tx.post(sql, params)
        }
        return work({ ...tx, query, post })
      }, options),
  }
  return { database: counted, counts }
}
