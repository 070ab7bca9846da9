/** What comes back. Which of its units stand where, the ledger says. */
import type { Annotated } from '../annotations.ts'
import { Refused } from '../refused.ts'

export const CONDITIONS = ['resellable', 'damaged', 'quarantined', 'scrap'] as const
export type Condition = (typeof CONDITIONS)[number]

export type ReturnLine = {
  line: number
  orderLine: number | null
  item: string
  location: string
  quantity: number
  received: number
  rejected: number
  putAway: Readonly<Record<Condition, number>>
  counted: number
}

export type Return = Annotated & {
  id: string
  number: string
  order: string | null
  channel: string
  state: string
  /** Null: each unit goes back to where it came from. */
  location: string | null
  reason: string | null
  reference: string | null
  rejectionReason: string | null
  exchangeOrder: string | null
  lines: readonly ReturnLine[]
  createdAt: number
  approvedAt: number | null
  shippedAt: number | null
  receivedAt: number | null
}

export type ReturnsPart = { returns: Return[] }

export function noReturns(): ReturnsPart {
  return { returns: [] }
}

export function returnNamed(world: ReturnsPart, number: string): Return {
  const found = world.returns.find((one) => one.number === number)
  if (!found) throw new Refused('return_not_found')
  return found
}

export function expected({ quantity, received, rejected }: ReturnLine): number {
  return quantity - received - rejected
}

export function toPutAway({ received, putAway }: ReturnLine): number {
  return received - CONDITIONS.reduce((sum, condition) => sum + putAway[condition], 0)
}
