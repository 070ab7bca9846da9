import { channelNamed } from '../channels/channel.ts'
import { modelOf } from '../models/model.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { counts, promisesOf, reservationNamed } from './promises.ts'
import { drawHold } from './random-lines.ts'
import { reservationShown } from './reservation-shown.ts'

export const extendReservation = defineVerb<{ reservation: string; ttl_seconds?: number }>({
  name: 'extend_reservation',
  decide: (world, input) => {
    const held = reservationNamed(world, input.reservation)
    if (!held) throw new Refused('reservation_not_found')
    if (held.state === 'expired' || (held.state === 'draft' && !counts(world, held)))
      throw new Refused('reservation_expired')
    if (held.state !== 'draft') throw new Refused('reservation_closed')
    const channel = channelNamed(world, held.channel)!
    const expiresAt = world.now + (input.ttl_seconds ?? modelOf(world, channel.model)!.ttlSeconds) * 1000
    for (const one of promisesOf(world, held.id)) if (one.reserved + one.backordered > 0) one.expiresAt = expiresAt
    held.expiresAt = expiresAt
    return () => reservationShown(world, held)
  },
  weight: 5,
  draw: (draw) => ({
    reservation: drawHold(draw),
    ...draw.optional('ttl_seconds', 0.5, () => draw.random.pick([1, 60, 3600])),
  }),
})
