/** What configuration commands decide on: the whole configuration, read under its lock, and the items they name. */

import type { Instant } from '../domain/kernel/instant.ts'
import { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { ensureItems, loadConfiguration } from './load-configuration.ts'
import { lockConfiguration } from './lock-order.ts'

export async function loadForConfiguration(
  tx: Connection,
  request: { items: readonly string[]; newId: () => string },
): Promise<WorkingSet> {
  await lockConfiguration(tx)
  const configuration = await loadConfiguration(tx)
  await ensureItems(tx, configuration, request.items)
  const [row] = await tx.query<{ now: Instant }>('select holdfast.current_instant() as now')
  const state = new WorkingSet({ now: row!.now, configuration, newId: request.newId })
  const itemIds = [...configuration.items.values()].map((item) => item.id)
  for (const id of await usedItems(tx, itemIds)) state.usedItems.add(id)
  return state
}

/** Items with levels or a history, or that are part of a kit: they can't become kits themselves. */
async function usedItems(tx: Connection, itemIds: readonly string[]): Promise<string[]> {
  if (itemIds.length === 0) return []
  const rows = await tx.query<{ id: string }>(
    `select i.id from unnest($1::uuid[]) i(id)
     where exists (select from holdfast.inventory_level l where l.item_id = i.id)
        or exists (select from holdfast.movement m where m.item_id = i.id)
        or exists (select from holdfast.kit_component k where k.item_id = i.id)`,
    [itemIds],
  )
  return rows.map((row) => row.id)
}
