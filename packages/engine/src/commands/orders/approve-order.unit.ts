import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered, cancelled, placed } from '../../../../../test/support/scenes.ts'

describeDecisions('approve_order', {
  'refuses an order that nobody knows': { when: { order: 'O-1' }, refused: 'order_not_found' },
  'refuses an order that is cancelled': {
    given: cancelled,
    when: { order: 'O-1' },
    refused: 'order_state_conflict (state cancelled)',
  },
  'refuses an order that is being edited': {
    given: placed({ state: 'editing' }),
    when: { order: 'O-1' },
    refused: 'order_state_conflict (state editing)',
  },
  'puts the transfers of its plan on hold where the model says so': {
    given: {
      levels: { 'S1@A': 5, 'S1@B': 10 },
      model: { strategy: 'ship_from_primary', putTransfersOnHold: true },
      orders: {
        'O-1': {
          shipments: [{ from: 'A', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
          transfers: [
            { from: 'B', to: 'A', goods: ['3 S1'] },
            { from: 'B', to: 'A', goods: ['1 S1'], state: 'in_transit' },
          ],
        },
      },
    },
    when: { order: 'O-1' },
    events: [
      'order_approved O-1',
      'order_fulfilment_changed O-1',
      'shipment_on_hold O-1',
      'stock_transfer_on_hold O-1-T1',
    ],
    changes: [
      'order O-1: state placed → approved, fulfilment unfulfilled → in_progress, approvedAt none → now',
      'shipment O-1-1: state upcoming → on_hold',
      'transfer O-1-T1: state upcoming → on_hold',
    ],
  },
  'does nothing a second time': { given: approved(), when: { order: 'O-1' }, events: [], changes: [] },
  'sends a shipment to picking and takes nothing off the shelf yet': {
    given: placed(),
    when: { order: 'O-1' },
    events: ['order_approved O-1', 'order_fulfilment_changed O-1', 'shipment_picking O-1'],
    changes: [
      'order O-1: state placed → approved, fulfilment unfulfilled → in_progress, approvedAt none → now',
      'shipment O-1-1: state upcoming → picking',
    ],
  },
  'lets a shipment wait that has a reason to': {
    given: backordered(),
    when: { order: 'O-1' },
    events: ['order_approved O-1', 'order_fulfilment_changed O-1', 'shipment_on_hold O-1'],
    changes: [
      'order O-1: state placed → approved, fulfilment unfulfilled → in_progress, approvedAt none → now',
      'shipment O-1-1: state upcoming → on_hold',
    ],
  },
  'takes what needs no shipping off the shelf, and closes a reservation of which nothing is open': {
    given: { levels: { 'S1@A': 10 }, orders: { 'O-1': { unshipped: ['2 S1@A'] } } },
    when: { order: 'O-1' },
    events: ['order_approved O-1', 'reservation_fulfilled of-O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order O-1: state placed → approved, approvedAt none → now',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1: reserved 2 → 0, fulfilled 0 → 2',
      'level S1@A: onHand 10 → 8, reserved 2 → 0',
      'moved 2 S1 on_hand@A → customer: sold',
    ],
  },
  'leaves open a reservation that has promises elsewhere': {
    given: { levels: { 'S1@A': 10 }, orders: { 'O-1': { unshipped: ['2 S1@A'], openElsewhere: true } } },
    when: { order: 'O-1' },
    events: ['order_approved O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order O-1: state placed → approved, approvedAt none → now',
      'promise S1@A to O-1: reserved 2 → 0, fulfilled 0 → 2',
      'level S1@A: onHand 10 → 8, reserved 2 → 0',
      'moved 2 S1 on_hand@A → customer: sold',
    ],
  },
  'takes nothing off the shelf that a person takes off by hand': {
    given: { levels: { 'S1@A': 10 }, orders: { 'O-1': { stockDecrement: 'manual', unshipped: ['2 S1@A'] } } },
    when: { order: 'O-1' },
    events: ['order_approved O-1'],
    changes: ['order O-1: state placed → approved, approvedAt none → now'],
  },
  'takes everything off the shelf with on_approval': {
    given: placed({ stockDecrement: 'on_approval' }),
    when: { order: 'O-1' },
    events: [
      'order_approved O-1',
      'order_fulfilment_changed O-1',
      'shipment_picking O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state placed → approved, fulfilment unfulfilled → in_progress, approvedAt none → now',
      'shipment O-1-1: state upcoming → picking, decremented false → true',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, fulfilled 0 → 3',
      'level S1@A: onHand 10 → 7, reserved 3 → 0',
      'moved 3 S1 on_hand@A → customer: sold',
    ],
  },
  'takes only what is covered off the shelf with on_approval': {
    given: backordered({ stockDecrement: 'on_approval' }),
    when: { order: 'O-1' },
    events: [
      'order_approved O-1',
      'order_fulfilment_changed O-1',
      'shipment_on_hold O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state placed → approved, fulfilment unfulfilled → in_progress, approvedAt none → now',
      'shipment O-1-1: state upcoming → on_hold',
      'promise S1@A to O-1-1: reserved 1 → 0, fulfilled 0 → 1',
      'level S1@A: onHand 1 → 0, reserved 1 → 0',
      'moved 1 S1 on_hand@A → customer: sold',
    ],
  },
  'takes with on_approval what stands there, and not what has to be moved first': {
    given: {
      levels: { 'S1@A': 5, 'S1@B': 10 },
      orders: {
        'O-1': {
          stockDecrement: 'on_approval',
          shipments: [{ from: 'A', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
          transfers: [{ from: 'B', to: 'A', goods: ['3 S1'] }],
        },
      },
    },
    when: { order: 'O-1' },
    events: [
      'order_approved O-1',
      'order_fulfilment_changed O-1',
      'shipment_on_hold O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state placed → approved, fulfilment unfulfilled → in_progress, approvedAt none → now',
      'shipment O-1-1: state upcoming → on_hold',
      'promise S1@A to O-1-1: reserved 5 → 0, fulfilled 0 → 5',
      'level S1@A: onHand 5 → 0, reserved 5 → 0',
      'moved 5 S1 on_hand@A → customer: sold',
    ],
  },
})
