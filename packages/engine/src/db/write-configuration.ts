/** Writes what configuration commands have decided, and raises the version that every other process compares. */
import type {
  Configuration,
  InventoryItem,
  InventoryModel,
  SalesChannel,
  StockLocation,
} from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import type { Table } from '../domain/kernel/table.ts'
import type { FollowUp } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { type Columns, insertRows } from './set-based.ts'

/** Answers what the changes have made necessary for shipments that are under way. */
export async function writeConfiguration(tx: Connection, configuration: Configuration): Promise<FollowUp[]> {
  const items = rowsToWrite(configuration.items)
  const locations = rowsToWrite(configuration.locations)
  const models = rowsToWrite(configuration.models)
  const channels = rowsToWrite(configuration.channels)
  const itemIds = items.rows.map((item) => item.id)
  // What stops being a kit may become part of one in the same batch, and the other way round: components that name what
  // an item was would stand in the way.
  await deleteChildren(tx, 'holdfast.kit_component', 'kit_id', itemIds)
  await upsert(tx, 'holdfast.inventory_item', itemColumns, items.rows)
  await insertRows(tx, 'holdfast.kit_component', componentColumns, items.rows.flatMap(componentsOf))
  await upsert(tx, 'holdfast.stock_location', locationColumns, locations.rows)
  await upsert(tx, 'holdfast.inventory_model', modelColumns, models.rows)
  const modelIds = models.rows.map((model) => model.id)
  await replaceChildren(
    tx,
    'holdfast.inventory_model_location',
    'model_id',
    modelIds,
    modelLocationColumns,
    models.rows.flatMap(locationsOf),
  )
  await replaceChildren(
    tx,
    'holdfast.inventory_model_return_location',
    'model_id',
    modelIds,
    returnLocationColumns,
    models.rows.flatMap(returnLocationsOf),
  )
  await upsert(tx, 'holdfast.sales_channel', channelColumns, channels.rows)
  const [settings] = rowsToWrite(configuration.global).rows
  if (settings) await tx.query('update holdfast.configuration set settings = $1::jsonb', [JSON.stringify(settings)])
  // A new item changes nothing that was decided before: no process remembers that a SKU did not exist.
  const known =
    items.before.size + locations.rows.length + models.rows.length + channels.rows.length + (settings ? 1 : 0)
  if (known > 0) await tx.query('update holdfast.configuration set version = version + 1')
  return refreshShipments(
    tx,
    models.rows
      .filter((model) => models.before.has(model.id))
      .flatMap((model) => heldDifferently(model, models.before.get(model.id)!)),
  )
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

/** Rows that are new or changed, in key order, and what the changed ones were before. */
function rowsToWrite<Row>(table: Pick<Table<Row>, 'changes'>): { rows: Row[]; before: Map<string, Row> } {
  const changes = table.changes().sort((a, b) => (a.key < b.key ? -1 : 1))
  return {
    rows: changes.flatMap(({ after }) => (after === undefined ? [] : [after])),
    before: new Map(changes.flatMap(({ key, before }) => (before === undefined ? [] : [[key, before] as const]))),
  }
}

async function upsert<Row>(tx: Connection, table: string, columns: Columns<Row>, rows: readonly Row[]): Promise<void> {
  const changing = Object.keys(columns).filter((name) => name !== 'id' && name !== 'created_at')
  const assignments = changing.map((name) => `${name} = excluded.${name}`).join(', ')
  await insertRows(tx, table, columns, rows, `on conflict (id) do update set ${assignments}`)
}

async function replaceChildren<Row>(
  tx: Connection,
  table: string,
  parentColumn: string,
  parentIds: readonly string[],
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  await deleteChildren(tx, table, parentColumn, parentIds)
  await insertRows(tx, table, columns, rows)
}

async function deleteChildren(
  tx: Connection,
  table: string,
  parentColumn: string,
  parentIds: readonly string[],
): Promise<void> {
  if (parentIds.length > 0) await tx.query(`delete from ${table} where ${parentColumn} = any($1::uuid[])`, [parentIds])
}

const itemColumns: Columns<InventoryItem> = {
  id: ['uuid', (item) => item.id],
  sku: ['text', (item) => item.sku],
  title: ['text', (item) => item.title],
  shipping_category: ['text', (item) => item.shippingCategory],
  requires_shipping: ['boolean', (item) => item.requiresShipping],
  weight_grams: ['numeric', (item) => (item.weightGrams === null ? null : toUnits(item.weightGrams))],
  is_kit: ['boolean', (item) => item.components.length > 0],
  settings: ['jsonb', (item) => JSON.stringify(item.settings)],
  created_at: ['timestamptz', (item) => toIso(item.createdAt)],
}

type ComponentRow = { kitId: string; itemId: string; quantity: number }
const componentColumns: Columns<ComponentRow> = {
  kit_id: ['uuid', (part) => part.kitId],
  item_id: ['uuid', (part) => part.itemId],
  quantity: ['numeric', (part) => toUnits(part.quantity)],
}

function componentsOf(item: InventoryItem): ComponentRow[] {
  return item.components.map((part) => ({ kitId: item.id, ...part }))
}

const locationColumns: Columns<StockLocation> = {
  id: ['uuid', (location) => location.id],
  code: ['text', (location) => location.code],
  name: ['text', (location) => location.name],
  active: ['boolean', (location) => location.active],
  restock_inventory: ['boolean', (location) => location.restockInventory],
  latitude: ['double precision', (location) => location.coordinates?.latitude ?? null],
  longitude: ['double precision', (location) => location.coordinates?.longitude ?? null],
  address: ['jsonb', (location) => JSON.stringify(location.address)],
  shipping_methods: ['jsonb', (location) => JSON.stringify(location.shippingMethods)],
  settings: ['jsonb', (location) => JSON.stringify(location.settings)],
  created_at: ['timestamptz', (location) => toIso(location.createdAt)],
}

const modelColumns: Columns<InventoryModel> = {
  id: ['uuid', (model) => model.id],
  code: ['text', (model) => model.code],
  name: ['text', (model) => model.name],
  strategy: ['text', (model) => model.strategy],
  stock_locations_cutoff: ['integer', (model) => model.stockLocationsCutoff],
  location_order: ['text', (model) => model.locationOrder],
  reservation_ttl_seconds: ['integer', (model) => model.reservationTtlSeconds],
  stock_decrement: ['text', (model) => model.stockDecrement],
  put_transfers_on_hold: ['boolean', (model) => model.putTransfersOnHold],
  settings: ['jsonb', (model) => JSON.stringify(model.settings)],
  created_at: ['timestamptz', (model) => toIso(model.createdAt)],
}

type ModelLocationRow = { modelId: string; locationId: string; priority: number; onHold: boolean }
const modelLocationColumns: Columns<ModelLocationRow> = {
  model_id: ['uuid', (row) => row.modelId],
  location_id: ['uuid', (row) => row.locationId],
  priority: ['integer', (row) => row.priority],
  on_hold: ['boolean', (row) => row.onHold],
}

function locationsOf(model: InventoryModel): ModelLocationRow[] {
  return model.locations.map((entry) => ({ modelId: model.id, ...entry }))
}

type ReturnLocationRow = Omit<ModelLocationRow, 'onHold'>
const returnLocationColumns: Columns<ReturnLocationRow> = {
  model_id: ['uuid', (row) => row.modelId],
  location_id: ['uuid', (row) => row.locationId],
  priority: ['integer', (row) => row.priority],
}

function returnLocationsOf(model: InventoryModel): ReturnLocationRow[] {
  return model.returnLocations.map((entry) => ({ modelId: model.id, ...entry }))
}

const channelColumns: Columns<SalesChannel> = {
  id: ['uuid', (channel) => channel.id],
  code: ['text', (channel) => channel.code],
  name: ['text', (channel) => channel.name],
  type: ['text', (channel) => channel.type],
  model_id: ['uuid', (channel) => channel.modelId],
  created_at: ['timestamptz', (channel) => toIso(channel.createdAt)],
}
