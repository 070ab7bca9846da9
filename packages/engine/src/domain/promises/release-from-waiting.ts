import { isCountedNowhere, levelLayers } from '../configuration/settings-layers.ts'
import { ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { announcePromise } from './announce-promise.ts'
import { stopWaiting } from './promise-changes.ts'

/** Where an item is not counted any more, nobody waits for it: whoever did may go, and nothing is counted. What was reserved
 * stays so until it ships. */
export function releaseFromWaiting(state: WorkingSet, key: string): void {
  const level = state.levels.get(key)
  if (!level || level.backordered === ZERO || !isCountedNowhere(levelLayers(state.configuration, level))) return
  for (const item of state.reservationItems.where('level', key)) {
    if (item.backordered === ZERO) continue
    stopWaiting(state, item)
    announcePromise(state, 'backorder_released', item, item.backordered)
  }
}
