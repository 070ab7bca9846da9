/**
 * `backorder_limit` bounds one of two things. Set for a level or its location, it bounds what may wait at that level; set
 * for the item, the model or globally, what may wait at all of the model's locations together. Where both are set, both hold.
 */
import type { Quantity } from '../kernel/quantity.ts'
import { quantitySetting, type SettingsLayers } from './settings.ts'

/** Null is unlimited. */
export function levelBackorderLimit({ level = {}, location = {} }: SettingsLayers): Quantity | null {
  return quantitySetting({ level, location }, 'backorder_limit')
}

/** Null is unlimited. */
export function sharedBackorderLimit({ item = {}, model = {}, global = {} }: SettingsLayers): Quantity | null {
  return quantitySetting({ item, model, global }, 'backorder_limit')
}
