import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered, cancelled, moving, placed } from '../../../../../test/support/scenes.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'

/** Two have left, two wait, and two of two more shipments stand there: one is being packed. */
const partlyLeft: Scene = {
  levels: { 'S1@A': 4 },
  orders: {
    'O-1': {
      state: 'approved',
      shipments: [
        { from: 'A', state: 'shipped', promises: ['2 S1@A taken'] },
        { from: 'A', state: 'packing', promises: ['2 S1@A'] },
        { from: 'A', state: 'picking', promises: ['2 S1@A'] },
      ],
    },
  },
}

describeDecisions('give_up_order_lines', {
  'refuses an order that nobody knows': { when: { order: 'O-1' }, refused: 'order_not_found' },
  'refuses an order that is cancelled': {
    given: cancelled,
    when: { order: 'O-1' },
    refused: 'order_state_conflict (state cancelled)',
  },
  'gives back all that has not left, and fulfils the order with the rest': {
    given: partlyLeft,
    when: { order: 'O-1', reason: 'sold out' },
    events: [
      'shipment_cancelled O-1',
      'shipment_cancelled O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'order_lines_given_up O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → fulfilled',
      'order line 0: 6 S1 → 6 S1, 4 S1 given up',
      'shipment O-1-2: state packing → cancelled',
      'shipment O-1-3: state picking → cancelled',
      'deleted line 0 of O-1-3, S1',
      'deleted line 0 of O-1-2, S1',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-3: reserved 2 → 0, released 0 → 2',
      'promise S1@A to O-1-2: reserved 2 → 0, released 0 → 2',
      'level S1@A: reserved 4 → 0',
    ],
  },
  'gives back first what nobody has begun to pack': {
    given: partlyLeft,
    when: { order: 'O-1', lines: [{ line: 0, quantity: 3 }] },
    events: ['shipment_cancelled O-1', 'order_lines_given_up O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order line 0: 6 S1 → 6 S1, 3 S1 given up',
      'shipment O-1-3: state picking → cancelled',
      'deleted line 0 of O-1-3, S1',
      'line 0 of O-1-2, S1: quantity 2 → 1',
      'promise S1@A to O-1-3: reserved 2 → 0, released 0 → 2',
      'promise S1@A to O-1-2: reserved 2 → 1, released 0 → 1',
      'level S1@A: reserved 4 → 1',
    ],
  },
  'gives back who waits before what is covered, and the shipment goes on': {
    given: backordered({ state: 'approved' }, { state: 'on_hold' }),
    when: { order: 'O-1', lines: [{ line: 1, quantity: 2 }] },
    events: [
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'order_lines_given_up O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order line 1: 2 S1 → 2 S1, 2 S1 given up',
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'deleted line 1 of O-1-1, S1',
      'promise S1@A to O-1-1: backordered 2 → 0, released 0 → 2',
      'level S1@A: backordered 2 → 0',
    ],
  },
  'puts back on the shelf what left it with the approval, and not the house': {
    given: approved({ stockDecrement: 'on_approval' }, { decremented: true, promises: ['3 S1@A taken'] }),
    when: { order: 'O-1', lines: [{ line: 0, quantity: 1 }] },
    events: ['reservation_fulfilled of-O-1', 'order_lines_given_up O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order line 0: 3 S1 → 3 S1, 1 S1 given up',
      'line 0 of O-1-1, S1: quantity 3 → 2',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: fulfilled 3 → 2, released 0 → 1',
      'level S1@A: onHand 10 → 11',
      'moved 1 S1 customer → on_hand@A: cancelled',
    ],
  },
  'calls back no goods that are on their way': {
    given: moving({ state: 'in_transit' }),
    when: { order: 'O-1', lines: [{ line: 0, quantity: 6 }] },
    refused: 'exceeds_line at /lines/0/quantity (sku S1, requested 6, available 5)',
  },
  'gives back what a transfer has not taken yet': {
    given: moving(),
    when: { order: 'O-1' },
    events: [
      'stock_transfer_cancelled O-1-T1',
      'shipment_cancelled O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'order_lines_given_up O-1',
      'inventory_level_changed S1:B',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → not_required',
      'order line 0: 8 S1 → 8 S1, 8 S1 given up',
      'shipment O-1-1: state on_hold → cancelled, holdReasons transfer → none',
      'deleted line 0 of O-1-1, S1',
      'transfer O-1-T1: state upcoming → cancelled',
      'deleted line 0 of O-1-T1, S1',
      'reservation O-1: state pending → fulfilled',
      'promise S1@B to O-1-1: reserved 3 → 0, released 0 → 3',
      'promise S1@A to O-1-1: reserved 5 → 0, released 0 → 5',
      'level S1@B: reserved 3 → 0',
      'level S1@A: reserved 5 → 0',
    ],
  },
  'does nothing where all has left': {
    given: approved({ fulfilment: 'fulfilled' }, { state: 'shipped', promises: ['3 S1@A taken'] }),
    when: { order: 'O-1' },
    events: [],
    changes: [],
  },
  'leaves an order that was placed, and is nothing any more, without shipments': {
    given: placed(),
    when: { order: 'O-1' },
    events: [
      'shipment_cancelled O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'order_lines_given_up O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment unfulfilled → not_required',
      'order line 0: 3 S1 → 3 S1, 3 S1 given up',
      'shipment O-1-1: state upcoming → cancelled',
      'deleted line 0 of O-1-1, S1',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@A: reserved 3 → 0',
    ],
  },
})
