import type { Configuration } from '../domain/configuration/configuration.ts'
import { perhapsUntracked } from '../domain/configuration/settings-layers.ts'
import type { Connection } from './database.ts'
import type { MergedLevel } from './merge-levels.ts'

/** The items of these levels that have a level elsewhere too. It matters for what is not counted somewhere, and nothing else
 * is asked for: most batches ask nothing. */
export async function stockedElsewhere(
  tx: Connection,
  configuration: Configuration,
  levels: readonly MergedLevel[],
): Promise<string[]> {
  const itemIds = perhapsUntracked(
    configuration,
    levels.map(({ itemId }) => itemId),
  )
  if (itemIds.length === 0) return []
  const rows = await tx.query<{ item_id: string }>(
    `select distinct v.item_id from unnest($1::uuid[]) i(id) join holdfast.inventory_level v on v.item_id = i.id
     where not exists (select from unnest($2::uuid[], $3::uuid[]) k(item_id, location_id)
       where k.item_id = v.item_id and k.location_id = v.location_id)`,
    [itemIds, levels.map(({ itemId }) => itemId), levels.map(({ locationId }) => locationId)],
  )
  return rows.map((row) => row.item_id)
}
