/** Which promises count, and what they come to. */
import { onHand } from '../levels/ledger.ts'
import type { World } from '../world.ts'
import type { Promised, Reservation } from './reservation.ts'

/** A hold counts until its instant of expiry, a placed promise for ever. */
export function counts(world: World, promise: { expiresAt: number | null }): boolean {
  return promise.expiresAt === null || promise.expiresAt > world.now
}

export function promisesAt(world: World, item: string, location: string): Promised[] {
  return world.promises.filter(
    (promise) => promise.item === item && promise.location === location && counts(world, promise),
  )
}

export function promisesOf(world: World, reservation: string): Promised[] {
  return world.promises.filter((promise) => promise.reservation === reservation && counts(world, promise))
}

export function total(promises: readonly Promised[], key: 'reserved' | 'backordered'): number {
  return promises.reduce((sum, promise) => sum + promise[key], 0)
}

export function reserved(world: World, item: string, location: string): number {
  return total(promisesAt(world, item, location), 'reserved')
}

export function backordered(world: World, item: string, location: string): number {
  return total(promisesAt(world, item, location), 'backordered')
}

export function free(world: World, item: string, location: string): number {
  return onHand(world, item, location) - reserved(world, item, location)
}

// ── Holds ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A draft or a firm hold: no order has taken it over. */
export function isHold(held: Reservation): boolean {
  return held.state === 'draft' || (held.state === 'pending' && held.order === null)
}

/** Some of it has left the shelf. */
export function hasSold(world: World, held: Reservation): boolean {
  return world.promises.some((one) => one.reservation === held.id && one.fulfilled > 0)
}

export function isLiveHold(world: World, held: Reservation | undefined): held is Reservation {
  return held !== undefined && isHold(held) && counts(world, held)
}

/** The hold that an owner still has. */
export function holdOf(world: World, owner: string): Reservation | undefined {
  return world.reservations.find((held) => held.reference === owner && isLiveHold(world, held))
}

/** A hold that still counts by its owner's reference, or any reservation by its id. */
export function reservationNamed(world: World, reference: string): Reservation | undefined {
  return holdOf(world, reference) ?? world.reservations.find((held) => held.id === reference)
}
