import { changeRefusals } from '../../../../../test/support/change-refusals.ts'
import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { counted, oneChange, promised, stocked } from '../../../../../test/support/scenes.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

describeDecisions('adjust_stock', {
  ...changeRefusals({ delta: 1 }),
  'refuses to change nothing': {
    given: stocked,
    when: oneChange({ delta: 0 }),
    refused: 'quantity_not_positive at /changes/0/delta (sku S1, delta 0)',
  },
  'refuses a reason that does not fit the direction': {
    given: stocked,
    when: oneChange({ delta: 1, reason: 'lost' }),
    refused: 'reason_not_applicable at /changes/0/reason (reason lost, delta 1)',
  },
  'refuses a part of what is counted whole': {
    given: stocked,
    when: oneChange({ delta: -0.5 }),
    refused: 'fraction_not_allowed at /changes/0/delta (sku S1, quantity -0.5)',
  },
  'refuses more than a balance can hold': {
    given: { levels: { 'S1@A': QUANTITY_MAX_UNITS } },
    when: oneChange({ delta: 1 }),
    refused: 'balance_out_of_range at /changes/0/delta (sku S1)',
  },
  'refuses to take what is promised': {
    given: promised,
    when: oneChange({ delta: -3 }),
    refused: 'insufficient_free_stock at /changes/0 (sku S1, location A, available 2, requested 3)',
  },
  'refuses to take by force what is not there': {
    given: promised,
    when: oneChange({ delta: -11, force: true }),
    refused: 'insufficient_free_stock at /changes/0 (sku S1, location A, available 10, requested 11)',
  },
  'refuses to take damaged units that are not there': {
    given: stocked,
    when: oneChange({ delta: -1, account: 'damaged' }),
    refused: 'insufficient_free_stock at /changes/0 (sku S1, location A, available 0, requested 1)',
  },
  'refuses to take what came later': {
    given: { ...stocked, history: { 'S1@A': ['8 on_hand at 2026-01-01T11:00:00Z'] } },
    when: oneChange({ delta: -3, occurred_at: '2026-01-01T10:00:00Z' }),
    refused:
      'insufficient_stock_then at /changes/0 (sku S1, location A, account on_hand, available 2, requested 3, at 2026-01-01T10:00:00.000Z)',
  },
  'refuses to take what something later has needed': {
    given: {
      ...stocked,
      history: { 'S1@A': ['-8 on_hand at 2026-01-01T10:30:00Z', '8 on_hand at 2026-01-01T11:00:00Z'] },
    },
    when: oneChange({ delta: -3, occurred_at: '2026-01-01T10:00:00Z' }),
    refused:
      'insufficient_stock_then at /changes/0 (sku S1, location A, account on_hand, available 2, requested 3, at 2026-01-01T10:30:00.000Z)',
  },
  'refuses to take quarantined units before they came': {
    given: { levels: { 'S1@A': { quarantined: 2 } }, history: { 'S1@A': ['2 quarantined at 2026-01-01T11:00:00Z'] } },
    when: oneChange({ delta: -1, account: 'quarantined', reason: 'expired', occurred_at: '2026-01-01T10:59:59Z' }),
    refused:
      'insufficient_stock_then at /changes/0 (sku S1, location A, account quarantined, available 0, requested 1, at 2026-01-01T10:59:59.000Z)',
  },
  'takes the last units that a count of the same instant did not find any more': {
    given: {
      levels: { 'S1@A': { onHand: 0, countedAt: '2026-01-01T11:00:00Z' } },
      history: { 'S1@A': ['2 on_hand at 2026-01-01T10:00:00Z', '-2 on_hand at 2026-01-01T11:00:00Z'] },
    },
    when: oneChange({ delta: -2, reason: 'sold', occurred_at: '2026-01-01T11:00:00Z' }),
    events: [],
    changes: [
      'moved 2 S1 adjustment → on_hand@A: cycle_count now-3600s',
      'moved 2 S1 on_hand@A → customer: sold now-3600s',
    ],
  },
  'believes, of the time before the first count, what has left and the count no longer found': {
    given: { ...counted, history: { 'S1@A': ['10 on_hand at 2026-01-01T11:00:00Z'] } },
    when: oneChange({ delta: -2, reason: 'sold', occurred_at: '2026-01-01T10:00:00Z' }),
    events: [],
    changes: [
      'moved 2 S1 adjustment → on_hand@A: cycle_count now-3600s',
      'moved 2 S1 on_hand@A → customer: sold now-7200s',
    ],
  },
  'does not believe more than that count has found': {
    given: { ...counted, history: { 'S1@A': ['10 on_hand at 2026-01-01T11:00:00Z'] } },
    when: oneChange({ delta: -11, reason: 'sold', occurred_at: '2026-01-01T10:00:00Z' }),
    refused:
      'insufficient_stock_then at /changes/0 (sku S1, location A, account on_hand, available 10, requested 11, at 2026-01-01T11:00:00.000Z)',
  },
  'adds units': {
    given: stocked,
    when: oneChange({ delta: 2, reason: 'found' }),
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: onHand 10 → 12', 'moved 2 S1 adjustment → on_hand@A: found'],
  },
  'takes free units': {
    given: promised,
    when: oneChange({ delta: -2, reason: 'stolen' }),
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: onHand 10 → 8', 'moved 2 S1 on_hand@A → shrinkage: stolen'],
  },
  'takes units that are not for sale': {
    given: { levels: { 'S1@A': { quarantined: 2 } } },
    when: oneChange({ delta: -2, account: 'quarantined', reason: 'expired' }),
    events: ['inventory_level_changed S1:A'],
    changes: ['level S1@A: quarantined 2 → 0', 'moved 2 S1 quarantined@A → shrinkage: expired'],
  },
  'by force drops holds first, the newest first, each as a whole': {
    given: promised,
    when: oneChange({ delta: -3, force: true }),
    events: ['hold_dropped S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'promise S1@A to later: reserved 1 → 0, released 0 → 1',
      'level S1@A: onHand 10 → 7, reserved 8 → 7',
      'moved 3 S1 on_hand@A → adjustment: correction',
      'follow-up drop_reservation hold-later 1',
    ],
  },
  'by force makes backorders of orders when no hold is left': {
    given: promised,
    when: oneChange({ delta: -8, force: true }),
    events: [
      'hold_dropped S1:A',
      'hold_dropped S1:A',
      'promise_uncovered S1:A',
      'shipment_on_hold O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state picking → on_hold, holdReasons none → backordered',
      'promise S1@A to later: reserved 1 → 0, released 0 → 1',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'promise S1@A to O-1-1: reserved 5 → 2, backordered 0 → 3',
      'level S1@A: onHand 10 → 2, reserved 8 → 2, backordered 0 → 3',
      'moved 8 S1 on_hand@A → adjustment: correction',
      'follow-up drop_reservation hold-later 1',
      'follow-up drop_reservation hold-cart 1',
    ],
  },
  'leaves the shelf as a later count has found it, and its promises alone': {
    given: { ...promised, levels: { 'S1@A': { onHand: 10, countedAt: '2026-01-01T11:00:00Z' } } },
    when: oneChange({ delta: -9, occurred_at: '2026-01-01T10:00:00Z' }),
    events: [],
    changes: [
      'moved 9 S1 adjustment → on_hand@A: cycle_count now-3600s',
      'moved 9 S1 on_hand@A → adjustment: correction now-7200s',
    ],
  },
  'corrects the next count after it happened, and that of its own instant': {
    given: { ...counted, history: { 'S1@A': ['counted at 2026-01-01T10:30:00Z'] } },
    when: oneChange({ delta: -2, occurred_at: '2026-01-01T10:30:00Z' }),
    events: [],
    changes: [
      'moved 2 S1 adjustment → on_hand@A: cycle_count now-5400s',
      'moved 2 S1 on_hand@A → adjustment: correction now-5400s',
    ],
  },
})
