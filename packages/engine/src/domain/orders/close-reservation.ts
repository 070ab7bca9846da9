import { become } from '../documents/become.ts'
import { promisesOf, reservationOfOrder } from '../promises/promises-of.ts'
import { isOpen } from '../promises/reservation.ts'
import { RESERVATION } from '../promises/reservation-kind.ts'
import type { WorkingSet } from '../working-set.ts'

/** A placed reservation is fulfilled when nothing of it is open and nothing of it is on its way between locations. */
export function closeReservationIfDone(state: WorkingSet, orderId: string): void {
  const reservation = reservationOfOrder(state, orderId)
  if (reservation?.state !== 'pending' || state.openElsewhere.has(reservation.id)) return
  if (promisesOf(state, reservation).some(isOpen)) return
  if (state.transfers.where('order', orderId).some((transfer) => transfer.state === 'in_transit')) return
  become(state, RESERVATION, reservation, 'fulfilled')
}
