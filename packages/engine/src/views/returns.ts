/** Returns: what customers send back. */
import Type, { type Static } from 'typebox'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import { locationCode } from '../domain/names.ts'
import { type Return, type ReturnLine, unitsToPutAway } from '../domain/returns/return.ts'
import { orderNumberOf } from '../domain/returns/return-kind.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { Instant } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Units } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { ReturnState } from '../shapes/states.ts'
import { View } from './view.ts'

export const ReturnLineView = View('ReturnLine', {
  line: Type.Integer({ minimum: 0, description: 'Which line of the return, from 0' }),
  order_line: Nullable(Type.Integer({ minimum: 0, description: 'Which line of the order' })),
  sku: Text,
  location: Type.String({ description: 'Where its units go' }),
  quantity: Units,
  received: Units,
  rejected: Units,
  to_put_away: Type.Number({ minimum: 0, description: 'Received, and not put away' }),
  resellable: Units,
  damaged: Units,
  quarantined: Units,
  scrap: Units,
  counted: Type.Number({ minimum: 0, description: 'Of what was put away, units that the ledger has' }),
})

/** What a customer sends back, in units. Units by condition are those that have been put away; instants of what has not
 * happened are null. */
export const ReturnView = View('Return', {
  id: Id,
  number: Text,
  order: Nullable(Type.String({ description: 'Number of the order; null: of none' })),
  channel: Text,
  state: ReturnState,
  location: Nullable(Type.String({ description: 'Where its units go; null: each back to where it was shipped from' })),
  reason: Nullable(Text),
  reference: Nullable(Type.String({ description: 'Without an order: of what it is a return' })),
  rejection_reason: Nullable(Text),
  exchange_order: Nullable(Type.String({ description: 'Number of the order that was placed in exchange' })),
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  lines: Type.Array(ReturnLineView),
  created_at: Instant,
  approved_at: Nullable(Instant),
  shipped_at: Nullable(Instant),
  received_at: Nullable(Instant),
})
export type ReturnView = Static<typeof ReturnView>

/** The state has its lines, and its order if it has one. */
export function returnView(state: WorkingSet, one: Return): ReturnView {
  return {
    id: one.id,
    number: one.number,
    order: orderNumberOf(state, one),
    channel: state.configuration.channels.get(one.channelId)!.code,
    state: one.state,
    location: one.locationId === null ? null : locationCode(state, one.locationId),
    reason: one.reason,
    reference: one.reference,
    rejection_reason: one.rejectionReason,
    exchange_order: one.exchangeOrder,
    external_reference: one.externalReference,
    metadata: one.metadata,
    lines: state.returnLines
      .where('return', one.id)
      .sort((a, b) => a.line - b.line)
      .map((line) => lineView(state, line)),
    created_at: toIso(one.createdAt),
    approved_at: toIso(one.approvedAt),
    shipped_at: toIso(one.shippedAt),
    received_at: toIso(one.receivedAt),
  }
}

function lineView(state: WorkingSet, line: ReturnLine): Static<typeof ReturnLineView> {
  return {
    line: line.line,
    order_line: line.orderLine,
    sku: line.sku,
    location: locationCode(state, line.locationId),
    quantity: toUnits(line.quantity),
    received: toUnits(line.received),
    rejected: toUnits(line.rejected),
    to_put_away: toUnits(unitsToPutAway(line)),
    resellable: toUnits(line.resellable),
    damaged: toUnits(line.damaged),
    quarantined: toUnits(line.quarantined),
    scrap: toUnits(line.scrap),
    counted: toUnits(line.counted),
  }
}
