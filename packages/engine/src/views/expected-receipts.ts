/** Expected receipts: goods that a supplier has announced. */
import Type, { type Static } from 'typebox'
import type { ExpectedReceipt, ExpectedReceiptLine } from '../domain/expected-receipts/expected-receipt.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import { DISCREPANCY_KINDS, type Discrepancy } from '../domain/stock/discrepancies.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { Instant, Revision } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { LineIndex, Units } from '../shapes/quantities.ts'
import { Nullable, OneOf } from '../shapes/shape.ts'
import { ExpectedReceiptState } from '../shapes/states.ts'
import { View } from './view.ts'

export const DiscrepancyView = View('Discrepancy', {
  kind: OneOf(DISCREPANCY_KINDS, 'What was not as expected'),
  quantity: Units,
  reason: Text,
})

const ExpectedAt = Nullable(Type.String({ ...Instant, description: 'null: nobody knows' }))

export const ExpectedReceiptLineView = View('ExpectedReceiptLine', {
  line: LineIndex,
  sku: Text,
  quantity: Type.Number({ ...Units, description: 'Expected in all; 0: taken out' }),
  outstanding: Type.Number({ ...Units, description: 'Still to come' }),
  accepted: Units,
  damaged: Units,
  rejected: Units,
  short: Units,
  discrepancies: Type.Array(DiscrepancyView, { description: 'As far as somebody has said why' }),
  expected_at: ExpectedAt,
})

/** Goods that a supplier has announced, in units; what is outstanding is incoming at the location. Instants of what has not
 * happened are null. */
export const ExpectedReceiptView = View('ExpectedReceipt', {
  id: Id,
  number: Text,
  supplier: Nullable(Text),
  location: Text,
  state: ExpectedReceiptState,
  expected_at: ExpectedAt,
  lines: Type.Array(ExpectedReceiptLineView),
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  revision: Revision,
  created_at: Instant,
  updated_at: Instant,
  received_at: Nullable(Instant),
  cancelled_at: Nullable(Instant),
})
export type ExpectedReceiptView = Static<typeof ExpectedReceiptView>

/** The state has its lines. */
export function expectedReceiptView(state: WorkingSet, id: string): ExpectedReceiptView {
  const receipt = state.expectedReceipts.get(id)!
  return {
    id,
    number: receipt.number,
    supplier: receipt.supplier,
    location: state.configuration.locations.get(receipt.locationId)!.code,
    state: receipt.state,
    expected_at: toIso(receipt.expectedAt),
    lines: linesOf(state, receipt).map(lineView),
    external_reference: receipt.externalReference,
    metadata: receipt.metadata,
    revision: receipt.revision,
    created_at: toIso(receipt.createdAt),
    updated_at: toIso(receipt.updatedAt),
    received_at: toIso(receipt.receivedAt),
    cancelled_at: toIso(receipt.cancelledAt),
  }
}

function linesOf(state: WorkingSet, receipt: ExpectedReceipt): ExpectedReceiptLine[] {
  return state.expectedReceiptLines.where('receipt', receipt.id).sort((a, b) => a.line - b.line)
}

function lineView(line: ExpectedReceiptLine): Static<typeof ExpectedReceiptLineView> {
  return {
    line: line.line,
    sku: line.sku,
    quantity: toUnits(line.quantity),
    outstanding: toUnits(line.outstanding),
    accepted: toUnits(line.accepted),
    damaged: toUnits(line.damaged),
    rejected: toUnits(line.rejected),
    short: toUnits(line.short),
    discrepancies: discrepanciesView(line.discrepancies),
    expected_at: toIso(line.expectedAt),
  }
}

export function discrepanciesView(discrepancies: readonly Discrepancy[]): Static<typeof DiscrepancyView>[] {
  return discrepancies.map(({ kind, quantity, reason }) => ({ kind, quantity: toUnits(quantity), reason }))
}
