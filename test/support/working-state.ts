/**
 * The state that a decision is made on, written down in one expression and without a database.
 *
 *   given({ levels: { 'S1@A': 10 }, orders: { 'O-1': { shipments: [{ from: 'A', promises: ['3 S1@A'] }] } } })
 *
 * Ids are names: the item S1, the location A, the shipment O-1-1. Quantities are in units. Promises are short texts:
 * `3 S1@A` is covered, `3 S1@A waiting` is backordered, `3 S1@A taken` has left the shelf, `3 S1@A left`
 * has left the house and not the books, `3 S1@A released` was given back. What is promised is counted at
 * its level. Instants are RFC 3339 texts, and it is noon. A scene that no sequence of commands could lead to is refused.
 */
import { NOTHING_OPEN, type OpenDocuments } from '../../packages/engine/src/domain/configuration/archivable.ts'
import {
  Configuration,
  type InventoryItem,
  type InventoryModel,
  type SalesChannel,
  type ShippingMethod,
  type StockLocation,
} from '../../packages/engine/src/domain/configuration/configuration.ts'
import type { SettingsLayer } from '../../packages/engine/src/domain/configuration/settings.ts'
import { levelLayers, safetyStock } from '../../packages/engine/src/domain/configuration/settings-layers.ts'
import { quantity } from '../../packages/engine/src/domain/kernel/quantity.ts'
import {
  emptyLevel,
  type InventoryLevel,
  levelKey,
  promisable,
} from '../../packages/engine/src/domain/stock/inventory-level.ts'
import { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'
import { type HoldScene, type OrderScene, putHold, putOrder } from './working-documents.ts'
import { rememberPast } from './working-history.ts'
import { putReceipt, type ReceiptScene } from './working-receipts.ts'
import { putReturn, type ReturnScene } from './working-returns.ts'
import { putStocktake, type StocktakeScene } from './working-stocktakes.ts'
import { type FreeTransferScene, putFreeTransfer } from './working-transfers.ts'

/** The instant at which every decision is made: a scene can say that something was, or will be, a minute from it. */
export const NOW = '2026-01-01T12:00:00Z'

export type ItemScene = Partial<Omit<InventoryItem, 'id' | 'components'>> & {
  /** Makes it a kit: how many of what. */
  components?: Record<string, number>
}
export type LevelScene = Partial<Pick<InventoryLevel, 'enabled' | 'settings'>> & {
  countedAt?: string
  onHand?: number
  quarantined?: number
  damaged?: number
  /** As it was resolved when the level was last touched; the safety stock in force when left out. */
  heldBack?: number
}

export type Scene = {
  /** In priority order of the default model; `A` and `B` when left out. */
  locations?: Record<string, Partial<StockLocation>>
  /** `S1` when left out. */
  items?: Record<string, ItemScene>
  /** The default model. */
  model?: Partial<InventoryModel>
  /** Locations of the default model that are on hold. */
  onHold?: string[]
  models?: Record<string, Partial<InventoryModel>>
  /** Further channels, each with its model. */
  channels?: Record<string, string | Partial<SalesChannel>>
  /** Standard at 7.00 EUR and 24 to 48 hours, where nothing else is said, by code. */
  shippingMethods?: Record<string, Partial<ShippingMethod>>
  settings?: SettingsLayer
  /** On hand by `SKU@location`, or all that there is to say of a level. */
  levels?: Record<string, number | LevelScene>
  /** Drafts by their owner's reference. */
  holds?: Record<string, HoldScene>
  /** Placed orders by number. */
  orders?: Record<string, OrderScene>
  /** Transfers that are for no order, by number. */
  transfers?: Record<string, FreeTransferScene>
  /** Expected receipts by number. */
  receipts?: Record<string, ReceiptScene>
  /** Stocktakes by number. */
  stocktakes?: Record<string, StocktakeScene>
  /** By number. */
  returns?: Record<string, ReturnScene>
  /** Items that have levels or a history, or are part of a kit. */
  usedItems?: string[]
  /** What is open and names a record that is to be archived, by its name. */
  open?: Record<string, Partial<OpenDocuments>>
  /** By `SKU@location`, what happened earlier, in words (working-history.ts). A level's `countedAt` goes without saying. */
  history?: Record<string, string[]>
}

export function given(scene: Scene = {}): WorkingSet {
  let made = 0
  const newId = () => {
    made += 1
    return `new-${made}`
  }
  const configuration = configurationOf(scene)
  const state = new WorkingSet({ now: Date.parse(NOW), configuration, newId })
  for (const { id } of configuration.locations.values()) state.listedLocations.add(id)
  for (const { id: itemId } of configuration.items.values())
    for (const { id: locationId } of configuration.locations.values()) state.declareLevel(itemId, locationId)
  for (const [place, level] of Object.entries(scene.levels ?? {})) putLevel(state, place, level)
  for (const [reference, hold] of Object.entries(scene.holds ?? {})) putHold(state, reference, hold)
  for (const [number, order] of Object.entries(scene.orders ?? {})) putOrder(state, number, order)
  for (const [number, transfer] of Object.entries(scene.transfers ?? {})) putFreeTransfer(state, number, transfer)
  for (const [number, receipt] of Object.entries(scene.receipts ?? {})) putReceipt(state, number, receipt)
  for (const [number, stocktake] of Object.entries(scene.stocktakes ?? {})) putStocktake(state, number, stocktake)
  for (const [number, one] of Object.entries(scene.returns ?? {})) putReturn(state, number, one)
  for (const item of scene.usedItems ?? []) state.usedItems.add(item)
  for (const [id, open] of Object.entries(scene.open ?? {})) state.openDocuments.set(id, { ...NOTHING_OPEN, ...open })
  for (const [place, sentences] of Object.entries(scene.history ?? {})) rememberPast(state, place, sentences)
  refuseImpossible(state)
  return state
}

function configurationOf(scene: Scene): Configuration {
  const locations = Object.entries(scene.locations ?? { A: {}, B: {} })
  const listed = locations.map(([locationId], index) => ({
    locationId,
    priority: index + 1,
    onHold: scene.onHold?.includes(locationId) ?? false,
  }))
  const models = { default: { locations: listed, ...scene.model }, ...scene.models }
  const channels = { default: 'default', ...scene.channels }
  const configuration = new Configuration({
    version: 1,
    settings: scene.settings ?? {},
    locations: locations.map(([code, fields]) => ({ ...BLANK_LOCATION, id: code, code, name: code, ...fields })),
    models: Object.entries(models).map(([code, fields]) => ({ ...BLANK_MODEL, id: code, code, name: code, ...fields })),
    channels: Object.entries(channels).map(([code, fields]) => ({
      ...BLANK_CHANNEL,
      ...{ id: code, code, name: code, modelId: 'default' },
      ...(typeof fields === 'string' ? { modelId: fields } : fields),
    })),
  })
  for (const [code, fields] of Object.entries(scene.shippingMethods ?? {})) {
    const method = { ...BLANK_METHOD, id: code, code, name: code, ...fields }
    configuration.shippingMethods.put(code, method)
  }
  for (const [sku, { components = {}, ...fields }] of Object.entries(scene.items ?? { S1: {} })) {
    const parts = Object.entries(components).map(([itemId, units]) => ({ itemId, quantity: quantity(units) }))
    configuration.items.put(sku, { ...BLANK_ITEM, id: sku, sku, ...fields, components: parts })
  }
  return configuration
}

const BLANK_LOCATION = {
  externalReference: null,
  metadata: {},
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
  settings: {},
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  archivedAt: null,
} satisfies Partial<StockLocation>

const BLANK_METHOD = {
  externalReference: null,
  metadata: {},
  carrier: null,
  service: null,
  active: true,
  priceMinor: 700,
  currency: 'EUR',
  freeOverMinor: null,
  leadTimeHoursMin: 24,
  leadTimeHoursMax: 48,
  leadTimes: [],
  locationIds: null,
  shippingCategory: null,
  weightGramsMin: null,
  weightGramsMax: null,
  zones: [],
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  archivedAt: null,
} satisfies Partial<ShippingMethod>

const BLANK_MODEL = {
  externalReference: null,
  metadata: {},
  strategy: 'no_split',
  stockLocationsCutoff: null,
  locationOrder: 'priority',
  reservationTtlSeconds: 3600,
  stockDecrement: 'on_shipment',
  putTransfersOnHold: false,
  moveBackorders: true,
  settings: {},
  locations: [],
  returnLocations: [],
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  archivedAt: null,
} satisfies Partial<InventoryModel>

const BLANK_CHANNEL = {
  externalReference: null,
  metadata: {},
  type: 'web',
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  archivedAt: null,
} satisfies Partial<SalesChannel>

const BLANK_ITEM = {
  kitOptions: [],
  shipsTogether: false,
  externalReference: null,
  metadata: {},
  title: null,
  shippingCategory: null,
  requiresShipping: true,
  weightGrams: null,
  settings: {},
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  archivedAt: null,
} satisfies Partial<InventoryItem>

function putLevel(state: WorkingSet, place: string, scene: number | LevelScene): void {
  const [itemId, locationId] = place.split('@') as [string, string]
  const {
    onHand = 0,
    quarantined = 0,
    damaged = 0,
    countedAt,
    heldBack,
    ...fields
  } = typeof scene === 'number' ? { onHand: scene } : scene
  const level = { ...emptyLevel(itemId, locationId), ...fields }
  state.levels.put(levelKey(itemId, locationId), {
    ...level,
    onHand: quantity(onHand),
    heldBack: heldBack === undefined ? safetyStock(levelLayers(state.configuration, level)) : quantity(heldBack),
    quarantined: quantity(quarantined),
    damaged: quantity(damaged),
    countedAt: countedAt === undefined ? null : Date.parse(countedAt),
  })
}

function refuseImpossible(state: WorkingSet): void {
  for (const level of state.levels.values()) {
    const place = `${level.itemId}@${level.locationId}`
    if (level.reserved > level.onHand) throw new Error(`at ${place} more is reserved than there is`)
    if (level.backordered > 0 && promisable(level) > 0)
      throw new Error(`at ${place} somebody waits for what could be promised`)
  }
}
