import { reject } from '../../errors.ts'
import type { EventName } from '../../events/catalogue.ts'
import type { SteppedKind } from '../documents/document-kind.ts'
import { standing } from '../documents/steps.ts'
import type { Entered } from '../kernel/transitions.ts'
import { receiptWords } from './announce-receipt.ts'
import { EXPECTED_RECEIPT_STEPS, EXPECTED_RECEIPT_TRANSITIONS, type ExpectedReceipt } from './expected-receipt.ts'

type EnteredState = Entered<typeof EXPECTED_RECEIPT_TRANSITIONS>

const EVENT_OF = {
  partially_received: 'expected_receipt_partially_received',
  received: 'expected_receipt_received',
  cancelled: 'expected_receipt_cancelled',
} as const satisfies Record<EnteredState, EventName>

export const EXPECTED_RECEIPT: SteppedKind<ExpectedReceipt, EnteredState> = {
  name: 'expected receipt',
  steps: EXPECTED_RECEIPT_STEPS,
  transitions: EXPECTED_RECEIPT_TRANSITIONS,
  table: (state) => state.expectedReceipts,
  find: (state, reference) => state.expectedReceipt(reference),
  notFound: () => reject('expected_receipt_not_found'),
  conflict: (receipt) =>
    reject('expected_receipt_state_conflict', { data: standing(EXPECTED_RECEIPT_STEPS, receipt.state) }),
  announce: (state, receipt) => state.emit(EVENT_OF[receipt.state], receipt.id, receiptWords(state, receipt)),
}
