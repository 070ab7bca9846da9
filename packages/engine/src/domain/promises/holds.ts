/** Holds: drafts that an owner has until an instant. */
import type { InventoryModel } from '../configuration/configuration.ts'
import { become } from '../documents/become.ts'
import type { Instant } from '../kernel/instant.ts'
import type { WorkingSet } from '../working-set.ts'
import { releasePromise } from './promise-changes.ts'
import { promisesOf } from './promises-of.ts'
import { hasExpired, type Reservation } from './reservation.ts'
import { RESERVATION } from './reservation-kind.ts'

/** A hold that counts. */
export function isLive(held: Reservation, now: Instant): boolean {
  return held.state === 'draft' && !hasExpired(held, now)
}

/** The hold that an owner has, if it still counts. Another's hold is never found here, whatever its id. */
export function ownersHold(state: WorkingSet, reference: string): Reservation | undefined {
  return state.reservations.where('draftReference', reference).find((draft) => !hasExpired(draft, state.now))
}

/** Until when a hold lasts that is made or renewed now: as long as is wished, or else as the model says. */
export function holdEndsAt(state: WorkingSet, model: InventoryModel, ttlSeconds: number | undefined): Instant {
  return state.now + (ttlSeconds ?? model.reservationTtlSeconds) * 1000
}

/** Gives back what a hold has, and closes it. */
export function endHold(state: WorkingSet, hold: Reservation, end: 'released' | 'expired'): void {
  for (const item of promisesOf(state, hold)) releasePromise(state, item)
  become(state, RESERVATION, hold, end)
}
