import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { counts, isHold, promisesOf, reservationNamed } from './promises.ts'
import { drawHold } from './random-lines.ts'
import { reservationShown } from './reservation-shown.ts'

export const confirmReservation = defineVerb<{ reservation: string }>({
  name: 'confirm_reservation',
  decide: (world, input) => {
    const held = reservationNamed(world, input.reservation)
    if (!held) throw new Refused('reservation_not_found')
    if (held.state === 'pending' && isHold(held)) return () => reservationShown(world, held)
    if (held.state === 'expired' || !counts(world, held)) throw new Refused('reservation_expired')
    if (held.state !== 'draft') throw new Refused('reservation_closed')
    if (world.brokenHolds.some((broken) => broken.reservation === held.id && broken.revision === held.revision))
      throw new Refused('reservation_closed')
    for (const one of promisesOf(world, held.id)) one.expiresAt = null
    held.expiresAt = null
    held.state = 'pending'
    return () => reservationShown(world, held)
  },
  weight: 3,
  draw: (draw) => ({ reservation: drawHold(draw) }),
})
