import { changeRefusals } from '../../../../../test/support/change-refusals.ts'
import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited, counted, oneChange, promised, stocked } from '../../../../../test/support/scenes.ts'

describeDecisions('move_stock', {
  ...changeRefusals({ from: 'on_hand', to: 'damaged', quantity: 1 }),
  'refuses a move to the same account': {
    given: stocked,
    when: oneChange({ from: 'damaged', to: 'damaged', quantity: 1 }),
    refused: 'invalid_request at /changes/0/to (reason from and to are the same account)',
  },
  'refuses nothing and less than nothing': {
    given: stocked,
    when: oneChange({ from: 'on_hand', to: 'damaged', quantity: 0 }),
    refused: 'quantity_not_positive at /changes/0/quantity (sku S1, quantity 0)',
  },
  'refuses a part of what is counted whole': {
    given: stocked,
    when: oneChange({ from: 'on_hand', to: 'damaged', quantity: 1.5 }),
    refused: 'fraction_not_allowed at /changes/0/quantity (sku S1, quantity 1.5)',
  },
  'refuses a level that does not exist': {
    when: oneChange({ from: 'on_hand', to: 'damaged', quantity: 1 }),
    refused: 'inventory_level_not_found at /changes/0 (sku S1, location A)',
  },
  'refuses to take what is promised': {
    given: promised,
    when: oneChange({ from: 'on_hand', to: 'damaged', quantity: 3 }),
    refused: 'insufficient_free_stock at /changes/0 (sku S1, location A, available 2, requested 3)',
  },
  'refuses to move, before a count, what was not there': {
    given: { ...counted, history: { 'S1@A': ['10 on_hand at 2026-01-01T10:30:00Z'] } },
    when: oneChange({ from: 'on_hand', to: 'damaged', quantity: 3, occurred_at: '2026-01-01T10:00:00Z' }),
    refused:
      'insufficient_stock_then at /changes/0 (sku S1, location A, account on_hand, available 0, requested 3, at 2026-01-01T10:00:00.000Z)',
  },
  'refuses to move, before its first record, what nobody knows to have been there': {
    given: { ...counted, history: { 'S1@A': ['10 on_hand at 2026-01-01T11:00:00Z'] } },
    when: oneChange({ from: 'on_hand', to: 'damaged', quantity: 3, occurred_at: '2026-01-01T10:00:00Z' }),
    refused:
      'insufficient_stock_then at /changes/0 (sku S1, location A, account on_hand, available 0, requested 3, at 2026-01-01T10:00:00.000Z)',
  },
  'moves, before a count, what was there': {
    given: { ...counted, history: { 'S1@A': ['7 on_hand at 2026-01-01T10:30:00Z'] } },
    when: oneChange({ from: 'on_hand', to: 'damaged', quantity: 3, occurred_at: '2026-01-01T10:00:00Z' }),
    events: ['inventory_level_changed S1:A'],
    changes: [
      'level S1@A: damaged 0 → 3',
      'moved 3 S1 adjustment → on_hand@A: cycle_count now-3600s',
      'moved 3 S1 on_hand@A → damaged@A: damaged now-7200s',
    ],
  },
  'moves free units out of sale': {
    given: promised,
    when: oneChange({ from: 'on_hand', to: 'damaged', quantity: 2 }),
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: onHand 10 → 8, damaged 0 → 2', 'moved 2 S1 on_hand@A → damaged@A: damaged'],
  },
  'takes promised units by force': {
    given: promised,
    when: oneChange({ from: 'on_hand', to: 'quarantined', quantity: 4, force: true, reason: 'quarantined' }),
    events: ['hold_dropped S1:A', 'hold_dropped S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'promise S1@A to later: reserved 1 → 0, released 0 → 1',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'level S1@A: onHand 10 → 6, quarantined 0 → 4, reserved 8 → 5',
      'moved 4 S1 on_hand@A → quarantined@A: quarantined',
      'follow-up drop_reservation hold-later 1',
      'follow-up drop_reservation hold-cart 1',
    ],
  },
  'covers those who wait with what comes back into sale': {
    given: { ...awaited, levels: { 'S1@A': { quarantined: 2 } } },
    when: oneChange({ from: 'quarantined', to: 'on_hand', quantity: 2 }),
    events: ['backorder_filled S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'promise S1@A to O-1-1: reserved 0 → 2, backordered 3 → 1',
      'level S1@A: onHand 0 → 2, quarantined 2 → 0, reserved 0 → 2, backordered 5 → 3',
      'moved 2 S1 quarantined@A → on_hand@A: released',
    ],
  },
})
