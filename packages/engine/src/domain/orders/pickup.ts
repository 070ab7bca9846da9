/** Goods that a customer fetches where they are. */
import type { StockLocation } from '../configuration/configuration.ts'
import type { Instant } from '../kernel/instant.ts'
import type { WorkingSet } from '../working-set.ts'
import type { Shipment } from './shipment.ts'

const HOUR_MS = 3_600_000

/** How many shipments one command may give back: each may have many lines. */
export const PICKUPS_MAX = 20

export function isForPickup(
  state: WorkingSet,
  { orderId, locationId }: Pick<Shipment, 'orderId' | 'locationId'>,
): boolean {
  return state.orders.get(orderId)!.pickupLocationId === locationId
}

/** Until when what is ready now is kept. Null: for ever. */
export function keptUntil(location: Pick<StockLocation, 'pickupKeepHours'>, from: Instant): Instant | null {
  return location.pickupKeepHours === null ? null : from + location.pickupKeepHours * HOUR_MS
}

/** Nobody has fetched it in time. */
export function hasPickupExpired({ state, pickupExpiresAt }: Shipment, now: Instant): boolean {
  return state === 'ready_for_pickup' && pickupExpiresAt !== null && pickupExpiresAt <= now
}
