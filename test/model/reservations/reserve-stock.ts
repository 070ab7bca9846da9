import { policiesShown } from '../coverage/policies.ts'
import type { Draw } from '../drawing/draw.ts'
import type { Coordinates } from '../locations/location.ts'
import { Refused } from '../refused.ts'
import { naivePlan, type Want } from '../sourcing/planner.ts'
import { defineVerb } from '../verb.ts'
import { newId, type World } from '../world.ts'
import { closeExpired } from './cover.ts'
import { mergedParts, refuseShort, replacePromises, shortfallShown, sourcing } from './make-promises.ts'
import { plannedAsOrderable } from './orderable-lines.ts'
import { judgePins, plannedByLocation } from './pinned-lines.ts'
import { hasSold, holdOf } from './promises.ts'
import { CARTS, drawChannel, drawCoordinates, drawLines, drawLocation, LINE_NAMES } from './random-lines.ts'
import { heldLines, type Line, readLines } from './requested-lines.ts'
import type { Reservation } from './reservation.ts'
import { reservationShown } from './reservation-shown.ts'

type Input = {
  reference: string
  channel?: string
  location?: string
  lines: Line[]
  partial?: boolean
  ttl_seconds?: number
  firm?: boolean
  ship_to?: Coordinates
}

export const reserveStock = defineVerb<Input>({
  name: 'reserve_stock',
  decide: (world, input) => {
    const where = sourcing(world, { channel: input.channel, pinned: input.location })
    const hold = holdOf(world, input.reference)
    judgePins(world, input.lines, where.model)
    const wants = readLines(world, input.lines, where.model)
    if (world.reservations.some(({ id }) => id === input.reference)) throw new Refused('reference_taken')
    const isFirm = input.firm === true || hold?.state === 'pending'
    if (isFirm && input.ttl_seconds !== undefined) throw new Refused('conflicting_constraints')
    if (hold && hasSold(world, hold)) throw new Refused('reservation_partly_fulfilled')
    const wish = { holds: hold ? [hold] : [], shipTo: input.ship_to ?? null, partial: input.partial ?? false }
    const planOf = (lines: readonly Line[], wanted: readonly Want[]) =>
      plannedByLocation(world, { lines, wants: wanted, hold, pinned: where.pinned }, (some, pinned) =>
        naivePlan(world, some, { ...wish, model: where.model, pinned }),
      )
    const plan = wish.partial ? plannedAsOrderable(world, input.lines, where.model, planOf) : planOf(input.lines, wants)
    if (plan.shortages.length > 0 && !wish.partial) refuseShort(plan.shortages)
    const held = hold ?? newHold(world, input.reference)
    held.revision += 1
    held.channel = where.channel
    held.location = where.pinned
    held.lines = heldLines(world, input.lines)
    held.expiresAt = isFirm ? null : world.now + (input.ttl_seconds ?? where.model.ttlSeconds) * 1000
    held.state = isFirm ? 'pending' : 'draft'
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
    if (stale.state === 'draft' && stale.reference === reference) closeExpired(world, stale)
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
    lines: drawLines(draw).map((line) => ({
      ...line,
      ...draw.optional('lines[].location', 0.08, () => drawLocation(draw)),
      ...draw.optional('lines[].line_reference', 0.2, () => random.pick(LINE_NAMES)),
    })),
    ...draw.optional('partial', 0.25, () => true),
    ...drawEnd(draw),
    ...draw.optional('ship_to', 0.2, () => drawCoordinates(draw)),
  }
}

/** Firm, or for so long; now and then both, which excludes itself. */
function drawEnd(draw: Draw): object {
  const firm = draw.optional('firm', 0.2, () => true)
  if ('firm' in firm && !draw.random.chance(0.1)) return firm
  return { ...firm, ...draw.optional('ttl_seconds', 0.4, () => draw.random.pick([1, 30, 300, 86_400])) }
}
