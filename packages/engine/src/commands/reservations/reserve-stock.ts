import Type from 'typebox'
import { whole } from '../../domain/footprint.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { holdEndsAt, ownersHold } from '../../domain/promises/holds.ts'
import { planPromise } from '../../domain/promises/plan-promise.ts'
import { replaceHold } from '../../domain/promises/replace-hold.ts'
import { linesFootprint, readLines, refuseShortPlan } from '../../requests/requested-lines.ts'
import { readSourcing } from '../../requests/whereabouts.ts'
import { Seconds } from '../../shapes/instants.ts'
import { ChannelCode, LocationCode, OwnerReference } from '../../shapes/names.ts'
import { Coordinates } from '../../shapes/places.ts'
import { RequestedLines } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReservationMadeView, reservationMadeView } from '../../views/reservations.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Holds lines for an owner until `expires_at`. Reserving again for the same reference replaces the hold: what the owner
 * has does not count against the owner, the time is renewed, and if the new hold is refused the old one stays.
 * Refused in this order: location, channel, each line, stock.
 */
export const reserveStock = defineCommand({
  name: 'reserve_stock',
  summary: 'Hold lines for an owner, on a channel or at one location, until the hold expires.',
  lane: 'stock',
  answer: ReservationMadeView,
  input: Shape({
    reference: OwnerReference,
    channel: Optional(ChannelCode),
    location: Optional(LocationCode),
    lines: RequestedLines,
    partial: Optional(Type.Boolean({ description: 'Hold what there is instead of nothing when something is short' })),
    ttl_seconds: Optional(Seconds),
    ship_to: Optional(Coordinates),
  }),
  weight: (input) => input.lines.length,
  items: (input) => input.lines.map((line) => line.sku),
  footprint: (input, configuration) => ({
    documents: [whole('reservation', input.reference)],
    levels: linesFootprint(input, configuration),
  }),
  decide: (input, state) => {
    const { reference, partial } = input
    const sourcing = readSourcing(input, state.configuration)
    if (!sourcing.ok) return sourcing
    const lines = readLines(input.lines, state.configuration, sourcing.model)
    if (!lines.ok) return lines
    const { asked } = lines
    const hold = ownersHold(state, reference)
    const plan = planPromise(state, { lines: asked, holds: hold ? [hold] : [] }, sourcing, { partial })
    if (plan.shortages.length > 0 && !partial) return refuseShortPlan(plan)
    // From here on the hold is made.
    const expiresAt = holdEndsAt(state, sourcing.model, input.ttl_seconds)
    const reservation = replaceHold(state, { reference, replaces: hold, sourcing, asked, plan, expiresAt })
    state.emit(hold ? 'reservation_renewed' : 'reservation_made', reservation.id, {
      reference,
      lines: reservation.lines,
      expires_at: toIso(expiresAt),
    })
    return accept(() => reservationMadeView(state, state.reservations.get(reservation.id)!, plan.shortages))
  },
})
