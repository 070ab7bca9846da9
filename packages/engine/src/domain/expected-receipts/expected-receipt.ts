/**
 * An expected receipt: goods that a supplier has announced, by a purchase order or a shipping notice.
 *
 *   expected ─▶ partially_received ─▶ received
 *      │                                  ▲
 *      ├──────────────────────────────────┘
 *      └─▶ cancelled
 *
 * What is outstanding counts as incoming at its location. It is received in parts, over and under; the last of it, or giving up the
 * rest, makes it received. Once something has come there is nothing to cancel any more: the rest is given up by closing.
 */
import type { Annotations } from '../configuration/configuration.ts'
import type { Steps } from '../documents/steps.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import type { Transitions } from '../kernel/transitions.ts'
import type { Discrepancy } from '../stock/discrepancies.ts'

export type ExpectedReceiptState = 'expected' | 'partially_received' | 'received' | 'cancelled'

export const EXPECTED_RECEIPT_TRANSITIONS = {
  expected: ['partially_received', 'received', 'cancelled'],
  partially_received: ['received'],
  received: [],
  cancelled: [],
} as const satisfies Transitions<ExpectedReceiptState>
export const EXPECTED_RECEIPT_STATES = Object.keys(EXPECTED_RECEIPT_TRANSITIONS) as ExpectedReceiptState[]

/** What people do with an expected receipt. */
export const EXPECTED_RECEIPT_STEPS = {
  receive: ['expected', 'partially_received'],
  close: ['partially_received'],
  edit: ['expected', 'partially_received'],
  cancel: ['expected'],
} as const satisfies Steps<ExpectedReceiptState>

export type ExpectedReceipt = Annotations & {
  id: string
  number: string
  supplier: string | null
  locationId: string
  state: ExpectedReceiptState
  /** Null: nobody knows. Its lines may have instants of their own. */
  expectedAt: Instant | null
  revision: number
  createdAt: Instant
  updatedAt: Instant
  receivedAt: Instant | null
  cancelledAt: Instant | null
}

export type ExpectedReceiptLine = {
  receiptId: string
  line: number
  itemId: string
  sku: string
  locationId: string
  /** Expected in all; zero where it was taken out. */
  quantity: Quantity
  /** Still to come. */
  outstanding: Quantity
  accepted: Quantity
  damaged: Quantity
  rejected: Quantity
  short: Quantity
  discrepancies: readonly Discrepancy[]
  expectedAt: Instant | null
}

export function expectedReceiptLineKey({ receiptId, line }: Pick<ExpectedReceiptLine, 'receiptId' | 'line'>): string {
  return `${receiptId}:${line}`
}
