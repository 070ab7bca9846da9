/** Writes what configuration commands have decided, and raises the version that every other process compares. */
import type { Configuration, InventoryModel } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import type { Change } from '../domain/kernel/table.ts'
import type { FollowUp, WorkingSet } from '../domain/working-set.ts'
import type { Transaction } from './database.ts'
import { insertAwaitingBatches } from './follow-ups.ts'
import { itemsToStock } from './items-to-stock.ts'
import { levelsToRefresh } from './levels-to-refresh.ts'
import { stockToRelocate } from './stock-to-relocate.ts'
import { CONFIGURATION_TABLES } from './tables/index.ts'
import type { TableDescription } from './tables/table-description.ts'
import { writeTable } from './write-table.ts'

/** Answers what the changes have made necessary for documents that exist. It awaits the batches that may have decided on
 * the configuration of before. */
export async function writeConfiguration(
  tx: Transaction,
  { configuration, now, newId }: Pick<WorkingSet, 'configuration' | 'now' | 'newId'>,
): Promise<FollowUp[]> {
  for (const [name, table] of Object.entries(CONFIGURATION_TABLES)) {
    const changes: Change<never>[] = configuration[name as keyof typeof CONFIGURATION_TABLES].changes() as never
    writeTable(tx, table as unknown as TableDescription<never>, changes, now)
  }
  const [settings] = configuration.global.changes()
  if (settings?.after) {
    const { settings: layer, revision, updatedAt } = settings.after
    tx.post(
      'update holdfast.configuration set settings = $1::jsonb, settings_revision = $2, settings_updated_at = $3::timestamptz',
      [JSON.stringify(layer), revision, toIso(updatedAt)],
    )
  }
  if (configuration.changesVersion) tx.post('update holdfast.configuration set version = version + 1')
  const followUps = consequences(configuration).map((followUp) => ({ id: newId(), ...followUp }))
  await insertAwaitingBatches(tx, followUps, now)
  return followUps
}

type HeldLocation = { modelId: string; locationId: string }

/** The locations that were put on hold in a model, or taken off. */
function heldDifferently(after: InventoryModel, before: InventoryModel): HeldLocation[] {
  const heldIn = (model: InventoryModel) =>
    new Set(model.locations.filter((entry) => entry.onHold).map((entry) => entry.locationId))
  return [...heldIn(after).symmetricDifference(heldIn(before))].map((locationId) => ({ modelId: after.id, locationId }))
}

/** What the changes mean for documents that exist, and for those who wait. */
export function consequences(configuration: Configuration): Omit<FollowUp, 'id'>[] {
  return [
    ...shipmentsToRefresh(configuration),
    ...levelsToRefresh(configuration),
    ...itemsToStock(configuration),
    ...stockToRelocate(configuration),
  ]
}

function shipmentsToRefresh({ models }: Configuration): Omit<FollowUp, 'id'>[] {
  return models
    .changes()
    .flatMap(({ before, after }) => (before && after ? heldDifferently(after, before) : []))
    .map(({ modelId, locationId }) => ({
      command: 'refresh_shipments_at',
      input: { model_id: modelId, location_id: locationId },
    }))
}
