/**
 * Everything that a question about what can be promised depends on, read in one statement: one snapshot, with the
 * instant at which it was true and the configuration it was true for.
 *
 * It is handed over as the same records that a batch decides on, so that availability and the dry run of a plan are
 * computed by the functions that decide orders. Nothing is locked; drafts that have expired are folded in.
 */
import type { Connection } from '../../db/database.ts'
import { selectList } from '../../db/read-rows.ts'
import { CONFIGURATION_TABLES, WORKING_SET_TABLES } from '../../db/tables/index.ts'
import { Configuration } from '../../domain/configuration/configuration.ts'
import type { SettingsLayer } from '../../domain/configuration/settings.ts'
import { levelLayers } from '../../domain/configuration/settings-layers.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { isUuid } from '../../domain/kernel/uuid.ts'
import type { Reservation, ReservationItem } from '../../domain/promises/reservation.ts'
import { type InventoryLevel, levelKey } from '../../domain/stock/inventory-level.ts'
import { EXPIRED_DRAFTS, type LevelWithExpired, toCurrentLevel } from '../levels/expired-drafts.ts'
import { uuidOf } from '../reference.ts'

export type StockQuestion = {
  /** Code or id; the default channel when left out. */
  channel?: string | undefined
  /** SKUs or ids; kits bring their components. */
  skus: readonly string[]
  /** A location outside the channel's scope whose levels are needed too. */
  pinned?: string | undefined
  /** Holds of the asker, by reference or id. */
  holds?: readonly string[] | undefined
}

export type StockSnapshot = {
  at: Instant
  /** Knows the channel, its model with all its locations, the pinned location, those of the holds and the items asked for; no more. */
  configuration: Configuration
  levels: Map<string, InventoryLevel>
  /** The items that have a level anywhere, also outside the model. */
  stocked: Set<string>
  /** Of each reference the owner's last, whatever has become of it. */
  holds: Reservation[]
  holdItems: ReservationItem[]
}

type StoredRow = Record<string, unknown>

type SnapshotRow = {
  at: Instant
  version: number
  settings: SettingsLayer
  channel: StoredRow | null
  model: StoredRow | null
  locations: StoredRow[] | null
  items: StoredRow[] | null
  levels: LevelWithExpired[] | null
  stocked: string[] | null
  holds: StoredRow[] | null
  hold_items: StoredRow[] | null
}

/** `place` is every location of the model, because those who wait anywhere in it may share a limit; and the pinned one. The
 * level is looked up by key for each item and place, whatever the planner believes about the size of the table. */
const SNAPSHOT = `
  with asked as materialized (select holdfast.current_instant() as at),
  channel as (select * from holdfast.sales_channel where archived_at is null and (code = $1 or id = $2::uuid) order by code = $1 desc limit 1),
  model as (select m.* from channel join holdfast.inventory_model m on m.id = channel.model_id),
  pinned as (select * from holdfast.stock_location where archived_at is null and (code = $3 or id = $4::uuid) order by code = $3 desc limit 1),
  listed as (
    select ml.location_id, ml.priority, l.active from model
    join holdfast.inventory_model_location ml on ml.model_id = model.id
    join holdfast.stock_location l on l.id = ml.location_id),
  place as (select location_id from listed union select id from pinned),
  named as (
    select id from holdfast.inventory_item where sku = any($5::text[]) and archived_at is null
    union select id from holdfast.inventory_item where id = any($6::uuid[])),
  wanted as (
    select id from named union select k.item_id from holdfast.kit_component k join named on named.id = k.kit_id),
  hold as (
    select * from holdfast.reservation where id = any($8::uuid[]) or id = any(array(
      select (select id from holdfast.reservation where reference = k.reference order by id desc limit 1)
      from unnest($7::text[]) k(reference)))),
  held as (select p.* from hold join holdfast.reservation_item p on p.reservation_id = hold.id where hold.order_id is null)
  select asked.at, c.version, c.settings,
    (select to_jsonb(channel) from channel) as channel,
    (select to_jsonb(m) from (select ${selectList(CONFIGURATION_TABLES.models, 'model')} from model) m) as model,
    (select jsonb_agg(l) from holdfast.stock_location l
     where l.id in (select location_id from listed union select id from pinned union select location_id from held)) as locations,
    (select jsonb_agg(i) from (select ${selectList(CONFIGURATION_TABLES.items, 'i')} from wanted join holdfast.inventory_item i on i.id = wanted.id) i) as items,
    (select jsonb_agg(level) from wanted cross join place cross join lateral (
       select v.*, expired_reserved, expired_backordered
       from holdfast.inventory_level v cross join ${EXPIRED_DRAFTS}
       where v.item_id = wanted.id and v.location_id = place.location_id limit 1) level) as levels,
    (select jsonb_agg(wanted.id) from wanted
     where exists (select from holdfast.inventory_level v where v.item_id = wanted.id)) as stocked,
    (select jsonb_agg(hold) from hold) as holds,
    (select jsonb_agg(held) from held) as hold_items
  from asked cross join holdfast.configuration c`

export async function readStockSnapshot(db: Connection, question: StockQuestion): Promise<StockSnapshot> {
  const { channel = 'default', skus, pinned, holds = [] } = question
  const [row] = await db.query<SnapshotRow>(SNAPSHOT, [
    channel,
    uuidOf(channel),
    pinned ?? null,
    uuidOf(pinned),
    skus,
    skus.filter(isUuid),
    holds,
    holds.filter(isUuid),
  ])
  const configuration = configurationOf(row!)
  const levels = (row!.levels ?? []).map((level) => toCurrentLevel(level, (each) => levelLayers(configuration, each)))
  return {
    at: row!.at,
    configuration,
    levels: new Map(levels.map((level) => [levelKey(level.itemId, level.locationId), level])),
    stocked: new Set(row!.stocked ?? []),
    holds: (row!.holds ?? []).map(WORKING_SET_TABLES.reservations.toRecord),
    holdItems: (row!.hold_items ?? []).map(WORKING_SET_TABLES.reservationItems.toRecord),
  }
}

function configurationOf(row: SnapshotRow): Configuration {
  const { locations, models, channels, items } = CONFIGURATION_TABLES
  const configuration = new Configuration({
    version: row.version,
    settings: row.settings,
    locations: (row.locations ?? []).map(locations.toRecord),
    models: row.model ? [models.toRecord(row.model)] : [],
    channels: row.channel ? [channels.toRecord(row.channel)] : [],
  })
  for (const stored of row.items ?? []) {
    const item = items.toRecord(stored)
    configuration.items.put(item.id, item)
  }
  return configuration
}
