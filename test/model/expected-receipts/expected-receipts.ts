import { EXPECTED_RECEIPT_TRANSITIONS } from '../engine-vocabulary.ts'
import type { Noun } from '../noun.ts'
import { cancelExpectedReceipt } from './cancel-expected-receipt.ts'
import { closeExpectedReceipt } from './close-expected-receipt.ts'
import { createExpectedReceipt } from './create-expected-receipt.ts'
import { receiptShown } from './receipt-shown.ts'
import { receiveExpectedReceipt } from './receive-expected-receipt.ts'
import { updateExpectedReceipt } from './update-expected-receipt.ts'

export const expectedReceipts: Noun = {
  name: 'expected receipts',
  verbs: [
    createExpectedReceipt,
    updateExpectedReceipt,
    receiveExpectedReceipt,
    closeExpectedReceipt,
    cancelExpectedReceipt,
  ],
  state: (world) => world.receipts.map((receipt) => ({ kind: 'expected_receipt', fields: receiptShown(receipt) })),
  documents: {
    kind: 'expected_receipt',
    transitions: EXPECTED_RECEIPT_TRANSITIONS,
    states: (world) => new Map(world.receipts.map((receipt) => [receipt.number, receipt.state])),
  },
}
