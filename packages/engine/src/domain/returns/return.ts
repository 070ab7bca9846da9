/**
 * A return: what a customer sends back.
 *
 *   requested ─approve─▶ approved ─ship─▶ shipped ─receive─▶ received
 *                            └────────receive────────────────▲
 *
 *   rejected, cancelled: from any state before received
 *
 * Nothing moves until units are put away: then they stand at their location once, in the condition that they are in. It may
 * come in parts; when all of it has been received or rejected the return has ended.
 */
import type { Annotations } from '../configuration/configuration.ts'
import type { Steps } from '../documents/steps.ts'
import type { Instant } from '../kernel/instant.ts'
import { minus, type Quantity, sumOf } from '../kernel/quantity.ts'
import type { Transitions } from '../kernel/transitions.ts'

export type ReturnState = 'requested' | 'approved' | 'shipped' | 'received' | 'rejected' | 'cancelled'

export const RETURN_TRANSITIONS = {
  requested: ['approved', 'rejected', 'cancelled'],
  approved: ['shipped', 'received', 'rejected', 'cancelled'],
  shipped: ['received', 'rejected', 'cancelled'],
  received: [],
  rejected: [],
  cancelled: [],
} as const satisfies Transitions<ReturnState>
export const RETURN_STATES = Object.keys(RETURN_TRANSITIONS) as ReturnState[]

const BEFORE_RECEIVED = ['requested', 'approved', 'shipped'] as const

/** What people do with a return. */
export const RETURN_STEPS = {
  approve: ['requested'],
  ship: ['approved'],
  receive: ['approved', 'shipped'],
  restock: ['approved', 'shipped', 'received'],
  reject: BEFORE_RECEIVED,
  cancel: BEFORE_RECEIVED,
  exchange: [...BEFORE_RECEIVED, 'received'],
} as const satisfies Steps<ReturnState>

/** In which condition units have come back: each has its account on the shelf, and scrap leaves the house. */
export const RETURN_CONDITIONS = ['resellable', 'damaged', 'quarantined', 'scrap'] as const
export type ReturnCondition = (typeof RETURN_CONDITIONS)[number]

export type Return = Annotations & {
  id: string
  number: string
  /** Null: a return of something that no order here has shipped. */
  orderId: string | null
  channelId: string
  state: ReturnState
  /** Where its units go; null: each to where it was shipped from. */
  locationId: string | null
  reason: string | null
  /** Without an order: of what it is a return. */
  reference: string | null
  rejectionReason: string | null
  /** Number of the order that was placed in exchange. */
  exchangeOrder: string | null
  createdAt: Instant
  approvedAt: Instant | null
  shippedAt: Instant | null
  receivedAt: Instant | null
}

/** Units by condition are those that have been put away; what was received besides waits for that. */
export type ReturnLine = Record<ReturnCondition, Quantity> & {
  returnId: string
  line: number
  /** Which line of the order. */
  orderLine: number | null
  itemId: string
  sku: string
  locationId: string
  quantity: Quantity
  received: Quantity
  rejected: Quantity
  /** So much of what was put away the ledger has: what is counted nowhere it has not. */
  counted: Quantity
}

export function returnLineKey({ returnId, line }: Pick<ReturnLine, 'returnId' | 'line'>): string {
  return `${returnId}:${line}`
}

/** Neither received nor rejected. */
export function expectedUnits({ quantity, received, rejected }: ReturnLine): Quantity {
  return minus(minus(quantity, received), rejected)
}

/** Received, and not put away. */
export function unitsToPutAway(line: ReturnLine): Quantity {
  return minus(line.received, sumOf(RETURN_CONDITIONS.map((condition) => line[condition])))
}
