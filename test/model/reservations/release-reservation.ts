import { inUnits, tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { release } from './cover.ts'
import { closeHold, eachPart, type NamedPart, type PartOfHold, unitsOf } from './parts-of-holds.ts'
import { counts, isHold, promisesOf, reservationNamed } from './promises.ts'
import { drawHold, drawParts } from './random-lines.ts'
import type { Promised, Reservation } from './reservation.ts'
import { reservationShown } from './reservation-shown.ts'

export const releaseReservation = defineVerb<Expecting & { reservation: string; lines?: NamedPart[] }>({
  name: 'release_reservation',
  decide: (world, input) => {
    const held = reservationNamed(world, input.reservation)
    if (!held) throw new Refused('reservation_not_found')
    refuseStale(held, input)
    if (input.lines && (held.state === 'expired' || !counts(world, held))) throw new Refused('reservation_expired')
    if (!isHold(held) && (input.lines || held.state === 'pending' || held.state === 'fulfilled'))
      throw new Refused('reservation_closed')
    if (input.lines) releaseParts(world, held, input.lines)
    else if (isHold(held)) {
      closeHold(world, held, counts(world, held) ? 'released' : 'expired')
      release(world, held.id)
    }
    return () => reservationShown(world, held)
  },
  weight: 5,
  draw: (draw) => {
    const reservation = drawHold(draw)
    const expected = drawExpected(draw, reservationNamed(draw.world, reservation))
    return { reservation, ...expected, ...draw.optional('lines', 0.4, () => drawParts(draw, reservation)) }
  },
})

function releaseParts(world: World, held: Reservation, lines: readonly NamedPart[]): void {
  const touched = new Set<Promised>()
  const given = eachPart(world, { held, parts: lines }, 'more_than_held', (part) => giveBack(world, part, touched))
  held.lines = held.lines.map((line, index) => {
    const parts = given.filter((part) => part.line === index)
    const left = parts.reduce((sum, part) => sum - part.quantity, tenThousandths(line.quantity))
    return { ...line, quantity: inUnits(left) }
  })
  // Of a draft, nothing stays of a promise that holds nothing.
  if (held.expiresAt !== null) {
    const empty = (one: Promised) => touched.has(one) && one.reserved + one.backordered === 0
    world.promises = world.promises.filter((one) => !empty(one))
  }
  if (promisesOf(world, held.id).every((one) => one.reserved + one.backordered === 0))
    closeHold(world, held, 'released')
}

/** What waits is given back first, then what was promised last. */
function giveBack(world: World, part: PartOfHold, touched: Set<Promised>) {
  return unitsOf(world, part, {
    has: (one) => one.reserved + one.backordered,
    take: (one, quantity) => {
      const waiting = Math.min(one.backordered, quantity)
      one.backordered -= waiting
      one.reserved -= quantity - waiting
      if (quantity > 0) touched.add(one)
    },
    order: (promises) => promises.toReversed().sort((a, b) => Number(b.backordered > 0) - Number(a.backordered > 0)),
  })
}
