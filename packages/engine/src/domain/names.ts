/** What people call the things that records know by id. */
import type { WorkingSet } from './working-set.ts'

export function skuOf(state: WorkingSet, itemId: string): string {
  return state.configuration.items.get(itemId)?.sku ?? itemId
}

export function locationCode(state: WorkingSet, locationId: string): string {
  return state.configuration.locations.get(locationId)?.code ?? locationId
}
