import { become } from '../documents/become.ts'
import type { Instant } from '../kernel/instant.ts'
import { toUnits } from '../kernel/quantity.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import type { AskedLine } from './asked-line.ts'
import type { Sourcing } from './candidate-locations.ts'
import { releaseHold } from './holds.ts'
import { makePromise } from './promise-changes.ts'
import type { Reservation } from './reservation.ts'
import { RESERVATION } from './reservation-kind.ts'

export type NewHold = {
  reference: string
  /** The owner's hold that still counts: it is replaced in place. */
  replaces: Reservation | undefined
  sourcing: Sourcing
  asked: readonly AskedLine[]
  plan: Plan
  expiresAt: Instant
}

/** Writes down a hold, in place of the one that its owner has: one item per line and location. A draft of the owner that
 * has come to its end, and that nobody has tidied up yet, makes room: there is one per reference. */
export function replaceHold(state: WorkingSet, hold: NewHold): Reservation {
  const { replaces, sourcing, asked, plan } = hold
  if (replaces) releaseHold(state, replaces)
  for (const stale of state.reservations.where('draftReference', hold.reference)) {
    if (stale.id !== replaces?.id) become(state, RESERVATION, stale, 'expired')
  }
  const reservation: Reservation = {
    id: replaces?.id ?? state.newId(),
    reference: hold.reference,
    state: 'draft',
    revision: (replaces?.revision ?? 0) + 1,
    channelId: sourcing.channel.id,
    locationId: sourcing.pinned,
    orderId: null,
    lines: asked.map((line) => ({ sku: line.item.sku, quantity: toUnits(line.quantity) })),
    expiresAt: hold.expiresAt,
    createdAt: replaces?.createdAt ?? state.now,
  }
  state.reservations.set(reservation.id, reservation)
  for (const { line, item, location, reserved, backordered } of plan.allocations) {
    makePromise(state, reservation, { line, itemId: item, locationId: location, reserved, backordered })
  }
  return reservation
}
