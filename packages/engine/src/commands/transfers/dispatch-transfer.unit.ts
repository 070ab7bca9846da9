import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { moving } from '../../../../../test/support/scenes.ts'

describeDecisions('dispatch_transfer', {
  'refuses a transfer that nobody knows': { when: { transfer: 'O-1-T1' }, refused: 'stock_transfer_not_found' },
  'does nothing a second time': {
    given: moving({ state: 'in_transit' }),
    when: { transfer: 'O-1-T1' },
    events: [],
    changes: [],
  },
  'does nothing when it has arrived': {
    given: moving({ state: 'completed' }),
    when: { transfer: 'O-1-T1' },
    events: [],
    changes: [],
  },
  'refuses a transfer that is on hold': {
    given: moving({ state: 'on_hold' }),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_state_conflict (state on_hold)',
  },
  'refuses a transfer that is cancelled': {
    given: moving({ state: 'cancelled' }),
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_state_conflict (state cancelled)',
  },
  'refuses goods that are not there': {
    given: {
      levels: { 'S1@A': 5, 'S1@B': 0 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
          transfers: [{ from: 'B', to: 'A', goods: ['3 S1 waiting'] }],
        },
      },
    },
    when: { transfer: 'O-1-T1' },
    refused: 'stock_transfer_not_covered',
  },
  'sends what is counted, and not what is counted nowhere any more': {
    given: {
      items: { S1: { settings: { tracked: false } } },
      levels: { 'S1@A': 5, 'S1@B': 1 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
          transfers: [{ from: 'B', to: 'A', goods: ['3 S1 waiting', '1 S1'] }],
        },
      },
    },
    when: { transfer: 'O-1-T1' },
    events: [
      'backorder_released S1:B',
      'inventory_level_changed S1:B',
      'stock_transfer_dispatched O-1-T1',
      'inventory_level_changed S1:B',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'transfer O-1-T1: state upcoming → in_transit, dispatchedAt none → now',
      'deleted line 0 of O-1-T1, S1',
      'line 1 of O-1-T1, S1: inTransit 0 → 1',
      'promise S1@B to O-1-1: backordered 3 → 0, uncounted 0 → 3',
      'promise S1@B to O-1-1: reserved 1 → 0, released 0 → 1',
      'level S1@B: onHand 1 → 0, reserved 1 → 0, backordered 3 → 0',
      'level S1@A: incoming 0 → 1',
      'moved 1 S1 on_hand@B → in_transit@O-1-T1: transferred',
    ],
  },
  'takes the goods off the shelf of the origin, incoming at the destination': {
    given: moving(),
    when: { transfer: 'O-1-T1' },
    events: ['stock_transfer_dispatched O-1-T1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'transfer O-1-T1: state upcoming → in_transit, dispatchedAt none → now',
      'line 0 of O-1-T1, S1: inTransit 0 → 3',
      'promise S1@B to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@B: onHand 10 → 7, reserved 3 → 0',
      'level S1@A: incoming 0 → 3',
      'moved 3 S1 on_hand@B → in_transit@O-1-T1: transferred',
    ],
  },
  'may leave from picking': {
    given: moving({ state: 'picking' }),
    when: { transfer: 'O-1-T1' },
    events: ['stock_transfer_dispatched O-1-T1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'transfer O-1-T1: state picking → in_transit, dispatchedAt none → now',
      'line 0 of O-1-T1, S1: inTransit 0 → 3',
      'promise S1@B to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@B: onHand 10 → 7, reserved 3 → 0',
      'level S1@A: incoming 0 → 3',
      'moved 3 S1 on_hand@B → in_transit@O-1-T1: transferred',
    ],
  },
  'refuses parts that cannot be': {
    given: { levels: { 'S1@A': 5 }, transfers: { 'T-1': { from: 'A', to: 'B', goods: ['5 S1'] } } },
    when: {
      transfer: 'T-1',
      lines: [
        { line: 7, quantity: 1 },
        { line: 0, quantity: 0 },
        { line: 0, quantity: 6 },
      ],
    },
    refused:
      'line_not_found at /lines/0/line (value 7); quantity_not_positive at /lines/1/quantity (sku S1, quantity 0); ' +
      'exceeds_line at /lines/2/quantity (sku S1, requested 6, available 5)',
  },
  'refuses parts of what has set out': {
    given: { transfers: { 'T-1': { from: 'A', to: 'B', state: 'in_transit', goods: ['5 S1'] } } },
    when: { transfer: 'T-1', lines: [{ line: 0, quantity: 1 }] },
    refused: 'stock_transfer_state_conflict (state in_transit)',
  },
  'sends a part, and the rest is a transfer of its own': {
    given: {
      items: { S1: {}, S2: {} },
      levels: { 'S1@A': 5, 'S2@A': 1 },
      transfers: { 'T-1': { from: 'A', to: 'B', goods: ['5 S1', '1 S2'] } },
    },
    when: { transfer: 'T-1', lines: [{ line: 0, quantity: 2 }] },
    events: ['stock_transfer_dispatched T-1', 'inventory_level_changed S1:A', 'inventory_level_changed S1:B'],
    changes: [
      'made transfer T-1-T1: state upcoming, fromLocationId A, toLocationId B',
      'transfer T-1: state upcoming → in_transit, dispatchedAt none → now',
      'line 0 of T-1, S1: quantity 5 → 2, inTransit 0 → 2',
      'made line 0 of T-1-T1, S1: quantity 3',
      'deleted line 1 of T-1, S2',
      'made line 1 of T-1-T1, S2: quantity 1',
      'promise S1@A to T-1: reserved 5 → 0, released 0 → 2',
      'made promise S1@A to T-1-T1: reserved 3',
      'promise S2@A to T-1: reserved 1 → 0',
      'made promise S2@A to T-1-T1: reserved 1',
      'level S1@A: onHand 5 → 3, reserved 5 → 3',
      'made level S1@B: incoming 2',
      'moved 2 S1 on_hand@A → in_transit@T-1: transferred',
    ],
  },
  'sends what is there of an order, whose shipment waits for the rest of it': {
    given: {
      levels: { 'S1@A': 5, 'S1@B': 2 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
          transfers: [{ from: 'B', to: 'A', goods: ['2 S1', '1 S1 waiting'] }],
        },
      },
    },
    when: { transfer: 'O-1-T1', lines: [{ line: 0, quantity: 2 }] },
    events: ['stock_transfer_dispatched O-1-T1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'made transfer O-1-T2: state upcoming, fromLocationId B, toLocationId A',
      'transfer O-1-T1: state upcoming → in_transit, dispatchedAt none → now',
      'deleted line 1 of O-1-T1, S1',
      'made line 1 of O-1-T2, S1: quantity 1',
      'line 0 of O-1-T1, S1: inTransit 0 → 2',
      'deleted promise S1@B to O-1-1',
      'made promise S1@B to O-1-1: backordered 1',
      'promise S1@B to O-1-1: reserved 2 → 0, released 0 → 2',
      'level S1@B: onHand 2 → 0, reserved 2 → 0',
      'level S1@A: incoming 0 → 2',
      'moved 2 S1 on_hand@B → in_transit@O-1-T1: transferred',
    ],
  },
})
