/**
 * What changes seldom: items, locations, channels, models, shipping methods and the global settings, as one consistent snapshot.
 *
 * Its `version` names the snapshot; the database's version is compared under the batch's locks, so that nothing is
 * decided on a stale one. Wherever an id is accepted, the natural key (SKU or code) is too, and it is tried first.
 *
 * What is archived stands here too, for the documents that name it by its id. For whoever names it in a request it is
 * absent: its name is free, and its id leads nowhere but to reading and restoring it.
 */
import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import { Table } from '../kernel/table.ts'
import type { Calendar } from '../shipping/calendar.ts'
import type { Zone } from '../shipping/zone.ts'
import type { Coordinates, LocationOrder, SourcingStrategy } from '../sourcing/vocabulary.ts'
import type { SettingsLayer } from './settings.ts'

/** So much of it is in one kit: always, or where it is chosen. */
export type KitComponent = { itemId: string; quantity: Quantity; choice?: KitChoice }

export type KitChoice = {
  /** The option that it is a choice of. */
  option: string
  /** Chosen where nobody says what to choose. */
  isDefault: boolean
  /** A buyer may take more of it per kit, up to so much; null: as much as the kit says. */
  quantityMax: Quantity | null
}

/** How many components are chosen of an option, at least and at most; as it is stored. */
export type KitOption = { option: string; choices_min: number; choices_max: number }

/** What a record is called elsewhere, and what its owner keeps with it. */
export type Annotations = { externalReference: string | null; metadata: Readonly<Record<string, unknown>> }

export type InventoryItem = Annotations & {
  id: string
  sku: string
  title: string | null
  shippingCategory: string | null
  requiresShipping: boolean
  weightGrams: Quantity | null
  settings: SettingsLayer
  /** Empty for everything but a kit. What may be chosen is among them. */
  components: readonly KitComponent[]
  /** In the order in which they were named. Empty for a kit that is always the same. */
  kitOptions: readonly KitOption[]
  /** What a kit consists of goes from one location in one shipment. */
  shipsTogether: boolean
  /** Raised by every change: whoever has decided on an older one finds out. */
  revision: number
  createdAt: Instant
  updatedAt: Instant
  archivedAt: Instant | null
}

export type Address = { country?: string; postal_code?: string; city?: string; street?: string }

export type StockLocation = Annotations & {
  id: string
  code: string
  name: string
  active: boolean
  restockInventory: boolean
  /** Every item that is counted has a level here. */
  stocksEverything: boolean
  /** What stood here, and was promised here, goes there; asked for so often. */
  replacedById: string | null
  replacements: number
  /** Since when it is being closed: it is archived as soon as nothing stands here any more. */
  closingAt: Instant | null
  coordinates: Coordinates | null
  address: Address
  /** When goods leave it. Null: every day, around the clock. */
  calendar: Calendar | null
  pickupEnabled: boolean
  /** What customers should know who fetch goods there. */
  pickupNote: string | null
  pickupReadyMinutes: number
  /** Until what is brought over from elsewhere is there; null: nobody knows. */
  pickupTransferMinutes: number | null
  /** How long goods are kept that are ready; null: for ever. */
  pickupKeepHours: number | null
  settings: SettingsLayer
  revision: number
  createdAt: Instant
  updatedAt: Instant
  archivedAt: Instant | null
}

export const STOCK_DECREMENTS = ['on_shipment', 'on_approval', 'manual'] as const
export type StockDecrement = (typeof STOCK_DECREMENTS)[number]

export type InventoryModel = Annotations & {
  id: string
  code: string
  name: string
  strategy: SourcingStrategy
  /** Null: all locations. */
  stockLocationsCutoff: number | null
  locationOrder: LocationOrder
  reservationTtlSeconds: number
  stockDecrement: StockDecrement
  putTransfersOnHold: boolean
  /** Who waits is sourced anew where units become free. */
  moveBackorders: boolean
  settings: SettingsLayer
  locations: readonly { locationId: string; priority: number; onHold: boolean }[]
  returnLocations: readonly { locationId: string; priority: number }[]
  revision: number
  createdAt: Instant
  updatedAt: Instant
  archivedAt: Instant | null
}

export type SalesChannel = Annotations & {
  id: string
  code: string
  name: string
  type: string
  modelId: string
  revision: number
  createdAt: Instant
  updatedAt: Instant
  archivedAt: Instant | null
}

/** What a shipping method says of one location, as it is stored. */
export type LeadTimeAt = { location_id: string; lead_time_hours_min: number; lead_time_hours_max: number }

/** How goods come to a customer, what that costs and how long it takes. */
export type ShippingMethod = Annotations & {
  id: string
  code: string
  name: string
  carrier: string | null
  service: string | null
  active: boolean
  /** In the smallest unit of the currency, as the amount is from which it costs nothing. */
  priceMinor: number
  currency: string
  freeOverMinor: number | null
  leadTimeHoursMin: number
  leadTimeHoursMax: number
  /** Where it takes another time than elsewhere. */
  leadTimes: readonly LeadTimeAt[]
  /** Null: it is offered from all locations. */
  locationIds: readonly string[] | null
  /** Null: it takes any. */
  shippingCategory: string | null
  weightGramsMin: Quantity | null
  weightGramsMax: Quantity | null
  /** Empty: it goes everywhere. */
  zones: readonly Zone[]
  revision: number
  createdAt: Instant
  updatedAt: Instant
  archivedAt: Instant | null
}

/** The channel (and model, and location) that exist from the first start. */
export const DEFAULT_CODE = 'default'

/** The last layer of the settings cascade, as a record of its own. */
export type GlobalSettings = { settings: SettingsLayer; revision: number; updatedAt: Instant }

/** What items, locations, models, channels and shipping methods have in common. */
export type ConfiguredRecord = Annotations & {
  id: string
  revision: number
  updatedAt: Instant
  archivedAt: Instant | null
}

/** Rows by id, found by natural key too. */
export class NamedTable<Row extends ConfiguredRecord> extends Table<Row, 'name'> {
  readonly nameOf: (row: Row) => string

  constructor(nameOf: (row: Row) => string, rows: Iterable<Row> = []) {
    super({ name: (row) => (row.archivedAt === null ? nameOf(row) : null) })
    this.nameOf = nameOf
    for (const row of rows) this.put(row.id, row)
  }

  /** What a request means by a name or an id. */
  named(reference: string): Row | undefined {
    const row = this.evenArchived(reference)
    return row?.archivedAt === null ? row : undefined
  }

  /** The same for who reads, or restores: what is archived is found by its id. */
  evenArchived(reference: string): Row | undefined {
    return this.first('name', reference) ?? this.get(reference)
  }

  live(): Row[] {
    return this.values().filter(({ archivedAt }) => archivedAt === null)
  }
}

function namedTable<Row extends ConfiguredRecord>(
  nameOf: (row: Row) => string,
  rows: Iterable<Row> | NamedTable<Row>,
): NamedTable<Row> {
  return rows instanceof NamedTable ? rows : new NamedTable(nameOf, rows)
}

export class Configuration {
  readonly version: number
  readonly locations: NamedTable<StockLocation>
  readonly channels: NamedTable<SalesChannel>
  readonly models: NamedTable<InventoryModel>
  readonly shippingMethods: NamedTable<ShippingMethod>
  /** Only the items that some command has asked for: there may be millions. */
  readonly items = new NamedTable<InventoryItem>((item) => item.sku)
  readonly global: Table<GlobalSettings>

  constructor(rows: {
    version: number
    settings: SettingsLayer
    /** Of the settings; what only reads them need not say it. */
    settingsStamps?: Omit<GlobalSettings, 'settings'>
    locations: Iterable<StockLocation> | NamedTable<StockLocation>
    channels: Iterable<SalesChannel> | NamedTable<SalesChannel>
    models: Iterable<InventoryModel> | NamedTable<InventoryModel>
    shippingMethods?: Iterable<ShippingMethod> | NamedTable<ShippingMethod>
  }) {
    this.version = rows.version
    this.locations = namedTable((location) => location.code, rows.locations)
    this.channels = namedTable((channel) => channel.code, rows.channels)
    this.models = namedTable((model) => model.code, rows.models)
    this.shippingMethods = namedTable((method) => method.code, rows.shippingMethods ?? [])
    this.global = new Table<GlobalSettings>()
    this.global.put('global', { settings: rows.settings, ...(rows.settingsStamps ?? { revision: 1, updatedAt: 0 }) })
  }

  /** The same, and no items: a batch knows those that it uses, and no one else changes them under it. */
  withoutItems(): Configuration {
    const { version, locations, models, channels, shippingMethods } = this
    const { settings, ...settingsStamps } = this.globalRecord
    return new Configuration({ version, settings, settingsStamps, locations, models, channels, shippingMethods })
  }

  get globalSettings(): SettingsLayer {
    return this.globalRecord.settings
  }

  get globalRecord(): GlobalSettings {
    return this.global.get('global')!
  }

  /** The channel named, or the default one when none is. */
  channel(reference: string | undefined): SalesChannel | undefined {
    return this.channels.named(reference ?? DEFAULT_CODE)
  }

  /** Items have a revision of their own. */
  get changesVersion(): boolean {
    const { locations, channels, models, shippingMethods, global } = this
    return [locations, channels, models, shippingMethods, global].some((table) => table.changes().length > 0)
  }

  /** Everything that is journaled, for `WorkingSet`. */
  get tables(): Table<unknown>[] {
    return [
      this.locations,
      this.channels,
      this.models,
      this.shippingMethods,
      this.items,
      this.global,
    ] as unknown as Table<unknown>[]
  }
}
