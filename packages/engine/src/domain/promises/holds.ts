/** Holds: drafts that an owner has until an instant. */
import type { Configuration, InventoryModel, SalesChannel } from '../configuration/configuration.ts'
import { become } from '../documents/become.ts'
import type { Instant } from '../kernel/instant.ts'
import type { WorkingSet } from '../working-set.ts'
import { releasePromise } from './promise-changes.ts'
import { promisesOf } from './promises-of.ts'
import { hasExpired, isHold, type Reservation } from './reservation.ts'
import { RESERVATION } from './reservation-kind.ts'

/** The channel that a hold was made on, or the default one, and the model that decides there. */
export function channelOfHold(
  configuration: Configuration,
  { channelId }: Pick<Reservation, 'channelId'>,
): { channel: SalesChannel; model: InventoryModel } {
  const channel = channelId === null ? configuration.channel(undefined)! : configuration.channels.get(channelId)!
  return { channel, model: configuration.models.get(channel.modelId)! }
}

/** A hold that counts. */
export function isLive(held: Reservation, now: Instant): boolean {
  return isHold(held) && !hasExpired(held, now)
}

/** Whether some of a firm hold has left the shelf. */
export function isPartlyFulfilled(state: WorkingSet, held: Reservation): boolean {
  return promisesOf(state, held).some((item) => item.fulfilled > 0)
}

/** The hold that an owner has, if it still counts. Another's hold is never found here, whatever its id. */
export function ownersHold(state: WorkingSet, reference: string): Reservation | undefined {
  return state.reservations.where('heldReference', reference).find((held) => !hasExpired(held, state.now))
}

/** Until when a hold lasts that is made or renewed now: as long as is wished, or else as the model says. */
export function holdEndsAt(state: WorkingSet, model: InventoryModel, ttlSeconds: number | undefined): Instant {
  return state.now + (ttlSeconds ?? model.reservationTtlSeconds) * 1000
}

/** Gives back what a hold has, and closes it. One of which some has left the shelf is fulfilled. */
export function endHold(state: WorkingSet, hold: Reservation, end: 'released' | 'expired'): void {
  for (const item of promisesOf(state, hold)) releasePromise(state, item)
  closeHold(state, hold, end)
}

/** Closes a hold whose time is over. It has not counted since; what it had may be wanted elsewhere. */
export function closeExpired(state: WorkingSet, hold: Reservation): void {
  for (const { itemId, locationId } of promisesOf(state, hold)) state.freedBefore.push({ itemId, locationId })
  endHold(state, hold, 'expired')
}

/** Closes a hold that has nothing any more. */
export function closeHold(state: WorkingSet, hold: Reservation, end: 'released' | 'expired' | 'fulfilled'): void {
  const isSold = hold.state === 'pending' && isPartlyFulfilled(state, hold)
  become(state, RESERVATION, hold, isSold ? 'fulfilled' : end, { endedAt: state.now })
}
