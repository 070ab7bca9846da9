/**
 * A list as a whole: page after page in one read-only transaction, so that every row is of the same instant however long it takes, and
 * no more than a page is held in memory. Whoever takes the rows is waited for, and with them the transaction: on a server it keeps a
 * connection and nothing else; an embedded database has one connection, which nobody else has meanwhile.
 */
import { sqlStateOf, type Transaction } from '../db/database.ts'
import type { Freshness } from '../db/open-replica.ts'
import { EVERYTHING, type Reach } from '../domain/reach.ts'
import { HoldfastError, type Rejection } from '../errors.ts'
import type { QueryContext, Read } from '../queries/define-query.ts'
import { type ExportedRow, type ExportName, exportsByName } from '../queries/exports/registry.ts'
import type { Page } from '../queries/page.ts'
import { ConfigurationCache } from './configuration-cache.ts'
import { storedConfiguration } from './database-store.ts'

/** Whose rows are taken out, and who takes them. */
export type ExportOptions<Name extends ExportName> = {
  /** Whose rows they are; what is outside is left out. Left out: everywhere. */
  reach?: Reach | undefined
  /** Called with each page, and awaited; with `asOf` where a replica gives it. */
  take: (rows: ExportedRow<Name>[], asOf?: Freshness) => Promise<void>
}

const ROWS_PER_PAGE = 1000

/** Answers how many rows there were. What `take` throws is thrown. */
export async function runExport<Name extends ExportName>(
  context: QueryContext,
  name: Name,
  options: ExportOptions<Name>,
): Promise<Read<{ rows: number }>> {
  try {
    return await readWhole(context, name, options)
  } catch (error) {
    if (sqlStateOf(error) === undefined) throw error
    throw new HoldfastError('database_unavailable', undefined, { cause: error })
  }
}

function readWhole<Name extends ExportName>(
  context: QueryContext,
  name: Name,
  { reach = EVERYTHING, take }: ExportOptions<Name>,
): Promise<Read<{ rows: number }>> {
  const { list, complete } = exportsByName[name]
  return context.database.transaction(
    async (tx) => {
      const inside = { ...contextWithin(tx, context), reach }
      let cursor: string | null = null
      let rows = 0
      do {
        const question = { limit: ROWS_PER_PAGE, ...(cursor !== null && { cursor }) }
        const page = (await list.read(question as never, inside)) as { ok: true; result: Page<never> } | Rejection
        if (!page.ok) return page
        const { data, next_cursor } = page.result
        await take((complete ? await complete(tx, data) : data) as ExportedRow<Name>[])
        rows += data.length
        cursor = next_cursor
      } while (cursor !== null)
      return { ok: true, result: { rows } }
    },
    { readOnly: true, isolation: 'repeatable read' },
  )
}

/** Everything is asked of the transaction, the configuration too: it is of that instant, and nobody else's connection is waited for. */
function contextWithin(tx: Transaction, context: QueryContext): QueryContext {
  const database = { ...context.database, query: tx.query }
  const configuration = new ConfigurationCache()
  return {
    ...context,
    database,
    configuration: (wanted = {}) => configuration.noOlderThan(storedConfiguration(tx), wanted),
  }
}
