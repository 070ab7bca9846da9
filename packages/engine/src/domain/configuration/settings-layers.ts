/** Which layers of the settings cascade apply to a question about an item, at a level or before one is chosen. */

import type { InventoryLevel } from '../stock/inventory-level.ts'
import type { Configuration, InventoryModel } from './configuration.ts'
import { type SettingsLayers, setting } from './settings.ts'

/** At one location, whether or not there is a level yet. Without a model for questions that come from no channel. */
export function placeLayers(
  configuration: Configuration,
  at: { itemId: string; locationId: string; level?: InventoryLevel; model?: InventoryModel },
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
  return placeLayers(configuration, { itemId: level.itemId, locationId: level.locationId, level })
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
