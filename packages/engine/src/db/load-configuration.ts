/**
 * Reads the configuration as one snapshot with its version, and items on demand.
 *
 * A process keeps the snapshot until it learns that the version has changed; a batch learns that under its locks,
 * before it decides (load-working-set.ts).
 */
import { Configuration } from '../domain/configuration/configuration.ts'
import type { SettingsLayer } from '../domain/configuration/settings.ts'
import type { Connection } from './database.ts'
import {
  type ChannelRow,
  ITEM_COLUMNS,
  type ItemRow,
  type LocationRow,
  type ModelRow,
  toChannel,
  toItem,
  toLocation,
  toModel,
} from './rows.ts'

type SnapshotRow = {
  version: number
  settings: SettingsLayer
  locations: LocationRow[] | null
  models: ModelRow[] | null
  channels: ChannelRow[] | null
}

/** One statement, hence one snapshot. Instants inside JSON arrive as text. */
export async function loadConfiguration(connection: Connection): Promise<Configuration> {
  const [row] = await connection.query<SnapshotRow>(`
    select c.version, c.settings,
      (select jsonb_agg(l) from holdfast.stock_location l) as locations,
      (select jsonb_agg(to_jsonb(m) || jsonb_build_object(
         'locations', (select jsonb_agg(ml order by ml.priority, ml.location_id) from holdfast.inventory_model_location ml where ml.model_id = m.id),
         'return_locations', (select jsonb_agg(mr order by mr.priority, mr.location_id) from holdfast.inventory_model_return_location mr where mr.model_id = m.id)))
         from holdfast.inventory_model m) as models,
      (select jsonb_agg(s) from holdfast.sales_channel s) as channels
    from holdfast.configuration c`)
  const { version, settings, locations, models, channels } = row!
  return new Configuration({
    version,
    settings,
    locations: (locations ?? []).map(withInstant).map(toLocation),
    models: (models ?? []).map(withInstant).map(toModel),
    channels: (channels ?? []).map(withInstant).map(toChannel),
  })
}

/** Rises with every change of the configuration. */
export async function readVersion(connection: Connection): Promise<number> {
  const [row] = await connection.query<{ version: number }>('select version from holdfast.configuration')
  return row!.version
}

function withInstant<Row extends { created_at: unknown }>(row: Row): Row {
  return { ...row, created_at: Date.parse(String(row.created_at)) }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(text: string): boolean {
  return UUID.test(text)
}

/**
 * Makes items known to the configuration, by SKU or id, with the components of kits. Items that it knows already are
 * not read again: a changed item changes the version. Answers the version that the items were read at, or null when
 * nothing had to be read.
 */
export async function ensureItems(
  connection: Connection,
  configuration: Configuration,
  references: readonly string[],
): Promise<number | null> {
  const missing = [...new Set(references)].filter((reference) => configuration.items.named(reference) === undefined)
  if (missing.length === 0) return null
  const rows = await connection.query<ItemRow & { version: number }>(
    `with named as (
       select id from holdfast.inventory_item where sku = any($1::text[])
       union
       select id from holdfast.inventory_item where id = any($2::uuid[])
     ), wanted as (
       select id from named
       union
       select k.item_id from holdfast.kit_component k join named on named.id = k.kit_id
     )
     select ${ITEM_COLUMNS}, c.version
     from wanted join holdfast.inventory_item i on i.id = wanted.id
     cross join holdfast.configuration c`,
    [missing, missing.filter(isUuid)],
  )
  for (const row of rows) configuration.items.put(row.id, toItem(row))
  return rows[0]?.version ?? null
}
