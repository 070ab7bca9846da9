import Type from 'typebox'
import type { InventoryModel } from '../../domain/configuration/configuration.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { toUnits, ZERO } from '../../domain/kernel/quantity.ts'
import {
  ownersHold,
  planPromise,
  promiseLevels,
  readSourcing,
  releaseHold,
} from '../../domain/promises/plan-promise.ts'
import type { Reservation } from '../../domain/promises/reservation.ts'
import type { Plan } from '../../domain/sourcing/vocabulary.ts'
import { makePromise } from '../../domain/stock/stock-effects.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
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
 * Refused in this order: location, channel, each line, stock. (DESIGN §5)
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
  footprint: (input, configuration) => {
    const sourcing = readSourcing(input, configuration)
    return {
      reservations: [input.reference],
      levels: sourcing.ok ? promiseLevels(input.lines, sourcing, configuration) : [],
    }
  },
  decide: (input, state) => {
    const sourcing = readSourcing(input, state.configuration)
    if (!sourcing.ok) return sourcing
    const hold = ownersHold(state, input.reference)
    const planned = planPromise(state, { lines: input.lines, hold }, sourcing, {
      shipTo: input.ship_to,
      partial: input.partial,
    })
    if (!planned.ok) return planned
    // From here on the hold is made.
    if (hold) releaseHold(state, hold)
    for (const stale of state.reservations.where('draftReference', input.reference)) {
      if (stale.id !== hold?.id) state.reservations.set(stale.id, { ...stale, state: 'expired' })
    }
    const reservation: Reservation = {
      id: hold?.id ?? state.newId(),
      reference: input.reference,
      state: 'draft',
      revision: (hold?.revision ?? 0) + 1,
      channelId: sourcing.channel?.id ?? null,
      locationId: sourcing.pinned,
      orderId: null,
      lines: planned.asked.map((line) => ({ sku: line.item.sku, quantity: toUnits(line.quantity) })),
      expiresAt: state.now + ttlSeconds(state, sourcing.model, input.ttl_seconds) * 1000,
      createdAt: hold?.createdAt ?? state.now,
    }
    state.reservations.set(reservation.id, reservation)
    promiseAllocations(state, reservation, planned.plan)
    state.emit(`reservation:${reservation.id}`, hold ? 'reservation_renewed' : 'reservation_made', {
      reference: reservation.reference,
      lines: reservation.lines,
      expires_at: toIso(reservation.expiresAt),
    })
    return accept(() => reservationMadeView(state, state.reservations.get(reservation.id)!, planned.plan.shortages))
  },
})

function ttlSeconds(state: WorkingSet, model: InventoryModel | undefined, wish: number | undefined): number {
  if (wish !== undefined) return wish
  const inForce = model ?? state.configuration.models.get(state.configuration.channel(undefined)!.modelId)!
  return inForce.reservationTtlSeconds
}

/** One item per line and location; what is untracked is promised without being counted. */
function promiseAllocations(state: WorkingSet, reservation: Reservation, plan: Plan): void {
  for (const { line, item, location, reserved, backordered } of plan.allocations) {
    if (reserved === ZERO && backordered === ZERO) continue
    makePromise(state, {
      id: state.newId(),
      reservationId: reservation.id,
      revision: reservation.revision,
      line,
      itemId: item,
      locationId: location,
      shipmentId: null,
      transferId: null,
      reserved,
      backordered,
      fulfilled: ZERO,
      released: ZERO,
      expiresAt: reservation.expiresAt,
      promisedAt: state.now,
    })
  }
}
