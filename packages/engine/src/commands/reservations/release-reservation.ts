import { releaseHold } from '../../domain/promises/plan-promise.ts'
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
  footprint: (input) => ({ reservations: [input.reservation], shows: { reservations: [input.reservation] } }),
  decide: (input, state) => {
    const held = state.reservation(input.reservation)
    if (!held) return reject('reservation_not_found')
    if (held.state === 'pending' || held.state === 'fulfilled')
      return reject('reservation_closed', { data: { state: held.state } })
    // From here on the hold is given back.
    if (held.state === 'draft') {
      const ended = hasExpired(held, state.now) ? 'expired' : 'released'
      releaseHold(state, held)
      state.reservations.set(held.id, { ...held, state: ended })
      state.emit(`reservation:${held.id}`, `reservation_${ended}`, { reference: held.reference })
    }
    return accept(() => reservationView(state, state.reservations.get(held.id)!))
  },
})
