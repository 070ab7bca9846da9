import { become } from '../../domain/documents/become.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { promisesOf } from '../../domain/promises/promises-of.ts'
import { hasExpired, isFirm, isOpen } from '../../domain/promises/reservation.ts'
import { RESERVATION } from '../../domain/promises/reservation-kind.ts'
import { reject } from '../../errors.ts'
import { ReservationName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Makes a hold firm: it has no end any more, and no count drops it. Asked a second time, it does nothing. */
export const confirmReservation = defineCommand({
  name: 'confirm_reservation',
  summary: 'Make a hold firm: it does not expire any more.',
  lane: 'stock',
  answer: ReservationView,
  input: Shape({ reservation: ReservationName }),
  footprint: (input) => ({ documents: [shown(whole('reservation', input.reservation))] }),
  decide: (input, state) => {
    const held = state.reservation(input.reservation)
    if (!held) return reject('reservation_not_found')
    if (isFirm(held)) return accept(() => reservationView(state, held))
    if (held.state === 'expired' || hasExpired(held, state.now)) return reject('reservation_expired')
    if (held.state !== 'draft') return reject('reservation_closed', { data: { state: held.state } })
    const promises = promisesOf(state, held)
    // A count has dropped it, and only its own row does not say so yet.
    if (promises.some((item) => !isOpen(item))) return reject('reservation_closed', { data: { state: 'released' } })
    // From here on the hold is firm.
    for (const item of promises) state.reservationItems.set(item.id, { ...item, expiresAt: null })
    const firm = become(state, RESERVATION, held, 'pending', { expiresAt: null })
    return accept(() => reservationView(state, firm))
  },
})
