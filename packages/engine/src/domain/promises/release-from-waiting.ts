/**
 * Where an item is not counted any more, nobody waits for it: whoever did may go, and nothing is counted. What was reserved
 * stays so until it ships.
 */
import type { InventoryModel } from '../configuration/configuration.ts'
import { setting } from '../configuration/settings.ts'
import { isCountedNowhere, isUncountedThroughSome, levelLayers, placeLayers } from '../configuration/settings-layers.ts'
import { ZERO } from '../kernel/quantity.ts'
import { levelKey, type Place } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import { announcePromise } from './announce-promise.ts'
import { stopWaiting } from './promise-changes.ts'
import type { ReservationItem } from './reservation.ts'

/** Whichever model they were promised through. */
export function releaseFromWaiting(state: WorkingSet, key: string): void {
  const level = state.levels.get(key)
  if (!level || level.backordered === ZERO || !isCountedNowhere(levelLayers(state.configuration, level))) return
  for (const item of state.reservationItems.where('level', key)) releasePromiseFromWaiting(state, item)
}

/** A model, or the house, may say that what is promised through it is not counted. Through which model the promises of a level
 * were made stands in documents that are not locked with it: each is judged by a command of its own. */
export function askModelsOfWaiting(state: WorkingSet, { itemId, locationId }: Place): void {
  const level = state.levels.get(levelKey(itemId, locationId))
  if (!level || level.backordered === ZERO || !isUncountedThroughSome(state.configuration, level)) return
  state.followUp('release_waiting_at', { item_id: itemId, location_id: locationId })
}

/** Those of one document that are not counted through its model. Answers how many. */
export function releaseThroughModel(
  state: WorkingSet,
  promises: readonly ReservationItem[],
  model: InventoryModel,
): number {
  const released = promises.filter((item) => item.backordered > 0 && !isCountedThrough(state, item, model))
  for (const item of released) releasePromiseFromWaiting(state, item)
  return released.length
}

export function isCountedThrough(state: WorkingSet, { itemId, locationId }: Place, model: InventoryModel): boolean {
  const level = state.level(itemId, locationId)
  return setting(placeLayers(state.configuration, { itemId, locationId, level, model }), 'tracked')
}

function releasePromiseFromWaiting(state: WorkingSet, item: ReservationItem): void {
  if (item.backordered === ZERO) return
  stopWaiting(state, item)
  announcePromise(state, 'backorder_released', item, item.backordered)
}
