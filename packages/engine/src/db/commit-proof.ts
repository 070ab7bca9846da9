/**
 * How it is proved whether a COMMIT took place whose answer was lost.
 *
 * A transaction id proves nothing: after a crash or a promotion the server hands out ids anew whose transactions never reached the
 * disk or the standby. So a provable transaction writes a row of its own, together with BEGIN. Whoever wants to know what became of
 * it writes that row too, in a transaction of its own on a fresh connection:
 *
 *   - As long as the first transaction is open, also while its COMMIT waits for a synchronous standby, the unique index makes us
 *     wait. It is never ended by us: a COMMIT whose wait is cut short is committed on this server alone.
 *   - If we insert the row, the first transaction has not committed and never will.
 *   - If the row is there, it has committed, but perhaps on this server alone. We change the row: the log is in order, so where our
 *     change has reached the disk and the standby, the commit before it has too.
 *
 * Either holds only once our own COMMIT is acknowledged without a warning. What is asked of is the server that takes the writes now:
 * where another one has been promoted that never heard of the commit, nobody will ever hear of it, and the work is done again.
 */
import type pg from 'pg'
import { valueTypes } from './postgres-pool.ts'

/** What provable transactions run under besides their own settings. */
export const PROVABLE_SETTINGS = {
  // A COMMIT that was not replicated says so by a warning.
  client_min_messages: 'warning',
}

const AWAIT_DISK = `case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end`

/** What goes with BEGIN. Where the server would acknowledge a commit before it is on disk (`synchronous_commit = off`), this
 * transaction is awaited all the same. */
export const PROOF = `insert into holdfast.batch (id) values ($1::uuid) returning ${AWAIT_DISK}`

/** Without the timeout of statements, by which the server would cancel the wait for the standby. */
export const PROVABLE_COMMIT = 'set local statement_timeout = 0; commit'

/** Both are told by a lost wait for the standby: a cancelled one, and one that ends with its session. */
const NOT_REPLICATED = /^(01|57P01)/

/** Commits, and throws if the server says that it has done so on its own alone. */
export async function commitAloud(client: pg.ClientBase, script: string): Promise<{ command: string }> {
  const warnings: string[] = []
  const listen = (notice: { code?: string | undefined; message?: string | undefined }) => {
    if (NOT_REPLICATED.test(notice.code ?? '')) warnings.push(notice.message ?? '')
  }
  client.on('notice', listen)
  try {
    const answer = (await client.query(script)) as pg.QueryResult | pg.QueryResult[]
    if (warnings.length > 0) throw new Error(warnings.join('; '))
    return Array.isArray(answer) ? answer.at(-1)! : answer
  } finally {
    client.off('notice', listen)
  }
}

/** Whether the transaction has been committed; else it never will be. Throws where neither can be said now: it is waited for
 * as long as is said. */
export async function hasCommitted(client: pg.ClientBase, id: string, waitMs: number): Promise<boolean> {
  await client.query(
    `begin isolation level read committed; set local lock_timeout = ${waitMs}; set local client_min_messages = 'warning'`,
  )
  const { rows } = await client.query<{ abandoned: boolean }>({
    text: `insert into holdfast.batch as b (id, abandoned) values ($1, true)
           on conflict (id) do update set asked_at = clock_timestamp()
           returning b.abandoned, ${AWAIT_DISK}`,
    values: [id],
    types: valueTypes,
  })
  await commitAloud(client, PROVABLE_COMMIT)
  return !rows[0]!.abandoned
}
