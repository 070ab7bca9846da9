/** The holds that an order is placed from, named by their owners' references or by their ids. */
import { isLive, isPartlyFulfilled } from '../domain/promises/holds.ts'
import { isHold, type Reservation } from '../domain/promises/reservation.ts'
import type { NewestReservation, WorkingSet } from '../domain/working-set.ts'
import { type Rejection, rejectAt } from '../errors.ts'

export type NamedHolds = { reservation?: string; reservations?: readonly string[] }

export function namesOfHolds({ reservation, reservations }: NamedHolds): readonly string[] {
  return reservation === undefined ? (reservations ?? []) : [reservation]
}

/** A hold that is unknown, was given back or has expired holds nothing. One that an order has taken over is refused. The
 * oldest comes first. */
export function readHolds(state: WorkingSet, named: NamedHolds): { ok: true; holds: Reservation[] } | Rejection {
  if (named.reservation !== undefined && named.reservations !== undefined) {
    return rejectAt('/reservations', 'conflicting_constraints')
  }
  const holds = new Map<string, Reservation>()
  for (const [index, name] of namesOfHolds(named).entries()) {
    const held = state.reservation(name)
    const pointer = named.reservation === undefined ? `/reservations/${index}` : '/reservation'
    if ((held ?? newestUnder(state, name))?.orderId != null) {
      return rejectAt(pointer, 'reservation_closed', { reservation: name })
    }
    if (held && isHold(held) && isPartlyFulfilled(state, held))
      return rejectAt(pointer, 'reservation_partly_fulfilled', { reservation: name })
    if (held && isLive(held, state.now)) holds.set(held.id, held)
  }
  return { ok: true, holds: [...holds.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** The owner's last reservation, whatever has become of it. */
function newestUnder(state: WorkingSet, reference: string): NewestReservation | undefined {
  const loaded = state.newestReservations.get(reference)
  return [...state.reservations.where('reference', reference), ...(loaded ? [loaded] : [])]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1)
}
