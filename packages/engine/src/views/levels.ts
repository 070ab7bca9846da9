/** Inventory levels: what there is of an item at a location. */
import Type, { type Static } from 'typebox'
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { SettingsLayers } from '../domain/configuration/settings.ts'
import { levelLayers } from '../domain/configuration/settings-layers.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { max, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import { available, free, type InventoryLevel, net } from '../domain/stock/inventory-level.ts'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { Flag, SignedUnits, Units } from '../shapes/quantities.ts'
import { SettingsLayer } from '../shapes/settings.ts'
import { Nullable } from '../shapes/shape.ts'
import { EffectiveSettingsView, effectiveSettingsView } from './settings.ts'
import { Part, View } from './view.ts'

/** What there is of an item at a location, in units. `net` is negative while somebody waits; `counted_at` is null where
 * nobody has counted yet. */
export const LevelView = View(
  'InventoryLevel',
  {
    sku: Text,
    location: Text,
    on_hand: Units,
    quarantined: Units,
    damaged: Units,
    reserved: Units,
    backordered: Units,
    incoming: Units,
    held_back: Units,
    free: Units,
    available: Units,
    net: SignedUnits,
    enabled: Flag,
    settings: SettingsLayer,
    effective_settings: EffectiveSettingsView,
    counted_at: Nullable(Instant),
  },
  'free = on_hand − reserved; held_back = what of it is promised to nobody (safety stock); available = what of it can be sold; net = on_hand − reserved − backordered',
)
export type LevelView = Static<typeof LevelView>

/** What a level is called, and what decides how much of it can be sold. */
export type LevelPlace = { sku: string; location: string; active: boolean; layers: SettingsLayers }

export function levelView(level: InventoryLevel, { sku, location, active, layers }: LevelPlace): LevelView {
  return {
    sku,
    location,
    on_hand: toUnits(level.onHand),
    quarantined: toUnits(level.quarantined),
    damaged: toUnits(level.damaged),
    reserved: toUnits(level.reserved),
    backordered: toUnits(level.backordered),
    incoming: toUnits(level.incoming),
    held_back: toUnits(level.heldBack),
    free: toUnits(free(level)),
    available: toUnits(max(ZERO, available(level, level.enabled && active))),
    net: toUnits(net(level)),
    enabled: level.enabled,
    settings: level.settings,
    effective_settings: effectiveSettingsView(layers),
    counted_at: toIso(level.countedAt),
  }
}

/** A level whose item and location the configuration knows. */
export function knownLevelView(configuration: Configuration, level: InventoryLevel): LevelView {
  const location = configuration.locations.get(level.locationId)!
  return levelView(level, {
    sku: configuration.items.get(level.itemId)!.sku,
    location: location.code,
    active: location.active,
    layers: levelLayers(configuration, level),
  })
}

/** The level that is there no more. Its movements stay in the ledger. */
export const DeletedLevelView = View('DeletedLevel', {
  deleted: Type.Literal(true),
  sku: Text,
  location: Text,
  written_off: Part({ on_hand: Units, quarantined: Units, damaged: Units }, 'What still stood there'),
})
export type DeletedLevelView = Static<typeof DeletedLevelView>
