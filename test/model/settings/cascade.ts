/** Which layer of the settings cascade has the word. */
import { type ItemsPart, itemOf } from '../items/item.ts'
import { type LevelsPart, levelOf } from '../levels/level.ts'
import { type LocationsPart, locationOf } from '../locations/location.ts'
import type { Model } from '../models/model.ts'
import { tenThousandths } from '../quantities.ts'
import type { SettingsPart } from './global-settings.ts'

const DEFAULTS: Record<string, unknown> = {
  tracked: true,
  backorders: 'none',
  backorder_limit: null,
  safety_stock: 0,
  out_of_stock_threshold: 0,
  notify_below: null,
  min_order_quantity: null,
  max_order_quantity: null,
  order_increment: null,
  fractional: false,
}

type Layers = ItemsPart & LocationsPart & LevelsPart & SettingsPart
/** Before a location is chosen, neither it nor its level has a word; where no channel asks, no model. */
export type SettingPlace = { item: string; location?: string; model?: Model | null }

/** The most specific layer that names the key wins: level, location, item, model, global. */
export function settingOf(world: Layers, key: string, of: SettingPlace): unknown {
  const layers = [
    of.location === undefined ? undefined : levelOf(world, of.item, of.location)?.settings,
    of.location === undefined ? undefined : locationOf(world, of.location)?.settings,
    itemOf(world, of.item).settings,
    of.model?.settings,
    world.settings,
    DEFAULTS,
  ]
  return layers.find((layer) => layer !== undefined && key in layer)![key]
}

export function quantitySettingOf(world: Layers, key: string, of: SettingPlace): number | null {
  const value = settingOf(world, key, of) as number | null
  return value === null ? null : tenThousandths(value)
}

/** Most units that may wait at a level, as it or its location says. */
export function levelBackorderLimit(world: Layers, { item, location }: { item: string; location: string }): number {
  return limitIn([levelOf(world, item, location)?.settings, locationOf(world, location)?.settings])
}

/** Most units that may wait at all of a model's locations, as the item, the model or the house says. */
export function sharedBackorderLimit(world: Layers, of: { item: string; model: Model | null }): number {
  return limitIn([itemOf(world, of.item).settings, of.model?.settings, world.settings])
}

function limitIn(layers: readonly (Record<string, unknown> | undefined)[]): number {
  const limit = layers.find((layer) => layer !== undefined && 'backorder_limit' in layer)?.backorder_limit ?? null
  return limit === null ? Number.POSITIVE_INFINITY : tenThousandths(limit as number)
}

/** Nothing is counted at a level, whichever model asks. */
export function isCountedNowhere(world: Layers, of: { item: string; location: string }): boolean {
  return settingOf({ ...world, settings: {} }, 'tracked', of) === false
}

/** Units of a level that are never promised. No model has a word in that. */
export function safetyStock(world: Layers, of: { item: string; location: string }): number {
  return quantitySettingOf(world, 'safety_stock', of)!
}

/** Whole units, unless the item may be divided. */
export function isCountable(world: Layers, units: number, of: SettingPlace): boolean {
  return Number.isInteger(units) || settingOf(world, 'fractional', of) === true
}
