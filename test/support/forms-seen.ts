/**
 * Which parts of statements were sent that stand otherwise where the tables are distributed (db/citus). Whoever changes such a part
 * changes its form too: on one node nothing would show that it is not found any more.
 */
import type { Form } from '../../packages/engine/src/db/citus/form.ts'
import type { Database } from '../../packages/engine/src/db/database.ts'

export class FormsSeen {
  readonly #statements = new Set<string>()

  /** The same database, whose statements are noticed. */
  of(database: Database): Database {
    const notice = (sql: string) => void this.#statements.add(sql)
    return {
      ...database,
      query: (sql, params) => {
        notice(sql)
        return database.query(sql, params)
      },
      transaction: (work, options) =>
        database.transaction(
          (tx) =>
            work({
              ...tx,
              query: (sql, params) => {
                notice(sql)
                return tx.query(sql, params)
              },
              post: (sql, params) => {
                notice(sql)
                tx.post(sql, params)
              },
            }),
          options,
        ),
    }
  }

  missing(forms: readonly Form[]): string[] {
    const texts = [...this.#statements]
    return forms.filter(({ one }) => !texts.some((text) => new RegExp(one.source).test(text))).map(({ citus }) => citus)
  }
}
