import { type Quantity, toUnits } from '../kernel/quantity.ts'
import { namesOf } from '../stock/announce-level.ts'
import { levelKey } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import type { ReservationItem } from './reservation.ts'

/** Told under the level's key: its lock is what these changes are ordered by, the reservation's may not be held. */
export function announcePromise(
  state: WorkingSet,
  event: 'backorder_filled' | 'backorder_released' | 'promise_uncovered' | 'hold_dropped' | 'shipped_promise_closed',
  item: ReservationItem,
  quantity: Quantity,
): void {
  state.emit(event, levelKey(item.itemId, item.locationId), {
    reservation_id: item.reservationId,
    line: item.line,
    ...namesOf(state, item),
    quantity: toUnits(quantity),
  })
}
