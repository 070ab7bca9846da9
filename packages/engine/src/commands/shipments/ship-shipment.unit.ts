import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered, placed } from '../../../../../test/support/scenes.ts'

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
})
