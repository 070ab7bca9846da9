/**
 * An order: what a customer was promised, from which the shipments follow.
 *
 *   placed ◀─────────▶ editing
 *     │ ▲                 ▲
 *     │ └──resume──┐      │
 *     ▼ approve    │      │
 *   approved ──▶ cancelled│       (placed orders are cancelled too)
 *      ▲──────────────────┘
 *
 * Fulfilment, derived from the shipments: unfulfilled ─▶ in_progress ─▶ fulfilled, or not_required.
 */
import type { Annotations, StockDecrement } from '../configuration/configuration.ts'
import type { Steps } from '../documents/steps.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Quantity, ZERO } from '../kernel/quantity.ts'
import type { Transitions } from '../kernel/transitions.ts'
import type { Demand, Explanation } from '../sourcing/vocabulary.ts'
import type { DraftEdit } from './draft-edit.ts'
import { hasLeft, type Shipment } from './shipment.ts'

export type OrderState = 'placed' | 'editing' | 'approved' | 'cancelled'

export const ORDER_TRANSITIONS = {
  placed: ['editing', 'approved', 'cancelled'],
  editing: ['placed', 'approved'],
  approved: ['editing', 'cancelled'],
  cancelled: ['placed'],
} as const satisfies Transitions<OrderState>
export const ORDER_STATES = Object.keys(ORDER_TRANSITIONS) as OrderState[]

/** However it comes to them, by one request or by many edits: an order is read, locked and shown as a whole. */
export const ORDER_LINES_MAX = 10_000

/** What people do with an order. */
export const ORDER_STEPS = {
  approve: ['placed'],
  cancel: ['placed', 'approved'],
  decrement: ['approved'],
  edit: ['placed', 'editing', 'approved'],
  start_edit: ['placed', 'approved'],
  stop_edit: ['editing'],
  abandon_edit: ['editing'],
  give_up: ['placed', 'editing', 'approved'],
  resume: ['cancelled'],
} as const satisfies Steps<OrderState>

export const FULFILMENTS = ['unfulfilled', 'in_progress', 'fulfilled', 'not_required'] as const
export type Fulfilment = (typeof FULFILMENTS)[number]

export type ShipTo = {
  latitude?: number
  longitude?: number
  country?: string
  postal_code?: string
  city?: string
  address?: string
}

export type Order = Annotations & {
  id: string
  number: string
  channelId: string
  modelId: string
  state: OrderState
  fulfilment: Fulfilment
  stockDecrement: StockDecrement
  shipTo: ShipTo | null
  shipFromId: string | null
  pickupLocationId: string | null
  /** How it goes to its customer. */
  shippingMethodId: string | null
  /** Null where an order was loaded to be changed: nothing but a reader wants it. */
  explanation: Explanation | null
  placedAt: Instant
  approvedAt: Instant | null
  cancelledAt: Instant | null
  /** It was cancelled, and sourced anew. */
  resumedAt: Instant | null
  /** While it is being edited. */
  draftEdit: DraftEdit | null
}

export type OrderLine = {
  orderId: string
  line: number
  itemId: string
  sku: string
  /** The caller's own name for it. */
  lineReference: string | null
  quantity: Quantity
  /** What is sourced for the line in all: the item itself, or a kit's components as they were when it was placed. */
  components: readonly OrderComponent[]
}

export type OrderComponent = {
  itemId: string
  sku: string
  quantity: Quantity
  /** So much of it is not wanted any more, and was given back. What was in a shipment that is cancelled comes besides. */
  givenUp: Quantity
  /** As the item said when the line was ordered: what is wanted more of it later goes the same way. */
  requiresShipping: boolean
}

/** What an order has of a demand when it is ordered. */
export function orderedComponent({ item: itemId, sku, quantity, requiresShipping }: Demand): OrderComponent {
  return { itemId, sku, quantity, givenUp: ZERO, requiresShipping }
}

/** It may go out: what is being edited is what it was before. */
export function isApproved({ state, approvedAt }: Pick<Order, 'state' | 'approvedAt'>): boolean {
  return state === 'approved' || (state === 'editing' && approvedAt !== null)
}

/** Since when it waits for what it was promised: whoever has given up a place in the queue comes last again. */
export function waitsSince({ placedAt, resumedAt }: Pick<Order, 'placedAt' | 'resumedAt'>): Instant {
  return resumedAt ?? placedAt
}

/** What becomes of a fulfilment that is cancelled: nothing has left, and nothing will. */
export function fulfilmentOnceCancelled(fulfilment: Fulfilment): Fulfilment {
  return fulfilment === 'in_progress' ? 'unfulfilled' : fulfilment
}

/** How far the fulfilment of an approved order has come. */
export function fulfilmentOf(shipments: readonly Shipment[]): Fulfilment {
  const live = shipments.filter((shipment) => shipment.state !== 'cancelled')
  if (live.length === 0) return 'not_required'
  return live.every(hasLeft) ? 'fulfilled' : 'in_progress'
}
