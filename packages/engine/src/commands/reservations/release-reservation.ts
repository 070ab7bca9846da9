import { shown, whole } from '../../domain/footprint.ts'
import { endHold } from '../../domain/promises/holds.ts'
import { hasExpired } from '../../domain/promises/reservation.ts'
import { reject } from '../../errors.ts'
import { ReservationName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Gives a hold back. Asked a second time, or after it has expired, it does nothing. */
export const releaseReservation = defineCommand({
  name: 'release_reservation',
  summary: 'Give a hold back; what was held covers waiting backorders, or is free.',
  lane: 'stock',
  answer: ReservationView,
  input: Shape({ reservation: ReservationName }),
  footprint: (input) => ({ documents: [shown(whole('reservation', input.reservation))] }),
  decide: (input, state) => {
    const held = state.reservation(input.reservation)
    if (!held) return reject('reservation_not_found')
    if (held.state === 'pending' || held.state === 'fulfilled')
      return reject('reservation_closed', { data: { state: held.state } })
    // From here on the hold is given back.
    if (held.state === 'draft') endHold(state, held, hasExpired(held, state.now) ? 'expired' : 'released')
    return accept(() => reservationView(state, state.reservations.get(held.id)!))
  },
})
