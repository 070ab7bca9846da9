import { changeRefusals } from '../../../../../test/support/change-refusals.ts'
import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited, counted, oneChange, promised, stocked } from '../../../../../test/support/scenes.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

describeDecisions('set_stock', {
  ...changeRefusals({ quantity: 1 }),
  'refuses a part of what is counted whole': {
    given: stocked,
    when: oneChange({ quantity: 0.5 }),
    refused: 'fraction_not_allowed at /changes/0/quantity (sku S1, quantity 0.5)',
  },
  'refuses when something else is there than was expected': {
    given: stocked,
    when: oneChange({ quantity: 5, expected_quantity: 9 }),
    refused: 'quantity_changed at /changes/0/expected_quantity (sku S1, expected 9, actual 10)',
  },
  'refuses a count that came too late and would pass the largest balance on its way': {
    given: {
      levels: { 'S1@A': { onHand: 10, countedAt: '2026-01-01T11:00:00Z' } },
      history: { 'S1@A': ['20 on_hand at 2026-01-01T10:30:00Z'] },
    },
    when: oneChange({ quantity: QUANTITY_MAX_UNITS, occurred_at: '2026-01-01T10:00:00Z' }),
    refused: 'balance_out_of_range at /changes/0/quantity (sku S1)',
  },
  'records what was found more': {
    given: stocked,
    when: oneChange({ quantity: 12, expected_quantity: 10 }),
    events: ['stock_counted S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'level S1@A: onHand 10 → 12, countedAt none → now',
      'moved 2 S1 adjustment → on_hand@A: cycle_count',
      'counted 12 S1@A: now',
    ],
  },
  'records that it was right, and moves nothing': {
    given: stocked,
    when: oneChange({ quantity: 10 }),
    events: ['stock_counted S1:A'],
    changes: ['level S1@A: countedAt none → now', 'counted 10 S1@A: now'],
  },
  'makes a level that is missing': {
    when: oneChange({ quantity: 4 }),
    events: ['stock_counted S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'made level S1@A: onHand 4, countedAt now',
      'moved 4 S1 adjustment → on_hand@A: cycle_count',
      'counted 4 S1@A: now',
    ],
  },
  'applies what happened since on top of an earlier count': {
    given: { ...stocked, history: { 'S1@A': ['-3 on_hand at 2026-01-01T11:30:00Z'] } },
    when: oneChange({ quantity: 15, occurred_at: '2026-01-01T11:00:00Z' }),
    events: ['stock_counted S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'level S1@A: onHand 10 → 12, countedAt none → now-3600s',
      'moved 2 S1 adjustment → on_hand@A: cycle_count now-3600s',
      'counted 15 S1@A: now-3600s',
    ],
  },
  'is true at its instant, also where more has left since than it has found: that must have come in': {
    given: { levels: { 'S1@A': 2 }, history: { 'S1@A': ['-8 on_hand at 2026-01-01T11:30:00Z'] } },
    when: oneChange({ quantity: 5, occurred_at: '2026-01-01T11:00:00Z' }),
    events: ['stock_counted S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'level S1@A: onHand 2 → 0, countedAt none → now-3600s',
      'moved 3 S1 adjustment → on_hand@A: cycle_count',
      'moved 5 S1 on_hand@A → adjustment: cycle_count now-3600s',
      'counted 5 S1@A: now-3600s',
    ],
  },
  'corrects the next count, not the last': {
    given: {
      ...counted,
      history: { 'S1@A': ['counted at 2026-01-01T10:30:00Z', '4 on_hand at 2026-01-01T10:40:00Z'] },
    },
    when: oneChange({ quantity: 7, occurred_at: '2026-01-01T10:00:00Z' }),
    events: ['stock_counted S1:A'],
    changes: [
      'moved 1 S1 adjustment → on_hand@A: cycle_count now-7200s',
      'moved 1 S1 on_hand@A → adjustment: cycle_count now-5400s',
      'counted 7 S1@A: now-7200s',
    ],
  },
  'has no word about a shelf that was counted later': {
    given: counted,
    when: oneChange({ quantity: 7, occurred_at: '2026-01-01T10:00:00Z' }),
    events: ['stock_counted S1:A'],
    changes: [
      'moved 3 S1 adjustment → on_hand@A: cycle_count now-3600s',
      'moved 3 S1 on_hand@A → adjustment: cycle_count now-7200s',
      'counted 7 S1@A: now-7200s',
    ],
  },
  'takes a clock that is a little ahead for now': {
    given: stocked,
    when: oneChange({ quantity: 9, occurred_at: '2026-01-01T12:00:30Z' }),
    events: ['stock_counted S1:A', 'inventory_level_changed S1:A'],
    changes: [
      'level S1@A: onHand 10 → 9, countedAt none → now',
      'moved 1 S1 on_hand@A → adjustment: cycle_count',
      'counted 9 S1@A: now',
    ],
  },
  'wins over promises: holds are dropped, then orders wait': {
    given: promised,
    when: oneChange({ quantity: 4 }),
    events: [
      'hold_dropped S1:A',
      'hold_dropped S1:A',
      'promise_uncovered S1:A',
      'stock_counted S1:A',
      'shipment_on_hold O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state picking → on_hold, holdReasons none → backordered',
      'promise S1@A to later: reserved 1 → 0, released 0 → 1',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'promise S1@A to O-1-1: reserved 5 → 4, backordered 0 → 1',
      'level S1@A: onHand 10 → 4, reserved 8 → 4, backordered 0 → 1, countedAt none → now',
      'moved 6 S1 on_hand@A → adjustment: cycle_count',
      'counted 4 S1@A: now',
      'follow-up drop_reservation hold-later 1',
      'follow-up drop_reservation hold-cart 1',
    ],
  },
  'closes the promise of a parcel that has left, and lets nobody wait for it': {
    given: {
      levels: { 'S1@A': 5 },
      holds: { cart: { promises: ['2 S1@A'] } },
      orders: {
        'O-1': {
          state: 'approved',
          stockDecrement: 'manual',
          shipments: [{ from: 'A', state: 'shipped', promises: ['3 S1@A left'] }],
        },
      },
    },
    when: oneChange({ quantity: 2 }),
    events: [
      'shipped_promise_closed S1:A',
      'stock_counted S1:A',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 3',
      'level S1@A: onHand 5 → 2, reserved 5 → 2, countedAt none → now',
      'moved 3 S1 on_hand@A → adjustment: cycle_count',
      'counted 2 S1@A: now',
    ],
  },
  'covers those who wait': {
    given: awaited,
    when: oneChange({ quantity: 3 }),
    events: [
      'stock_counted S1:A',
      'backorder_filled S1:A',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'promise S1@A to O-1-1: reserved 0 → 3, backordered 3 → 0',
      'level S1@A: onHand 0 → 3, reserved 0 → 3, backordered 5 → 2, countedAt none → now',
      'moved 3 S1 adjustment → on_hand@A: cycle_count',
      'counted 3 S1@A: now',
    ],
  },
})
