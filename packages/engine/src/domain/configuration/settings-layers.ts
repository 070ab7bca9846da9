/** Which layers of the settings cascade apply to a question about an item, at a level or before one is chosen. */

import { type Quantity, ZERO } from '../kernel/quantity.ts'
import type { InventoryLevel } from '../stock/inventory-level.ts'
import type { Configuration, InventoryModel } from './configuration.ts'
import { quantitySetting, type SettingsLayers, setting } from './settings.ts'

/** At one location, whether or not there is a level yet. Without a model for questions that come from no channel. */
export function placeLayers(
  configuration: Configuration,
  at: { itemId: string; locationId: string; level: InventoryLevel | undefined; model: InventoryModel | undefined },
): SettingsLayers {
  return {
    level: at.level?.settings,
    item: configuration.items.get(at.itemId)?.settings,
    location: configuration.locations.get(at.locationId)?.settings,
    model: at.model?.settings,
    global: configuration.globalSettings,
  }
}

export function levelLayers(configuration: Configuration, level: InventoryLevel): SettingsLayers {
  return placeLayers(configuration, { itemId: level.itemId, locationId: level.locationId, level, model: undefined })
}

/** Units of a level that are promised to nobody, as it is configured now. No model has a word in that: one level may be in
 * many. */
export function safetyStock(layers: SettingsLayers): Quantity {
  return quantitySetting(layers.model ? { ...layers, model: {} } : layers, 'safety_stock') ?? ZERO
}

/** Nothing is counted at a level, whichever model asks: it, its location or its item says so. */
export function isCountedNowhere({ level = {}, location = {}, item = {} }: SettingsLayers): boolean {
  return !setting({ level, location, item }, 'tracked')
}

/** Nothing is counted at a level for whoever is promised through some model, which others may count. Orders outlive their
 * model: one that is archived has its word too. */
export function isUncountedThroughSome(configuration: Configuration, level: InventoryLevel): boolean {
  const { itemId, locationId } = level
  return configuration.models
    .values()
    .some((model) => !setting(placeLayers(configuration, { itemId, locationId, level, model }), 'tracked'))
}

/** Those of the items that may not be counted at places where they have no level. */
export function perhapsUntracked(configuration: Configuration, itemIds: Iterable<string>): string[] {
  const { items, locations, models, globalSettings } = configuration
  const wider = [globalSettings, ...[...locations.live(), ...models.live()].map(({ settings }) => settings)]
  const all = [...new Set(itemIds)]
  if (wider.some(({ tracked }) => tracked === false)) return all
  return all.filter((itemId) => items.get(itemId)?.settings.tracked === false)
}

/** Of an item before a location is chosen: order quantities, fractions, the threshold of a model. */
export function itemLayers(configuration: Configuration, itemId: string, model?: InventoryModel): SettingsLayers {
  return {
    item: configuration.items.get(itemId)?.settings,
    model: model?.settings,
    global: configuration.globalSettings,
  }
}

/** Whether an item is promised in whole units only. */
export function isWholeOnly(configuration: Configuration, itemId: string, model?: InventoryModel): boolean {
  return !setting(itemLayers(configuration, itemId, model), 'fractional')
}
