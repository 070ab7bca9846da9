import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { sell } from './cover.ts'
import { closeHold, eachPart, type NamedPart, type PartOfHold, unitsOf } from './parts-of-holds.ts'
import { counts, isHold, promisesOf, reservationNamed } from './promises.ts'
import { drawFirm, drawParts } from './random-lines.ts'
import { reservationShown } from './reservation-shown.ts'

export const fulfilReservation = defineVerb<{ reservation: string; lines?: NamedPart[] }>({
  name: 'fulfil_reservation',
  decide: (world, input) => {
    const held = reservationNamed(world, input.reservation)
    if (!held) throw new Refused('reservation_not_found')
    if (held.state === 'fulfilled' && held.order === null && !input.lines) return () => reservationShown(world, held)
    if (held.state === 'draft') throw new Refused(counts(world, held) ? 'reservation_not_firm' : 'reservation_expired')
    if (!isHold(held)) throw new Refused('reservation_closed')
    const reference = `reservation ${held.reference}`
    const take = (part: PartOfHold) =>
      unitsOf(world, part, {
        has: (one) => one.reserved,
        take: (one, quantity) => sell(world, one, quantity, reference),
        order: (promises) => promises,
      })
    const promises = promisesOf(world, held.id)
    if (input.lines) eachPart(world, { held, parts: input.lines }, 'insufficient_stock', take)
    else if (promises.some((one) => one.backordered > 0)) throw new Refused('insufficient_stock')
    else for (const one of promises) sell(world, one, one.reserved, reference)
    if (promises.every((one) => one.reserved + one.backordered === 0)) closeHold(world, held, 'fulfilled')
    return () => reservationShown(world, held)
  },
  weight: 5,
  draw: (draw) => {
    const reservation = drawFirm(draw)
    return { reservation, ...draw.optional('lines', 0.6, () => drawParts(draw, reservation)) }
  },
})
