/**
 * Documents with their parts, read in one statement, hence from one snapshot, into the records that commands work on.
 *
 * They are shown by the same functions that show them to whoever has changed them. The names of locations, channels and
 * items come from the engine's copy of the configuration, which is compared with the version that the statement saw.
 */
import { type DocumentRows, putDocuments } from '../db/document-rows.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { QueryContext } from './define-query.ts'
import { emptyState } from './empty-state.ts'

/** `shown` selects the documents that were asked for; each part says how its rows follow from `shown`. Each part is
 * looked up by its key, by a scalar or by a lateral that `offset 0` keeps as it is: whatever the planner believes about
 * the size of a table, it must not read all of it. */
export type DocumentsStatement = { shown: string; parts: { [Table in keyof DocumentRows]: string } }

export async function readDocuments(
  { database, configuration: read }: QueryContext,
  { shown, parts }: DocumentsStatement,
  parameters: readonly unknown[],
): Promise<WorkingSet> {
  const selected = Object.entries(parts).map(([table, rows]) => `(select json_agg(r) from (${rows}) r) as ${table}`)
  const [row] = await database.query<DocumentRows & { at: Instant; version: number }>(
    `with shown as materialized (${shown})
     select holdfast.current_instant() as at, (select version from holdfast.configuration) as version,
       ${selected.join(',\n       ')}`,
    parameters,
  )
  const { at, version, ...rows } = row!
  const items = [...new Set((rows.reservation_items ?? []).map((promise) => String(promise.item_id)))]
  const state = emptyState({ at, configuration: await read({ items, version }) })
  putDocuments(state, rows)
  return state
}
