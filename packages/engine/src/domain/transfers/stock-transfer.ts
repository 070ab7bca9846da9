/**
 * A stock transfer: goods on their way from one location to another.
 *
 *   draft ─▶ upcoming ─▶ picking ─▶ in_transit ─▶ completed       cancelled: from any state before completed
 *               ▲▼          ▲▼
 *                 on_hold
 *
 * A draft reserves nothing, and its lines are changed until it is confirmed. Upcoming reserves at the origin. In transit, the goods stand in the transfer's own in_transit account and count as
 * incoming at the destination. They are received in parts, and what was sent for a shipment is reserved for it at once. With
 * the last of them the transfer is completed. Sending a part splits it first: the rest is a transfer of its own.
 *
 * A plan makes transfers for an order, whose promises they move; people make others, whose promises stand under the
 * transfer's own id.
 */
import type { Steps } from '../documents/steps.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Quantity, ZERO } from '../kernel/quantity.ts'
import type { Transitions } from '../kernel/transitions.ts'
import { type Arrival, type Discrepancy, NOTHING_ARRIVED } from '../stock/discrepancies.ts'

export type StockTransferState = 'draft' | 'upcoming' | 'picking' | 'on_hold' | 'in_transit' | 'completed' | 'cancelled'

export const STOCK_TRANSFER_TRANSITIONS = {
  draft: ['upcoming', 'cancelled'],
  upcoming: ['picking', 'on_hold', 'in_transit', 'cancelled'],
  picking: ['on_hold', 'in_transit', 'cancelled'],
  on_hold: ['upcoming', 'picking', 'cancelled'],
  in_transit: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
} as const satisfies Transitions<StockTransferState>
export const STOCK_TRANSFER_STATES = Object.keys(STOCK_TRANSFER_TRANSITIONS) as StockTransferState[]

/** What people do with a transfer. */
export const STOCK_TRANSFER_STEPS = {
  edit: ['draft'],
  confirm: ['draft'],
  hold: ['upcoming', 'picking'],
  release: ['on_hold'],
  pick: ['upcoming'],
  dispatch: ['upcoming', 'picking'],
  receive: ['in_transit'],
  complete: ['in_transit'],
  cancel: ['draft', 'upcoming', 'picking', 'on_hold', 'in_transit'],
} as const satisfies Steps<StockTransferState>

export type StockTransfer = {
  id: string
  number: string
  orderId: string | null
  shipmentId: string | null
  fromLocationId: string
  toLocationId: string
  state: StockTransferState
  createdAt: Instant
  dispatchedAt: Instant | null
  completedAt: Instant | null
}

/** Its goods have not arrived, and may still. */
export function isUnderway({ state }: StockTransfer): boolean {
  return state !== 'completed' && state !== 'cancelled'
}

/** Its goods have not set out, and may still. */
export function isAtOrigin(transfer: StockTransfer): boolean {
  return isUnderway(transfer) && transfer.state !== 'in_transit'
}

export type StockTransferLine = Arrival & {
  transferId: string
  line: number
  itemId: string
  sku: string
  quantity: Quantity
  /** Has left the origin and not arrived. */
  inTransit: Quantity
  discrepancies: readonly Discrepancy[]
}

/** Of a new line nothing has been sent. */
export const NOTHING_SENT = { inTransit: ZERO, ...NOTHING_ARRIVED, discrepancies: [] }

export function transferLineKey(line: Pick<StockTransferLine, 'transferId' | 'line' | 'itemId'>): string {
  return `${line.transferId}:${line.line}:${line.itemId}`
}
