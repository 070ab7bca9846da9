/** What a request says of an item and of how much of it, judged in one place: is there such an item, is it more than
 * nothing, may it be divided. */
import type { Configuration, InventoryItem, InventoryModel } from '../domain/configuration/configuration.ts'
import { setting } from '../domain/configuration/settings.ts'
import { itemLayers } from '../domain/configuration/settings-layers.ts'
import { isWhole, quantity } from '../domain/kernel/quantity.ts'
import { type ErrorCode, type ErrorDetail, type Rejection, rejectAt } from '../errors.ts'

/** What is wrong with one part of a request; where it stands is for the caller to say. */
export type Finding = ErrorDetail & { code: ErrorCode }

export function refuseAt(pointer: string, { code, ...more }: Finding): Rejection {
  return rejectAt(pointer, code, more)
}

/** By SKU or id. */
export function namedItem(
  configuration: Configuration,
  sku: string,
): { ok: true; item: InventoryItem } | { ok: false; finding: Finding } {
  const item = configuration.items.named(sku)
  return item ? { ok: true, item } : { ok: false, finding: { code: 'unknown_sku', sku } }
}

/** More than nothing, and whole unless the item may be divided. In units. */
export function judgeUnits(
  units: number,
  item: InventoryItem,
  configuration: Configuration,
  model?: InventoryModel,
): Finding | null {
  if (units <= 0) return { code: 'quantity_not_positive', sku: item.sku, quantity: units }
  return judgeFraction(units, item, configuration, model)
}

/** Whole units, unless the item may be divided: of a channel, its model has a word in it. What ships together is whole. */
export function judgeFraction(
  units: number,
  item: InventoryItem,
  configuration: Configuration,
  model?: InventoryModel,
): Finding | null {
  if (isWhole(quantity(units))) return null
  if (!item.shipsTogether && setting(itemLayers(configuration, item.id, model), 'fractional')) return null
  return { code: 'fraction_not_allowed', sku: item.sku, quantity: units }
}
