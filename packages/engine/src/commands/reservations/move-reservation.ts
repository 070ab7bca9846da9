import { shown, whole } from '../../domain/footprint.ts'
import { channelOfHold } from '../../domain/promises/holds.ts'
import { moveHold, planMove } from '../../domain/promises/move-hold.ts'
import { hasExpired, isHold } from '../../domain/promises/reservation.ts'
import { reject, rejectAt } from '../../errors.ts'
import { listsLocation } from '../../requests/whereabouts.ts'
import { LocationCode, ReservationName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { shortageView } from '../../views/shortages.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Moves all that a hold has to another location: all of it, or nothing. What has left the shelf stays where it left. */
export const moveReservation = defineCommand({
  name: 'move_reservation',
  summary: 'Move what a hold has to another location, all or nothing.',
  lane: 'stock',
  answer: ReservationView,
  input: Shape({ reservation: ReservationName, location: LocationCode }),
  footprint: (input, configuration) => {
    const location = configuration.locations.named(input.location)
    const document = shown(whole('reservation', input.reservation))
    return { documents: [location ? { ...document, alsoAt: location.id } : document] }
  },
  decide: (input, state) => {
    const location = state.configuration.locations.named(input.location)
    if (!location) return rejectAt('/location', 'unknown_location', { location: input.location })
    if (!location.active) return rejectAt('/location', 'location_inactive', { location: location.code })
    const held = state.reservation(input.reservation)
    if (!held) return reject('reservation_not_found')
    if (held.state === 'expired' || hasExpired(held, state.now)) return reject('reservation_expired')
    if (!isHold(held)) return reject('reservation_closed', { data: { state: held.state } })
    const { model } = channelOfHold(state.configuration, held)
    if (!listsLocation(model, location.id))
      return rejectAt('/location', 'location_not_in_model', { location: location.code, model: model.code })
    const plan = planMove(state, held, location.id)
    if (plan.shortages.length > 0) {
      const errors = plan.shortages.map((shortage) => ({
        pointer: '/location',
        code: 'insufficient_stock' as const,
        ...shortageView(shortage),
      }))
      return reject('insufficient_stock', { errors })
    }
    // From here on the hold is moved.
    moveHold(state, held, { to: location.id, plan })
    state.emit('reservation_moved', held.id, { reference: held.reference, location: location.code })
    return accept(() => reservationView(state, state.reservations.get(held.id)!))
  },
})
