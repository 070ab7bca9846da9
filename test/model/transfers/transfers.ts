import { STOCK_TRANSFER_TRANSITIONS } from '../engine-vocabulary.ts'
import { iso } from '../instants.ts'
import type { Noun, StateRow } from '../noun.ts'
import { inUnits } from '../quantities.ts'
import { completeTransfer } from './complete-transfer.ts'
import { dispatchTransfer } from './dispatch-transfer.ts'
import { holdTransfer, releaseTransfer } from './hold-transfer.ts'
import type { Transfer } from './transfer.ts'

export const transfers: Noun = {
  name: 'transfers',
  verbs: [holdTransfer, releaseTransfer, dispatchTransfer, completeTransfer],
  state: (world) => world.transfers.map((transfer) => ({ kind: 'transfer', fields: transferFields(transfer) })),
  documents: {
    kind: 'stock_transfer',
    transitions: STOCK_TRANSFER_TRANSITIONS,
    states: (world) => new Map(world.transfers.map((transfer) => [transfer.number, transfer.state])),
  },
}

function transferFields(transfer: Transfer): StateRow['fields'] {
  return {
    order: transfer.order,
    number: transfer.number,
    shipment: transfer.shipment,
    from: transfer.from,
    to: transfer.to,
    state: transfer.state,
    lines: transfer.lines.map(({ line, sku, quantity, inTransit, received }) => ({
      line,
      sku,
      quantity: inUnits(quantity),
      in_transit: inUnits(inTransit),
      received: inUnits(received),
    })),
    dispatched_at: iso(transfer.dispatchedAt),
    completed_at: iso(transfer.completedAt),
  }
}
