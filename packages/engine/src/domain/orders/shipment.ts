/**
 * A shipment: what leaves one location for one order.
 *
 *   upcoming ─approve─▶ picking ◀─▶ packing ─▶ ready_to_ship ◀─▶ shipped ─▶ delivered
 *       │                  ▲ ▼         │             │
 *       └────────────▶  on_hold        └──▶ picking ◀┘           cancelled: from any state before shipped
 *
 *   picking, packing, ready_to_ship ─▶ ready_for_pickup ─▶ picked_up       back from it to picking, and on hold
 *
 * A shipment has reasons to be on hold. It waits while it has one, and goes on by itself when the last one goes. What was
 * shipped by mistake comes back the same day. What a customer fetches waits for that, and not for ever.
 */
import type { Steps } from '../documents/steps.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import type { Transitions } from '../kernel/transitions.ts'

export type ShipmentState =
  | 'upcoming'
  | 'on_hold'
  | 'picking'
  | 'packing'
  | 'ready_to_ship'
  | 'ready_for_pickup'
  | 'shipped'
  | 'delivered'
  | 'picked_up'
  | 'cancelled'

export const SHIPMENT_TRANSITIONS = {
  upcoming: ['picking', 'on_hold', 'cancelled'],
  on_hold: ['picking', 'cancelled'],
  picking: ['packing', 'ready_for_pickup', 'on_hold', 'shipped', 'cancelled'],
  packing: ['picking', 'ready_to_ship', 'ready_for_pickup', 'on_hold', 'shipped', 'cancelled'],
  ready_to_ship: ['picking', 'ready_for_pickup', 'on_hold', 'shipped', 'cancelled'],
  ready_for_pickup: ['picking', 'on_hold', 'picked_up', 'cancelled'],
  shipped: ['delivered', 'ready_to_ship'],
  delivered: [],
  picked_up: [],
  cancelled: [],
} as const satisfies Transitions<ShipmentState>
export const SHIPMENT_STATES = Object.keys(SHIPMENT_TRANSITIONS) as ShipmentState[]

const IN_THE_HOUSE = ['upcoming', 'on_hold', 'picking', 'packing', 'ready_to_ship', 'ready_for_pickup'] as const

/** What people do with a shipment. That its order is approved brings it to picking. */
export const SHIPMENT_STEPS = {
  hold: IN_THE_HOUSE,
  release: IN_THE_HOUSE,
  pick: ['packing', 'ready_to_ship', 'ready_for_pickup'],
  pack: ['picking'],
  ready: ['packing'],
  ship: ['picking', 'packing', 'ready_to_ship'],
  ready_for_pickup: ['picking', 'packing', 'ready_to_ship'],
  extend_pickup: ['ready_for_pickup'],
  pick_up: ['ready_for_pickup'],
  deliver: ['shipped'],
  unship: ['shipped'],
  reroute: IN_THE_HOUSE,
  cancel: IN_THE_HOUSE,
} as const satisfies Steps<ShipmentState>

export const HOLD_REASONS = ['location_on_hold', 'transfer', 'backordered', 'person', 'editing'] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

/** What physically leaves: a shipment may take several. */
export type Package = {
  tracking_number: string | null
  carrier: string | null
  weight_grams: number | null
  label_url: string | null
}

export type Shipment = {
  id: string
  orderId: string
  number: string
  state: ShipmentState
  locationId: string
  shippingCategory: string | null
  /** How it goes, by when it has to leave, and when it arrives then: null while nobody can say. */
  shippingMethodId: string | null
  shipBy: Instant | null
  deliverFrom: Instant | null
  deliverUntil: Instant | null
  holdReasons: readonly HoldReason[]
  /** Why a person holds it. */
  holdNote: string | null
  /** A person has released it although its location is on hold, for as long as that lasts. */
  locationHoldLifted: boolean
  /** Its stock has left on_hand already (on_approval, manual). */
  decremented: boolean
  createdAt: Instant
  packages: readonly Package[]
  /** It has left without anything being taken from the shelf: why. */
  withoutStock: string | null
  shippedAt: Instant | null
  deliveredAt: Instant | null
  /** Until when it is kept for who is to fetch it, while it is ready for that; and when it was fetched. */
  pickupExpiresAt: Instant | null
  pickedUpAt: Instant | null
  /** It was cancelled, and its order was resumed: what it had was sourced anew, and stands in other shipments. */
  superseded: boolean
}

export type ShipmentLine = { shipmentId: string; line: number; itemId: string; sku: string; quantity: Quantity }

export function shipmentLineKey(line: Pick<ShipmentLine, 'shipmentId' | 'line' | 'itemId'>): string {
  return `${line.shipmentId}:${line.line}:${line.itemId}`
}

/** It has not left, and may still. */
export function isUnderway(shipment: Shipment): boolean {
  return !hasLeft(shipment) && shipment.state !== 'cancelled'
}

/** No cancel can bring it back. */
export function hasLeft({ state }: Shipment): boolean {
  return state === 'shipped' || state === 'delivered' || state === 'picked_up'
}

/** Approved, with no reason to wait, and still in the house. */
export function isOnTheMove({ state }: Shipment): boolean {
  return state === 'picking' || state === 'packing' || state === 'ready_to_ship' || state === 'ready_for_pickup'
}
