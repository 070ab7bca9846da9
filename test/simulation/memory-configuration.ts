/** The configuration, in memory. */
import { CONFIGURATION_TABLES } from '../../packages/engine/src/db/tables/index.ts'
import type { TableDescription } from '../../packages/engine/src/db/tables/table-description.ts'
import { Configuration, type InventoryItem } from '../../packages/engine/src/domain/configuration/configuration.ts'
import { EPOCH, type MemoryServer, type Session } from './memory-server.ts'
import { newRow, recordOf } from './stored-rows.ts'

function recordsOf<Row extends object>(
  server: MemoryServer,
  session: Session | null,
  table: TableDescription<Row>,
): Row[] {
  return server.rows(session, table.name).map((row) => recordOf(table, row))
}

export function readConfiguration(server: MemoryServer, session: Session | null): Configuration {
  const { locations, models, channels } = CONFIGURATION_TABLES
  return new Configuration({
    ...(session?.configuration ?? server.configuration),
    locations: recordsOf(server, session, locations),
    models: recordsOf(server, session, models),
    channels: recordsOf(server, session, channels),
  })
}

/** By SKU or id. */
export function itemsNamed(
  server: MemoryServer,
  session: Session | null,
  references: readonly string[],
): InventoryItem[] {
  const wanted = new Set(references)
  return recordsOf(server, session, CONFIGURATION_TABLES.items).filter(
    ({ id, sku }) => wanted.has(id) || wanted.has(sku),
  )
}

/** Makes them known, with the components of kits; one that is known already is read anew. */
export function readItems(
  server: MemoryServer,
  session: Session | null,
  configuration: Configuration,
  references: readonly string[],
): void {
  const named = itemsNamed(server, session, references)
  const parts = itemsNamed(
    server,
    session,
    named.flatMap(({ components }) => components.map(({ itemId }) => itemId)),
  )
  for (const item of [...named, ...parts]) {
    if (item.revision >= (configuration.items.get(item.id)?.revision ?? 0)) configuration.items.put(item.id, item)
  }
}

export function addItems(
  server: MemoryServer,
  session: Session | null,
  configuration: Configuration,
  references: readonly string[],
): void {
  const unknown = references.filter((reference) => configuration.items.named(reference) === undefined)
  readItems(server, session, configuration, unknown)
}

/** What exists from the first start: the schema's own rows. */
export function makeDefaults(server: MemoryServer): void {
  const { locations, models, channels } = CONFIGURATION_TABLES
  const session = server.begin()
  const made = {
    revision: 1,
    createdAt: EPOCH,
    updatedAt: EPOCH,
    archivedAt: null,
    externalReference: null,
    metadata: {},
    settings: {},
  }
  const put = <Row>(table: TableDescription<Row>, record: Row) =>
    server.put(session, table.name, table.keyOf(record), newRow(table, record))
  const [locationId, modelId, channelId] = ['1', '2', '3'].map((end) => `00000000-0000-7000-8000-00000000000${end}`)
  put(locations, {
    ...made,
    id: locationId!,
    code: 'default',
    name: 'Default location',
    active: true,
    restockInventory: true,
    stocksEverything: false,
    replacedById: null,
    replacements: 0,
    closingAt: null,
    coordinates: null,
    address: {},
    calendar: null,
    pickupEnabled: false,
    pickupNote: null,
    pickupReadyMinutes: 0,
    pickupTransferMinutes: null,
    pickupKeepHours: null,
  })
  put(models, {
    ...made,
    id: modelId!,
    code: 'default',
    name: 'Default model',
    strategy: 'no_split',
    stockLocationsCutoff: null,
    locationOrder: 'priority',
    reservationTtlSeconds: 3600,
    stockDecrement: 'on_shipment',
    putTransfersOnHold: false,
    moveBackorders: false,
    locations: [{ locationId: locationId!, priority: 1, onHold: false }],
    returnLocations: [{ locationId: locationId!, priority: 1 }],
  })
  const { settings: _none, ...channel } = made
  put(channels, {
    ...channel,
    id: channelId!,
    code: 'default',
    name: 'Default channel',
    type: 'web',
    modelId: modelId!,
  })
  server.commit(session)
}
