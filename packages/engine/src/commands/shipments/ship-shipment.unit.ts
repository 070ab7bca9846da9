import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered, moving, placed } from '../../../../../test/support/scenes.ts'

describeDecisions('ship_shipment', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'does nothing a second time': {
    given: approved({ fulfilment: 'fulfilled' }, { state: 'shipped', promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
  'does nothing when it has been delivered': {
    given: approved({ fulfilment: 'fulfilled' }, { state: 'delivered', promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
  'refuses a shipment that waits, and says why': {
    given: approved({}, { state: 'on_hold', holdReasons: ['person'] }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_on_hold (hold_reasons person)',
  },
  'refuses a shipment before its order is approved': {
    given: placed(),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_state_conflict (state upcoming)',
  },
  'refuses a shipment that is cancelled': {
    given: approved({}, { state: 'cancelled', promises: [] }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_state_conflict (state cancelled)',
  },
  'refuses units that a count has uncovered a moment ago': {
    given: backordered({ state: 'approved' }, { state: 'picking', holdReasons: [] }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_on_hold (hold_reasons backordered)',
  },
  'takes the units off the shelf and fulfils the order': {
    given: approved(),
    when: { shipment: 'O-1-1' },
    events: [
      'shipment_shipped O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → fulfilled',
      'shipment O-1-1: state picking → shipped, decremented false → true, shippedAt none → now',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 3',
      'level S1@A: onHand 10 → 7, reserved 3 → 0',
      'moved 3 S1 on_hand@A → customer: sold',
    ],
  },
  'leaves in progress an order that has more to ship': {
    given: {
      levels: { 'S1@A': 10 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [
            { from: 'A', promises: ['3 S1@A'] },
            { from: 'A', promises: ['1 S1@A'] },
          ],
        },
      },
    },
    when: { shipment: 'O-1-1' },
    events: ['shipment_shipped O-1', 'inventory_level_changed S1:A'],
    changes: [
      'shipment O-1-1: state picking → shipped, decremented false → true, shippedAt none → now',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 3',
      'level S1@A: onHand 10 → 7, reserved 4 → 1',
      'moved 3 S1 on_hand@A → customer: sold',
    ],
  },
  'does not count a cancelled shipment as missing': {
    given: {
      levels: { 'S1@A': 10 },
      orders: {
        'O-1': {
          state: 'approved',
          shipments: [
            { from: 'A', promises: ['3 S1@A'] },
            { from: 'A', state: 'cancelled' },
          ],
        },
      },
    },
    when: { shipment: 'O-1-1' },
    events: [
      'shipment_shipped O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → fulfilled',
      'shipment O-1-1: state picking → shipped, decremented false → true, shippedAt none → now',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 3',
      'level S1@A: onHand 10 → 7, reserved 3 → 0',
      'moved 3 S1 on_hand@A → customer: sold',
    ],
  },
  'takes nothing off the shelf where a person does': {
    given: approved({ stockDecrement: 'manual' }),
    when: { shipment: 'O-1-1' },
    events: ['shipment_shipped O-1', 'order_fulfilment_changed O-1'],
    changes: [
      'order O-1: fulfilment in_progress → fulfilled',
      'shipment O-1-1: state picking → shipped, shippedAt none → now',
      'promise S1@A to O-1-1: hasLeft false → true',
    ],
  },
  'ships a part, and the rest becomes a shipment of its own (57)': {
    given: approved(),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }], packages: [{ carrier: 'post' }] },
    events: ['shipment_picking O-1', 'shipment_split O-1', 'shipment_shipped O-1', 'inventory_level_changed S1:A'],
    changes: [
      'made shipment O-1-2: state picking, locationId A',
      'shipment O-1-1: state picking → shipped, decremented false → true, packages none → [{"tracking_number":null,"carrier":"post","weight_grams":null,"label_url":null}], shippedAt none → now',
      'line 0 of O-1-1, S1: quantity 3 → 1',
      'made line 0 of O-1-2, S1: quantity 2',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 1',
      'made promise S1@A to O-1-2: reserved 2',
      'level S1@A: onHand 10 → 9, reserved 3 → 2',
      'moved 1 S1 on_hand@A → customer: sold',
    ],
  },
  'ships what stands there of a shipment that waits for more': {
    given: backordered({ state: 'approved' }, { state: 'on_hold' }),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }] },
    events: [
      'shipment_on_hold O-1',
      'shipment_split O-1',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'shipment_shipped O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'made shipment O-1-2: state on_hold, locationId A, holdReasons backordered',
      'shipment O-1-1: state on_hold → shipped, holdReasons backordered → none, decremented false → true, shippedAt none → now',
      'deleted line 1 of O-1-1, S1',
      'made line 1 of O-1-2, S1: quantity 2',
      'deleted promise S1@A to O-1-1',
      'made promise S1@A to O-1-2: backordered 2',
      'promise S1@A to O-1-1: reserved 1 → 0, fulfilled 0 → 1',
      'level S1@A: onHand 1 → 0, reserved 1 → 0',
      'moved 1 S1 on_hand@A → customer: sold',
    ],
  },
  'leaves to the rest what a transfer is to bring': {
    given: moving({ state: 'in_transit' }),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 4 }] },
    events: [
      'shipment_on_hold O-1',
      'shipment_split O-1',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'shipment_shipped O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'made shipment O-1-2: state on_hold, locationId A, holdReasons transfer',
      'shipment O-1-1: state on_hold → shipped, holdReasons transfer → none, decremented false → true, shippedAt none → now',
      'line 0 of O-1-1, S1: quantity 8 → 4',
      'made line 0 of O-1-2, S1: quantity 4',
      'promise S1@A to O-1-1: reserved 5 → 0, fulfilled 0 → 4',
      'made promise S1@A to O-1-2: reserved 1',
      'level S1@A: onHand 5 → 1, reserved 5 → 1',
      'moved 4 S1 on_hand@A → customer: sold',
    ],
  },
  'splits what has left the shelf with the approval': {
    given: approved({ stockDecrement: 'on_approval' }, { decremented: true, promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 2 }] },
    events: ['shipment_picking O-1', 'shipment_split O-1', 'shipment_shipped O-1', 'reservation_fulfilled of-O-1'],
    changes: [
      'made shipment O-1-2: state picking, locationId A',
      'shipment O-1-1: state picking → shipped, shippedAt none → now',
      'line 0 of O-1-1, S1: quantity 3 → 2',
      'made line 0 of O-1-2, S1: quantity 1',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: fulfilled 3 → 2',
      'made promise S1@A to O-1-2: fulfilled 1',
    ],
  },
  'ships all of it where all of it is named, with nothing left': {
    given: approved(),
    when: {
      shipment: 'O-1-1',
      lines: [
        { line: 0, quantity: 1 },
        { line: 0, sku: 'S1', quantity: 2 },
      ],
    },
    events: [
      'shipment_shipped O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → fulfilled',
      'shipment O-1-1: state picking → shipped, decremented false → true, shippedAt none → now',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 3',
      'level S1@A: onHand 10 → 7, reserved 3 → 0',
      'moved 3 S1 on_hand@A → customer: sold',
    ],
  },
  'refuses more than the shipment has, less than nothing, and lines that it does not have': {
    given: approved(),
    when: {
      shipment: 'O-1-1',
      lines: [
        { line: 0, quantity: 4 },
        { line: 0, quantity: -1 },
        { line: 1, quantity: 1 },
        { line: 0, sku: 'S2', quantity: 1 },
      ],
    },
    refused:
      'exceeds_line at /lines/0/quantity (sku S1, requested 4, available 3); quantity_not_positive at /lines/1/quantity (sku S1, quantity -1); line_not_found at /lines/2/line (value 1); line_not_found at /lines/3/sku (value 0)',
  },
  'refuses units that wait': {
    given: backordered({ state: 'approved' }, { state: 'on_hold' }),
    when: { shipment: 'O-1-1', lines: [{ line: 1, quantity: 1 }] },
    refused: 'shipment_on_hold (hold_reasons backordered)',
  },
  'refuses a part of what a person holds': {
    given: approved({}, { state: 'on_hold', holdReasons: ['person'] }),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }] },
    refused: 'shipment_on_hold (hold_reasons person)',
  },
  'closes the promise of what has left whatever the books say (84)': {
    given: backordered({ state: 'approved' }, { state: 'on_hold' }),
    when: { shipment: 'O-1-1', without_stock: true, reason: 'counted too late' },
    events: [
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'shipment_shipped O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → fulfilled',
      'shipment O-1-1: state on_hold → shipped, holdReasons backordered → none, withoutStock none → counted too late, shippedAt none → now',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 1 → 0, uncounted 0 → 1',
      'promise S1@A to O-1-1: backordered 2 → 0, uncounted 0 → 2',
      'level S1@A: reserved 1 → 0, backordered 2 → 0',
    ],
  },
  'refuses to leave the books as they are without a reason': {
    given: approved(),
    when: { shipment: 'O-1-1', without_stock: true },
    refused: 'reason_required at /reason',
  },
})
