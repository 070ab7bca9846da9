import { become } from '../documents/become.ts'
import { promisesOfOrder, reservationsOfOrder } from '../promises/promises-of.ts'
import { isOpen } from '../promises/reservation.ts'
import { RESERVATION } from '../promises/reservation-kind.ts'
import type { WorkingSet } from '../working-set.ts'

/** A placed reservation is fulfilled when nothing of it is open and nothing of it is on its way between locations. */
export function closeReservationIfDone(state: WorkingSet, orderId: string): void {
  const reservations = reservationsOfOrder(state, orderId)
  if (reservations.some(({ id, state: now }) => now !== 'pending' || state.openElsewhere.has(id))) return
  if (promisesOfOrder(state, orderId).some(isOpen)) return
  if (state.transfers.where('order', orderId).some((transfer) => transfer.state === 'in_transit')) return
  for (const reservation of reservations) become(state, RESERVATION, reservation, 'fulfilled')
}
