import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Place } from './inventory-level.ts'

/** A shelf was counted, began or came to its end with so many on hand. `at` is null for now. */
export function rememberCount(state: WorkingSet, place: Place, quantity: Quantity, at: Instant | null): void {
  const { itemId, locationId } = place
  state.counts.push({ itemId, locationId, quantity, occurredAt: at ?? state.now, recordedAt: state.now })
}
