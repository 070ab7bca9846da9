/** The short verbs of a return. Which of them is open in which state has a test of its own (open-steps.unit.ts). */
import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack, shippedOut } from '../../../../../test/support/scenes.ts'

const all = { return: 'O-1-R1' }
const inState = (state: 'requested' | 'approved' | 'shipped') => comingBack({ state })

describeDecisions('approve_return', {
  'lets the units come back': {
    given: inState('requested'),
    when: all,
    events: ['return_approved O-1-R1'],
    changes: ['return O-1-R1: state requested → approved, approvedAt none → now'],
  },
})

describeDecisions('ship_return', {
  'has them on their way': {
    given: inState('approved'),
    when: all,
    events: ['return_shipped O-1-R1'],
    changes: ['return O-1-R1: state approved → shipped, shippedAt none → now'],
  },
})

describeDecisions('restock_return', {
  'puts away what was received and is not yet, in the condition that it is in': {
    given: comingBack({ state: 'received', done: [{ received: 2 }] }),
    when: { ...all, condition: 'damaged' },
    events: ['return_units_restocked O-1-R1', 'inventory_level_changed S1:B'],
    changes: [
      'line 0 of O-1-R1, S1@B: damaged 0 → 2, counted 0 → 2',
      'level S1@B: damaged 0 → 2',
      'moved 2 S1 customer → damaged@B: returned',
    ],
  },
  'puts no unit away twice': {
    given: comingBack({ state: 'received', done: [{ received: 2, resellable: 1, counted: 1 }] }),
    when: { ...all, lines: [{ line: 0, quantity: 2 }] },
    refused: 'exceeds_line at /lines/0/quantity (sku S1, requested 2, available 1)',
  },
  'does nothing where nothing is left to put away': {
    given: comingBack({ state: 'received', done: [{ received: 2, scrap: 2, counted: 2 }] }),
    when: all,
    events: [],
    changes: [],
  },
})

describeDecisions('reject_return', {
  'ends it when all of it is refused': {
    given: inState('requested'),
    when: { ...all, reason: 'worn' },
    events: ['return_units_rejected O-1-R1', 'return_rejected O-1-R1'],
    changes: [
      'return O-1-R1: state requested → rejected, rejectionReason none → worn',
      'line 0 of O-1-R1, S1@B: rejected 0 → 2',
    ],
  },
  'refuses a part, and waits for the rest': {
    given: inState('shipped'),
    when: { ...all, lines: [{ line: 0, quantity: 1 }], reason: 'worn' },
    events: ['return_units_rejected O-1-R1'],
    changes: ['return O-1-R1: rejectionReason none → worn', 'line 0 of O-1-R1, S1@B: rejected 0 → 1'],
  },
  'ends as received where some of it has come': {
    given: comingBack({ done: [{ received: 1, resellable: 1, counted: 1 }] }),
    when: all,
    events: ['return_units_rejected O-1-R1', 'return_received O-1-R1'],
    changes: [
      'return O-1-R1: state shipped → received, receivedAt none → now',
      'line 0 of O-1-R1, S1@B: rejected 0 → 1',
    ],
  },
  'refuses no more than is expected': {
    given: comingBack({ done: [{ received: 1, resellable: 1, counted: 1 }] }),
    when: { ...all, lines: [{ line: 0, quantity: 2 }] },
    refused: 'exceeds_line at /lines/0/quantity (sku S1, requested 2, available 1)',
  },
})

describeDecisions('cancel_return', {
  'lets nothing come back': {
    given: inState('shipped'),
    when: all,
    events: ['return_cancelled O-1-R1'],
    changes: ['return O-1-R1: state shipped → cancelled'],
  },
  'refuses where some of it has come': {
    given: comingBack({ done: [{ received: 1, resellable: 1, counted: 1 }] }),
    when: all,
    refused: 'return_partly_received',
  },
})

const withOrders = (one: object = {}) => {
  const scene = comingBack(one)
  return { ...scene, orders: { ...scene.orders, 'O-2': {}, 'O-3': {}, 'O-4': { state: 'cancelled' as const } } }
}

describeDecisions('exchange_return', {
  'refuses an order that nobody knows': {
    given: withOrders(),
    when: { ...all, order: 'O-9' },
    refused: 'unknown_order at /order (value O-9)',
  },
  'refuses the order that comes back': {
    given: withOrders(),
    when: { ...all, order: 'O-1' },
    refused: 'conflicting_constraints at /order',
  },
  'refuses an order that is cancelled': {
    given: withOrders(),
    when: { ...all, order: 'O-4' },
    refused: 'order_state_conflict (state cancelled)',
  },
  'names the order that was placed in exchange': {
    given: withOrders(),
    when: { ...all, order: 'O-2' },
    events: ['return_exchanged O-1-R1'],
    changes: ['return O-1-R1: exchangeOrder none → O-2'],
  },
  'does nothing a second time': {
    given: withOrders({ exchangeOrder: 'O-2' }),
    when: { ...all, order: 'O-2' },
    events: [],
    changes: [],
  },
  'refuses a second order': {
    given: withOrders({ exchangeOrder: 'O-2' }),
    when: { ...all, order: 'O-3' },
    refused: 'return_exchanged (order O-2)',
  },
})

describeDecisions('update_return', {
  'refuses a return that nobody knows': { when: all, refused: 'return_not_found' },
  'keeps what it is called elsewhere, and what is kept with it': {
    given: comingBack({ metadata: { a: 1 } }),
    when: { ...all, external_reference: 'RMA-7', metadata: { b: 2 } },
    events: ['return_annotated O-1-R1'],
    changes: ['return O-1-R1: externalReference none → RMA-7, metadata {"a":1} → {"a":1,"b":2}'],
  },
  'changes nothing where nothing is sent': { given: comingBack(), when: all, events: [], changes: [] },
})

const unship = { shipment: 'O-1-1', reason: 'the wrong parcel' }

describeDecisions('unship_shipment', {
  'refuses a shipment of which units are coming back': {
    given: comingBack({ state: 'requested' }),
    when: unship,
    refused: 'units_returned',
  },
  'refuses one of which units have come back': {
    given: comingBack({ state: 'received', done: [{ received: 2, resellable: 2, counted: 2 }] }),
    when: unship,
    refused: 'units_returned',
  },
  'takes back one whose return was cancelled': {
    given: shippedOut({ 'O-1-R1': { state: 'cancelled', lines: ['2 S1@B'] } }),
    when: unship,
    events: [
      'shipment_unshipped O-1',
      'shipment_ready_to_ship O-1',
      'reservation_pending of-O-1',
      'order_fulfilment_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment fulfilled → in_progress',
      'shipment O-1-1: state shipped → ready_to_ship, decremented true → false, shippedAt now → none',
      'reservation O-1: state fulfilled → pending',
      'promise S1@A to O-1-1: reserved 0 → 3, fulfilled 3 → 0',
      'level S1@A: onHand 7 → 10, reserved 0 → 3',
      'moved 3 S1 customer → on_hand@A: unshipped',
    ],
  },
})
