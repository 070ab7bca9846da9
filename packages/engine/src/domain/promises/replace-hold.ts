import { become } from '../documents/become.ts'
import type { Instant } from '../kernel/instant.ts'
import { sumOf } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import type { AskedLine } from './asked-line.ts'
import type { Sourcing } from './candidate-locations.ts'
import { closeExpired } from './holds.ts'
import type { HoldPlan } from './plan-hold.ts'
import type { NewPromise } from './promise-changes.ts'
import { promisesOf } from './promises-of.ts'
import { replacePromises } from './replace-promises.ts'
import type { Reservation } from './reservation.ts'
import { RESERVATION } from './reservation-kind.ts'
import { keptLines } from './reservation-line.ts'

export type NewHold = {
  reference: string
  /** The owner's hold that still counts: it is replaced in place. */
  replaces: Reservation | undefined
  sourcing: Sourcing
  asked: readonly AskedLine[]
  plan: HoldPlan
  /** Null: it is firm. */
  expiresAt: Instant | null
}

/** Writes down a hold, in place of the one that its owner has. A draft of the owner that
 * has come to its end, and that nobody has tidied up yet, makes room: there is one per reference. */
export function replaceHold(state: WorkingSet, hold: NewHold): Reservation {
  const { replaces, sourcing, asked, plan } = hold
  for (const stale of state.reservations.where('heldReference', hold.reference)) {
    if (stale.id !== replaces?.id) closeExpired(state, stale)
  }
  const reservation: Reservation = {
    id: replaces?.id ?? state.newId(),
    reference: hold.reference,
    state: replaces?.state ?? (hold.expiresAt === null ? 'pending' : 'draft'),
    revision: (replaces?.revision ?? 0) + 1,
    channelId: sourcing.channel.id,
    locationId: sourcing.pinned,
    orderId: null,
    lines: keptLines(asked),
    expiresAt: hold.expiresAt,
    endedAt: null,
    createdAt: replaces?.createdAt ?? state.now,
  }
  state.reservations.set(reservation.id, reservation)
  replacePromises(state, reservation, { held: promisesOf(state, reservation), wanted: promisesOfPlan(plan) })
  const becomesFirm = hold.expiresAt === null && reservation.state === 'draft'
  return becomesFirm ? become(state, RESERVATION, reservation, 'pending') : reservation
}

/** One per line, item and location, however it is covered and would be shipped. */
function promisesOfPlan(plan: HoldPlan): NewPromise[] {
  const places = Map.groupBy(plan.allocations, ({ line, item, location }) => `${line}:${item}:${location}`)
  return [...places.values()].map((allocations) => {
    const { line, item: itemId, location: locationId } = allocations[0]!
    const reserved = sumOf(allocations.map((allocation) => allocation.reserved))
    const backordered = sumOf(allocations.map((allocation) => allocation.backordered))
    return { line, itemId, locationId, reserved, backordered }
  })
}
