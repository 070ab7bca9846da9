import { STOCK_TRANSFER_TRANSITIONS } from '../engine-vocabulary.ts'
import { iso } from '../instants.ts'
import type { Noun, StateRow } from '../noun.ts'
import { cancelTransfer } from './cancel-transfer.ts'
import { completeTransfer } from './complete-transfer.ts'
import { createTransfer } from './create-transfer.ts'
import { dispatchTransfer } from './dispatch-transfer.ts'
import { confirmTransfer, updateTransfer } from './draft-transfer.ts'
import { holdTransfer, pickTransfer, releaseTransfer } from './hold-transfer.ts'
import { receiveTransfer } from './receive-transfer.ts'
import type { Transfer } from './transfer.ts'
import { transferLines } from './transfer-lines-shown.ts'

export const transfers: Noun = {
  name: 'transfers',
  verbs: [
    createTransfer,
    updateTransfer,
    confirmTransfer,
    holdTransfer,
    releaseTransfer,
    pickTransfer,
    dispatchTransfer,
    receiveTransfer,
    completeTransfer,
    cancelTransfer,
  ],
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
    lines: transferLines(transfer),
    dispatched_at: iso(transfer.dispatchedAt),
    completed_at: iso(transfer.completedAt),
  }
}
