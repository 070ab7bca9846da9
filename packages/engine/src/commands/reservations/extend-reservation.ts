import { whole } from '../../domain/footprint.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { holdEndsAt } from '../../domain/promises/holds.ts'
import { promisesOf } from '../../domain/promises/promises-of.ts'
import { hasExpired, isOpen } from '../../domain/promises/reservation.ts'
import { reject } from '../../errors.ts'
import { Seconds } from '../../shapes/instants.ts'
import { ReservationName } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Renews the time of a hold, and nothing else. */
export const extendReservation = defineCommand({
  name: 'extend_reservation',
  summary: 'Renew the time of a hold.',
  lane: 'stock',
  answer: ReservationView,
  input: Shape({ reservation: ReservationName, ttl_seconds: Optional(Seconds) }),
  footprint: (input) => ({ documents: [whole('reservation', input.reservation)] }),
  decide: (input, state) => {
    const held = state.reservation(input.reservation)
    if (!held) return reject('reservation_not_found')
    if (held.state === 'expired' || (held.state === 'draft' && hasExpired(held, state.now)))
      return reject('reservation_expired')
    if (held.state !== 'draft') return reject('reservation_closed', { data: { state: held.state } })
    // From here on the hold is renewed.
    const { channels, models } = state.configuration
    const model = models.get(channels.get(held.channelId)!.modelId)!
    const expiresAt = holdEndsAt(state, model, input.ttl_seconds)
    state.reservations.set(held.id, { ...held, expiresAt })
    for (const item of promisesOf(state, held).filter(isOpen)) {
      state.reservationItems.set(item.id, { ...item, expiresAt })
    }
    state.emit('reservation_extended', held.id, { reference: held.reference, expires_at: toIso(expiresAt) })
    return accept(() => reservationView(state, state.reservations.get(held.id)!))
  },
})
