import Type from 'typebox'
import { whole } from '../../domain/footprint.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { holdEndsAt, isPartlyFulfilled, ownersHold } from '../../domain/promises/holds.ts'
import { planHold } from '../../domain/promises/plan-hold.ts'
import { replaceHold } from '../../domain/promises/replace-hold.ts'
import { reject, rejectAt } from '../../errors.ts'
import { judgePins, pinnedLines } from '../../requests/pinned-lines.ts'
import { linesFootprint, readLines, refuseShortPlan } from '../../requests/requested-lines.ts'
import { readSourcing } from '../../requests/whereabouts.ts'
import { Seconds } from '../../shapes/instants.ts'
import { ChannelCode, LocationCode, NewReference } from '../../shapes/names.ts'
import { Coordinates } from '../../shapes/places.ts'
import { HeldLines } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReservationMadeView, reservationMadeView } from '../../views/reservations.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Holds lines for an owner until `expires_at`, or firmly: without an end. Reserving again for the same reference replaces
 * the hold: what the owner has does not count against the owner, the time is renewed, and if the new hold is refused the
 * old one stays. A firm hold stays firm. Refused in this order: location, channel, each line, the hold there is, stock.
 */
export const reserveStock = defineCommand({
  name: 'reserve_stock',
  summary: 'Hold lines for an owner, on a channel or at locations, until the hold expires, or firmly.',
  lane: 'stock',
  answer: ReservationMadeView,
  input: Shape({
    reference: NewReference,
    channel: Optional(ChannelCode),
    location: Optional(LocationCode),
    lines: HeldLines,
    partial: Optional(Type.Boolean({ description: 'Hold what there is instead of nothing when something is short' })),
    ttl_seconds: Optional(Seconds),
    firm: Optional(Type.Boolean({ description: 'Hold without an end: it never expires and no count drops it' })),
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
    const misplaced = judgePins(input.lines, state.configuration, sourcing.model)
    if (misplaced) return misplaced
    const lines = readLines(input.lines, state.configuration, sourcing.model)
    if (!lines.ok) return lines
    const asked = pinnedLines(lines.asked, input.lines, state.configuration)
    // What is named by it would be either hold's.
    if (state.reservations.get(reference)) return rejectAt('/reference', 'reference_taken')
    const hold = ownersHold(state, reference)
    const firm = input.firm === true || hold?.state === 'pending'
    if (firm && input.ttl_seconds !== undefined) return rejectAt('/ttl_seconds', 'conflicting_constraints')
    if (hold && isPartlyFulfilled(state, hold)) return reject('reservation_partly_fulfilled')
    const plan = planHold(state, { lines: asked, holds: hold ? [hold] : [] }, sourcing, { partial })
    if (plan.shortages.length > 0 && !partial) return refuseShortPlan(plan)
    // From here on the hold is made.
    const expiresAt = firm ? null : holdEndsAt(state, sourcing.model, input.ttl_seconds)
    const reservation = replaceHold(state, { reference, replaces: hold, sourcing, asked, plan, expiresAt })
    state.emit(hold ? 'reservation_renewed' : 'reservation_made', reservation.id, {
      reference,
      lines: reservation.lines.map(({ sku, quantity }) => ({ sku, quantity })),
      expires_at: toIso(expiresAt),
    })
    return accept(() => reservationMadeView(state, state.reservations.get(reservation.id)!, plan.shortages))
  },
})
