import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { release } from './cover.ts'
import { counts, reservationNamed } from './promises.ts'
import { drawHold } from './random-lines.ts'
import { reservationShown } from './reservation-shown.ts'

export const releaseReservation = defineVerb<{ reservation: string }>({
  name: 'release_reservation',
  decide: (world, input) => {
    const held = reservationNamed(world, input.reservation)
    if (!held) throw new Refused('reservation_not_found')
    if (held.state === 'pending' || held.state === 'fulfilled') throw new Refused('reservation_closed')
    if (held.state === 'draft') {
      held.state = counts(world, held) ? 'released' : 'expired'
      release(world, held.id)
    }
    return () => reservationShown(world, held)
  },
  weight: 4,
  draw: (draw) => ({ reservation: drawHold(draw) }),
})
