import { policiesShown } from '../coverage/policies.ts'
import type { Draw } from '../drawing/draw.ts'
import type { Coordinates } from '../locations/location.ts'
import { defineVerb } from '../verb.ts'
import { newId, type World } from '../world.ts'
import { mergedParts, planned, replacePromises, shortfallShown, sourcing } from './make-promises.ts'
import { holdOf } from './promises.ts'
import { CARTS, drawChannel, drawCoordinates, drawLines, drawLocation } from './random-lines.ts'
import { askedLines, type Line, readLines } from './requested-lines.ts'
import type { Reservation } from './reservation.ts'
import { reservationShown } from './reservation-shown.ts'

type Input = {
  reference: string
  channel?: string
  location?: string
  lines: Line[]
  partial?: boolean
  ttl_seconds?: number
  ship_to?: Coordinates
}

export const reserveStock = defineVerb<Input>({
  name: 'reserve_stock',
  decide: (world, input) => {
    const where = sourcing(world, { channel: input.channel, pinned: input.location })
    const hold = holdOf(world, input.reference)
    const wants = readLines(world, input.lines, where.model)
    const { partial = false, lines } = input
    const wish = { holds: hold ? [hold] : [], shipTo: input.ship_to ?? null, partial, lines }
    const plan = planned(world, wants, where, wish)
    const held = hold ?? newHold(world, input.reference)
    held.revision += 1
    held.channel = where.channel
    held.location = where.pinned
    held.lines = askedLines(world, input.lines)
    held.expiresAt = world.now + (input.ttl_seconds ?? where.model.ttlSeconds) * 1000
    replacePromises(
      world,
      held,
      mergedParts(plan.parts).map((part) => ({ part, owner: null })),
    )
    return () => ({ ...reservationShown(world, held), shortfalls: plan.shortages.map(shortfallShown) })
  },
  weight: 18,
  draw: drawReserve,
  shows: (world, input) => policiesShown(world, holdOf(world, input.reference)!, 'hold made'),
})

/** A hold of the same owner that has expired and was not tidied up makes room. */
function newHold(world: World, reference: string): Reservation {
  for (const stale of world.reservations)
    if (stale.state === 'draft' && stale.reference === reference) stale.state = 'expired'
  const held: Reservation = {
    id: newId(world, 'reservation'),
    reference,
    state: 'draft',
    revision: 0,
    channel: null,
    location: null,
    order: null,
    lines: [],
    expiresAt: null,
    createdAt: world.now,
  }
  world.reservations.push(held)
  return held
}

function drawReserve(draw: Draw): Record<string, unknown> {
  const { random } = draw
  const location = draw.optional('location', 0.15, () => drawLocation(draw))
  return {
    reference: random.pick(CARTS),
    ...draw.optional('channel', 'location' in location ? 0.5 : 0.9, () => drawChannel(draw)),
    ...location,
    lines: drawLines(draw),
    ...draw.optional('partial', 0.25, () => true),
    ...draw.optional('ttl_seconds', 0.4, () => random.pick([1, 30, 300, 86_400])),
    ...draw.optional('ship_to', 0.2, () => drawCoordinates(draw)),
  }
}
