/**
 * Tells of levels at which something has run out, is to be had again, or has become low: once for each such crossing, at the end of a
 * batch, by what there was before it and what there is after it. What a level held between two commands of a batch nobody has ever
 * seen, so that nothing is told that came and went. It asks nothing of the database: both rows are at hand.
 */
import { quantitySetting, setting } from '../configuration/settings.ts'
import { levelLayers } from '../configuration/settings-layers.ts'
import { max, type Quantity, toUnits, ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { namesOf } from './announce-level.ts'
import { available, type InventoryLevel } from './inventory-level.ts'

export function tellCrossings(state: WorkingSet): void {
  for (const { key, before, after } of state.levels.changes()) {
    const level = (after ?? before)!
    const layers = levelLayers(state.configuration, level)
    if (!setting(layers, 'tracked')) continue
    const [had, has] = [availableAt(state, before), availableAt(state, after)]
    const names = namesOf(state, level)
    if (had > ZERO && has === ZERO) state.emit('level_sold_out', key, names)
    // A level that is made with goods is new, and not back.
    if (before && had === ZERO && has > ZERO)
      state.emit('level_back_in_stock', key, { ...names, available: toUnits(has) })
    if (!after) continue
    const threshold = quantitySetting(layers, 'notify_below')
    if (threshold === null || has >= threshold || (before && had < threshold)) continue
    state.emit('stock_low', key, { ...names, available: toUnits(has), notify_below: toUnits(threshold) })
  }
}

function availableAt({ configuration }: WorkingSet, level: InventoryLevel | undefined): Quantity {
  if (!level) return ZERO
  const isActive = configuration.locations.get(level.locationId)?.active ?? false
  return max(ZERO, available(level, level.enabled && isActive))
}
