/**
 * What configuration commands decide on: the whole configuration, read under its lock, and the items they name. What is to
 * be archived is locked with its levels, so that nobody promises or receives what goes with it.
 */
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint } from '../domain/footprint.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { archivedIds, kitsOf } from './load-archiving.ts'
import { ensureItems, loadConfiguration } from './load-configuration.ts'
import { loadWorkingSet } from './load-working-set.ts'
import { lockConfiguration } from './lock-order.ts'
import { databaseSource } from './working-set-source.ts'

export type ConfigurationRequest = {
  items: readonly string[]
  footprintsOf: (configuration: Configuration) => Footprint[]
  newId: () => string
}

export async function loadForConfiguration(tx: Connection, request: ConfigurationRequest): Promise<WorkingSet> {
  await lockConfiguration(tx)
  const configuration = await loadConfiguration(tx)
  const addItems = (references: readonly string[]) => ensureItems(tx, configuration, references)
  await addItems(request.items)
  await addItems(namesToTakeBack(configuration))
  const footprints = request.footprintsOf(configuration)
  await addItems(await kitsOf(tx, archivedIds(footprints, 'item')))
  const { newId } = request
  const state = footprints.some(({ archives }) => archives)
    ? await loadWorkingSet(databaseSource(tx), { configuration, footprints, newId, addItems })
    : await emptyState(tx, configuration, newId)
  const itemIds = configuration.items.values().map((item) => item.id)
  for (const id of await usedItems(tx, itemIds)) state.usedItems.add(id)
  return state
}

/** Whoever has the SKU of an archived item now. */
function namesToTakeBack({ items }: Configuration): string[] {
  return items
    .values()
    .filter(({ archivedAt }) => archivedAt !== null)
    .map(({ sku }) => sku)
}

async function emptyState(tx: Connection, configuration: Configuration, newId: () => string): Promise<WorkingSet> {
  const [row] = await tx.query<{ now: Instant }>('select holdfast.current_instant() as now')
  return new WorkingSet({ now: row!.now, configuration, newId })
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
