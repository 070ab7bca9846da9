import { toIso } from '../../domain/kernel/instant.ts'
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
  footprint: (input) => ({ reservations: [input.reservation] }),
  decide: (input, state) => {
    const held = state.reservation(input.reservation)
    if (!held) return reject('reservation_not_found')
    if (held.state === 'expired' || (held.state === 'draft' && hasExpired(held, state.now)))
      return reject('reservation_expired')
    if (held.state !== 'draft') return reject('reservation_closed', { data: { state: held.state } })
    // From here on the hold is renewed.
    const channel = held.channelId
      ? state.configuration.channels.get(held.channelId)!
      : state.configuration.channel(undefined)!
    const model = state.configuration.models.get(channel.modelId)!
    const expiresAt = state.now + (input.ttl_seconds ?? model.reservationTtlSeconds) * 1000
    state.reservations.set(held.id, { ...held, expiresAt })
    for (const item of state.reservationItems.where('reservation', held.id)) {
      if (isOpen(item)) state.reservationItems.set(item.id, { ...item, expiresAt })
    }
    state.emit(`reservation:${held.id}`, 'reservation_extended', {
      reference: held.reference,
      expires_at: toIso(expiresAt),
    })
    return accept(() => reservationView(state, state.reservations.get(held.id)!))
  },
})
