/** Writes what configuration commands have decided, and raises the version that every other process compares. */
import type { Configuration, InventoryModel } from '../domain/configuration/configuration.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { Change } from '../domain/kernel/table.ts'
import type { FollowUp } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { CONFIGURATION_TABLES } from './tables/index.ts'
import type { TableDescription } from './tables/table-description.ts'
import { writeTable } from './write-table.ts'

/** Answers what the changes have made necessary for shipments that are under way. */
export async function writeConfiguration(
  tx: Connection,
  configuration: Configuration,
  now: Instant,
): Promise<FollowUp[]> {
  for (const [name, table] of Object.entries(CONFIGURATION_TABLES)) {
    const changes: Change<never>[] = configuration[name as keyof typeof CONFIGURATION_TABLES].changes() as never
    await writeTable(tx, table as unknown as TableDescription<never>, changes, now)
  }
  const [settings] = configuration.global.changes()
  if (settings)
    await tx.query('update holdfast.configuration set settings = $1::jsonb', [JSON.stringify(settings.after)])
  if (changesWhatIsKnown(configuration)) await tx.query('update holdfast.configuration set version = version + 1')
  const models = configuration.models.changes()
  return refreshShipments(
    tx,
    models.flatMap(({ before, after }) => (before && after ? heldDifferently(after, before) : [])),
  )
}

/** A new item changes nothing that was decided before: no process remembers that a SKU did not exist. */
function changesWhatIsKnown({ items, locations, models, channels, global }: Configuration): boolean {
  const others = [locations, models, channels, global].flatMap((table): Change<unknown>[] => table.changes())
  return others.length > 0 || items.changes().some(({ before }) => before !== undefined)
}

type HeldLocation = { modelId: string; locationId: string }

/** The locations that were put on hold in a model, or taken off. */
function heldDifferently(after: InventoryModel, before: InventoryModel): HeldLocation[] {
  const heldIn = (model: InventoryModel) =>
    new Set(model.locations.filter((entry) => entry.onHold).map((entry) => entry.locationId))
  return [...heldIn(after).symmetricDifference(heldIn(before))].map((locationId) => ({ modelId: after.id, locationId }))
}

/** Their shipments that are under way go on hold, or leave it, each by a command of its own. */
async function refreshShipments(tx: Connection, locations: readonly HeldLocation[]): Promise<FollowUp[]> {
  if (locations.length === 0) return []
  return tx.query<FollowUp>(
    `insert into holdfast.follow_up (id, command, input, created_at)
     select gen_random_uuid(), 'refresh_shipment', jsonb_build_object('shipment_id', s.id), holdfast.current_instant()
     from unnest($1::uuid[], $2::uuid[]) k(model_id, location_id)
     join holdfast.shipment s on s.location_id = k.location_id and s.state not in ('shipped', 'delivered', 'cancelled')
     join holdfast."order" o on o.id = s.order_id and o.model_id = k.model_id
     returning id, command, input`,
    [locations.map((held) => held.modelId), locations.map((held) => held.locationId)],
  )
}
