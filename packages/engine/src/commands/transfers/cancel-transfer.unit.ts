import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { moving } from '../../../../../test/support/scenes.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'
import type { FreeTransferScene } from '../../../../../test/support/working-transfers.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

function made(transfer: Partial<FreeTransferScene> = {}): Scene {
  return { levels: { 'S1@A': 5 }, transfers: { 'T-1': { from: 'A', to: 'B', goods: ['2 S1'], ...transfer } } }
}

describeDecisions('cancel_transfer', {
  'refuses a transfer that nobody knows': { when: { transfer: 'T-1' }, refused: 'stock_transfer_not_found' },
  'does nothing a second time': {
    given: made({ state: 'cancelled' }),
    when: { transfer: 'T-1' },
    events: [],
    changes: [],
  },
  'refuses one that has arrived': {
    given: made({ state: 'completed' }),
    when: { transfer: 'T-1' },
    refused: 'stock_transfer_state_conflict (state completed)',
  },
  'refuses one that brings goods to a shipment': {
    given: moving(),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_for_order (order O-1)',
  },
  'refuses goods on their way that the origin could not hold': {
    given: { ...made({ state: 'in_transit' }), levels: { 'S1@A': QUANTITY_MAX_UNITS } },
    when: { transfer: 'T-1' },
    refused: 'balance_out_of_range (sku S1, location A)',
  },
  'gives free what was reserved': {
    given: made({ state: 'on_hold' }),
    when: { transfer: 'T-1' },
    events: ['stock_transfer_cancelled T-1', 'inventory_level_changed S1:A'],
    changes: [
      'transfer T-1: state on_hold → cancelled',
      'promise S1@A to T-1: reserved 2 → 0, released 0 → 2',
      'level S1@A: reserved 2 → 0',
    ],
  },
  '62: brings back what is on its way': {
    given: made({ state: 'in_transit' }),
    when: { transfer: 'T-1' },
    events: ['stock_transfer_cancelled T-1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'transfer T-1: state in_transit → cancelled',
      'line 0 of T-1, S1: inTransit 2 → 0',
      'level S1@B: incoming 2 → 0',
      'level S1@A: onHand 5 → 7',
      'moved 2 S1 in_transit@T-1 → on_hand@A: transferred',
    ],
  },
})
