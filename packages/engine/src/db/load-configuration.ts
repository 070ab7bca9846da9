/**
 * Reads the configuration as one snapshot with its version, and items on demand, each with its revision.
 *
 * A process keeps what it has read until it learns that the version, or the revision of an item, has changed; a batch
 * learns that under its locks, before it decides (load-working-set.ts).
 */
import { Configuration } from '../domain/configuration/configuration.ts'
import type { SettingsLayer } from '../domain/configuration/settings.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { isUuid } from '../domain/kernel/uuid.ts'
import type { Connection } from './database.ts'
import { eachBy } from './look-up.ts'
import { selectList } from './read-rows.ts'
import { CONFIGURATION_TABLES } from './tables/index.ts'
import type { TableDescription } from './tables/table-description.ts'

type StoredRow = Record<string, unknown>
type SnapshotRow = {
  version: number
  settings: SettingsLayer
  settings_revision: number
  settings_updated_at: Instant
} & {
  [Part in 'locations' | 'models' | 'channels' | 'shipping_methods']: StoredRow[] | null
}

/** One statement, hence one snapshot. */
export async function loadConfiguration(connection: Connection): Promise<Configuration> {
  const { locations, models, channels, shippingMethods } = CONFIGURATION_TABLES
  const [row] = await connection.query<SnapshotRow>(
    `select c.version, c.settings, c.settings_revision, c.settings_updated_at, ${allRows(locations)} as locations, ${allRows(models)} as models, ${allRows(channels)} as channels, ${allRows(shippingMethods)} as shipping_methods
     from holdfast.configuration c`,
  )
  return new Configuration({
    version: row!.version,
    settings: row!.settings,
    settingsStamps: { revision: row!.settings_revision, updatedAt: row!.settings_updated_at },
    locations: (row!.locations ?? []).map(locations.toRecord),
    models: (row!.models ?? []).map(models.toRecord),
    channels: (row!.channels ?? []).map(channels.toRecord),
    shippingMethods: (row!.shipping_methods ?? []).map(shippingMethods.toRecord),
  })
}

function allRows<Row>(table: TableDescription<Row>): string {
  return `(select jsonb_agg(x) from (select ${selectList(table, 't')} from ${table.name} t) x)`
}

/** At least as new as whatever was committed before it was asked. */
export async function readVersion(connection: Connection): Promise<number> {
  const [row] = await connection.query<{ version: number }>('select version from holdfast.configuration')
  return row!.version
}

/** Makes items known to the configuration, by SKU or id, with the components of kits. Those that it knows already are not
 * read again. */
export async function ensureItems(
  connection: Connection,
  configuration: Configuration,
  references: readonly string[],
): Promise<void> {
  const missing = [...new Set(references)].filter(
    (reference) => configuration.items.evenArchived(reference) === undefined,
  )
  await readItems(connection, configuration, missing)
}

/** The same, whether it knows them or not. */
export async function readItems(
  connection: Connection,
  configuration: Configuration,
  references: readonly string[],
): Promise<void> {
  if (references.length === 0) return
  const rows = await connection.query<StoredRow>(
    `with named as (
       ${eachBy('holdfast.inventory_item', { keys: '$1::text[]', condition: 'sku = k.key and archived_at is null', shown: 'id' })}
       union
       ${eachBy('holdfast.inventory_item', { keys: '$2::uuid[]', condition: 'id = k.key', shown: 'id' })}
     ), wanted as (
       select id from named
       union
       select k.item_id from holdfast.kit_component k join named on named.id = k.kit_id
     )
     select ${selectList(CONFIGURATION_TABLES.items, 'i')}
     from wanted cross join lateral (
       -- By key, whatever the planner believes: offset 0 keeps the look-up as it is.
       select * from holdfast.inventory_item where id = wanted.id offset 0) i`,
    [references, references.filter(isUuid)],
  )
  for (const row of rows) {
    const item = CONFIGURATION_TABLES.items.toRecord(row)
    // Somebody else may have read a newer one meanwhile.
    if (item.revision >= (configuration.items.get(item.id)?.revision ?? 0)) configuration.items.put(item.id, item)
  }
}
