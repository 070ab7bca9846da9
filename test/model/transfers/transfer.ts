import { Refused } from '../refused.ts'

export type TransferLine = {
  line: number
  item: string
  sku: string
  quantity: number
  inTransit: number
  received: number
}
export type Transfer = {
  order: string
  number: string
  shipment: string
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
