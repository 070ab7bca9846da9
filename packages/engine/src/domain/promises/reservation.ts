/**
 * A reservation promises lines to one owner `reference`, and its items say where.
 *
 *   draft ──place, confirm──▶ pending ──all shipped, fulfil──▶ fulfilled
 *     │                         └────────cancel, release────▶ released   (a fulfilled one of an order too, while nothing
 *     ├──release──▶ released                                              has left the house; it is pending again when a
 *     │                                                                   shipment comes back that was shipped by mistake)
 *     └──expires_at─▶ expired
 *
 * A firm hold is pending and has no order: it may begin so, it never ends by itself, and no count drops it.
 */
import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import type { Transitions } from '../kernel/transitions.ts'
import type { ReservationLine } from './reservation-line.ts'

export type ReservationState = 'draft' | 'pending' | 'fulfilled' | 'released' | 'expired'

export const RESERVATION_TRANSITIONS = {
  draft: ['pending', 'released', 'expired'],
  pending: ['fulfilled', 'released'],
  fulfilled: ['pending', 'released'],
  released: ['pending'],
  expired: [],
} as const satisfies Transitions<ReservationState>
export const RESERVATION_STATES = Object.keys(RESERVATION_TRANSITIONS) as ReservationState[]

export type Reservation = {
  id: string
  reference: string
  state: ReservationState
  /** Raised whenever the hold is replaced. */
  revision: number
  channelId: string
  /** The only location that may be used, of a pinned hold. */
  locationId: string | null
  orderId: string | null
  lines: readonly ReservationLine[]
  expiresAt: Instant | null
  /** When a hold came to its end without an order: it is forgotten after a while. */
  endedAt: Instant | null
  createdAt: Instant
}

/**
 * Whose a promise is. Of a hold it is nobody's; of a placed order it is the shipment's, the transfer's that has to move its
 * units first, or, where it needs no shipping, the order's own.
 */
export type PromiseOwner = { kind: 'none'; id: null } | { kind: 'order' | 'shipment' | 'stock_transfer'; id: string }

export const NOBODY: PromiseOwner = { kind: 'none', id: null }

/** What a reservation holds of one item at one location: one per line, and per shipment or transfer once placed. */
export type ReservationItem = {
  id: string
  reservationId: string
  /** The revision of the hold that it was made for. */
  revision: number
  line: number
  itemId: string
  locationId: string
  owner: PromiseOwner
  reserved: Quantity
  backordered: Quantity
  fulfilled: Quantity
  released: Quantity
  /** Of a placed order: units that are counted nowhere, and ship all the same. */
  uncounted: Quantity
  /** Its parcel has left the house, while the books still have its units on the shelf: they leave by hand, or by a count that
   * misses them. */
  hasLeft: boolean
  /** Of drafts: when it stops counting. Null once placed. */
  expiresAt: Instant | null
  /** The queue's order: when the order was placed, or the hold made or renewed. An order that takes over a hold has waited
   * since it was placed, so that no cart comes before orders that were placed before it. */
  promisedAt: Instant
}

/** A draft or a firm hold: it is its owner's, and no order has taken it over. */
export function isHold({ state, orderId }: Pick<Reservation, 'state' | 'orderId'>): boolean {
  return state === 'draft' || isFirm({ state, orderId })
}

export function isFirm({ state, orderId }: Pick<Reservation, 'state' | 'orderId'>): boolean {
  return state === 'pending' && orderId === null
}

export function isOpen(item: ReservationItem): boolean {
  return item.reserved > 0 || item.backordered > 0
}

/** A draft that has come to its end no longer counts, whether or not somebody has tidied it up. */
export function hasExpired(promise: { expiresAt: Instant | null }, now: Instant): boolean {
  return promise.expiresAt !== null && promise.expiresAt <= now
}

/** The order in which the waiting are covered: what is placed (firm) before holds, then the oldest promise first. A count
 * that uncovers goes the other way. */
export function byTurn(a: ReservationItem, b: ReservationItem): number {
  const holdsLast = Number(a.expiresAt !== null) - Number(b.expiresAt !== null)
  return holdsLast || a.promisedAt - b.promisedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
