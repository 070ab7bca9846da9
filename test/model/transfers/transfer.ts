import type { Came } from '../expected-receipts/expected-receipt.ts'
import { Refused } from '../refused.ts'

export type TransferLine = Came & {
  line: number
  item: string
  sku: string
  quantity: number
  inTransit: number
  discrepancies: readonly { kind: string; quantity: number; reason: string }[]
}
export type Transfer = {
  /** Null: a person has made it. */
  order: string | null
  number: string
  shipment: string | null
  from: string
  to: string
  state: string
  lines: readonly TransferLine[]
  dispatchedAt: number | null
  completedAt: number | null
}

export type TransfersPart = { transfers: Transfer[] }

export function noTransfers(): TransfersPart {
  return { transfers: [] }
}

export function transferNamed(world: TransfersPart, number: string): Transfer {
  const transfer = world.transfers.find((one) => one.number === number)
  if (!transfer) throw new Refused('stock_transfer_not_found')
  return transfer
}

export function transfersOf(world: TransfersPart, order: { number: string }): Transfer[] {
  return world.transfers.filter((transfer) => transfer.order === order.number)
}

export function isAtOrigin({ state }: Transfer): boolean {
  return !['in_transit', 'completed', 'cancelled'].includes(state)
}

/** What transfers are bringing to a location. */
export function inTransitTo(world: TransfersPart, item: string, location: string): number {
  let sum = 0
  for (const transfer of world.transfers)
    for (const line of transfer.lines) if (transfer.to === location && line.item === item) sum += line.inTransit
  return sum
}

export const NOTHING_SENT = { inTransit: 0, accepted: 0, damaged: 0, rejected: 0, short: 0, discrepancies: [] }

/** In whose name the units of a transfer are promised that is for no order. */
export function nobodysReservation({ number }: Pick<Transfer, 'number'>): string {
  return `of transfer ${number}`
}
