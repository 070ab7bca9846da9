/**
 * The end of items, locations, models, channels and shipping methods, and the way back.
 *
 * What is archived keeps its row and its history. It is absent for whoever names it in a request (configuration.ts), and
 * nothing that is live names it: neither a level, nor a kit, nor a model, nor a channel, nor a shipping method (I13).
 */
import type { EventName } from '../../events/catalogue.ts'
import type { Instant } from '../kernel/instant.ts'
import type { InventoryLevel } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import type { ArchivableNoun } from './archivable.ts'
import type {
  Configuration,
  ConfiguredRecord,
  InventoryItem,
  InventoryModel,
  NamedTable,
  ShippingMethod,
} from './configuration.ts'

type Kind = { archived: EventName; restored: EventName; table: (configuration: Configuration) => unknown }

const KINDS = {
  item: {
    archived: 'inventory_item_archived',
    restored: 'inventory_item_restored',
    table: ({ items }) => items,
  },
  location: {
    archived: 'stock_location_archived',
    restored: 'stock_location_restored',
    table: ({ locations }) => locations,
  },
  model: {
    archived: 'inventory_model_archived',
    restored: 'inventory_model_restored',
    table: ({ models }) => models,
  },
  channel: {
    archived: 'sales_channel_archived',
    restored: 'sales_channel_restored',
    table: ({ channels }) => channels,
  },
  shipping_method: {
    archived: 'shipping_method_archived',
    restored: 'shipping_method_restored',
    table: ({ shippingMethods }) => shippingMethods,
  },
} as const satisfies Record<ArchivableNoun, Kind>

export function recordsOf(configuration: Configuration, noun: ArchivableNoun): NamedTable<ConfiguredRecord> {
  return KINDS[noun].table(configuration) as unknown as NamedTable<ConfiguredRecord>
}

export function archive(state: WorkingSet, noun: ArchivableNoun, id: string): void {
  changeLife(state, noun, { id, archivedAt: state.now })
}

export function restore(state: WorkingSet, noun: ArchivableNoun, id: string): void {
  changeLife(state, noun, { id, archivedAt: null })
}

function changeLife(
  state: WorkingSet,
  noun: ArchivableNoun,
  { id, archivedAt }: { id: string; archivedAt: Instant | null },
): void {
  const records = recordsOf(state.configuration, noun)
  const record = records.get(id)!
  records.set(id, { ...record, archivedAt, revision: record.revision + 1, updatedAt: state.now })
  const { archived, restored } = KINDS[noun]
  const name = records.nameOf(record)
  const data = noun === 'item' ? { sku: name } : { code: name }
  state.emit(archivedAt === null ? restored : archived, id, data as never)
}

/** The levels of an item, or at a location, that are here. */
export function levelsOf(state: WorkingSet, noun: 'item' | 'location', id: string): InventoryLevel[] {
  if (noun === 'item') return state.levels.where('item', id)
  return state.levels.values().filter(({ locationId }) => locationId === id)
}

/** Live kits that an item is part of. Those that the database has are here when an item is archived. */
export function kitsWith({ items }: Configuration, itemId: string): InventoryItem[] {
  return items.live().filter(({ components }) => components.some((part) => part.itemId === itemId))
}

/** Live models that list a location, to ship from or to return to. */
export function modelsWith({ models }: Configuration, id: string): InventoryModel[] {
  return models
    .live()
    .filter((model) => [...model.locations, ...model.returnLocations].some(({ locationId }) => locationId === id))
}

/** Live shipping methods that are offered from a chosen few locations, of which this is one, or say something of it. */
export function shippingMethodsWith({ shippingMethods }: Configuration, id: string): ShippingMethod[] {
  return shippingMethods.live().filter((method) => locationsOfMethod(method).includes(id))
}

/** The locations that a shipping method names. */
export function locationsOfMethod({ locationIds, leadTimes }: ShippingMethod): string[] {
  return [...new Set([...(locationIds ?? []), ...leadTimes.map((one) => one.location_id)])]
}
