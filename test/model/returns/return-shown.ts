import { annotationsShown } from '../annotations.ts'
import { iso } from '../instants.ts'
import { inUnits } from '../quantities.ts'
import { CONDITIONS, type Return, type ReturnLine, toPutAway } from './return.ts'

export function returnShown(one: Return): Record<string, unknown> {
  return { id: one.id, ...returnFields(one), lines: one.lines.map(lineShown) }
}

export function returnFields(one: Return): Record<string, unknown> {
  return {
    number: one.number,
    order: one.order,
    channel: one.channel,
    state: one.state,
    location: one.location,
    reason: one.reason,
    reference: one.reference,
    rejection_reason: one.rejectionReason,
    exchange_order: one.exchangeOrder,
    ...annotationsShown(one),
    created_at: iso(one.createdAt),
    approved_at: iso(one.approvedAt),
    shipped_at: iso(one.shippedAt),
    received_at: iso(one.receivedAt),
  }
}

export function lineShown(line: ReturnLine): Record<string, unknown> {
  return {
    line: line.line,
    order_line: line.orderLine,
    location: line.location,
    quantity: inUnits(line.quantity),
    received: inUnits(line.received),
    rejected: inUnits(line.rejected),
    to_put_away: inUnits(toPutAway(line)),
    ...Object.fromEntries(CONDITIONS.map((condition) => [condition, inUnits(line.putAway[condition])])),
    counted: inUnits(line.counted),
  }
}
