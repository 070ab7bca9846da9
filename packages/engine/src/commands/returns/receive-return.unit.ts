import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited, comingBack } from '../../../../../test/support/scenes.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

const all = { return: 'O-1-R1' }
const movement = (to: string, units = 2) => `moved ${units} S1 customer → ${to}: returned`

describeDecisions('receive_return', {
  'refuses a return that nobody knows': { when: all, refused: 'return_not_found' },
  'refuses one that is not approved': {
    given: comingBack({ state: 'requested' }),
    when: all,
    refused: 'return_state_conflict (state requested)',
  },
  'puts all of it on the shelf, and does not wait to be told that it was on its way': {
    given: comingBack({ state: 'approved' }),
    when: all,
    events: [
      'return_units_received O-1-R1',
      'return_units_restocked O-1-R1',
      'return_received O-1-R1',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'return O-1-R1: state approved → received, receivedAt none → now',
      'line 0 of O-1-R1, S1@B: received 0 → 2, resellable 0 → 2, counted 0 → 2',
      'level S1@B: onHand 0 → 2',
      movement('on_hand@B'),
    ],
  },
  'does nothing a second time': {
    given: comingBack({ state: 'received', done: [{ received: 2, resellable: 2, counted: 2 }] }),
    when: all,
    events: [],
    changes: [],
  },
  'puts units where their condition says: 1 damaged, and 1 to scrap leaves the house': {
    given: comingBack(),
    when: {
      ...all,
      lines: [
        { line: 0, quantity: 1, condition: 'damaged' },
        { line: 0, quantity: 1 },
      ],
      condition: 'scrap',
    },
    events: [
      'return_units_received O-1-R1',
      'return_units_restocked O-1-R1',
      'return_received O-1-R1',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'return O-1-R1: state shipped → received, receivedAt none → now',
      'line 0 of O-1-R1, S1@B: received 0 → 2, damaged 0 → 1, scrap 0 → 1, counted 0 → 2',
      'level S1@B: damaged 0 → 1',
      movement('damaged@B', 1),
      movement('shrinkage', 1),
    ],
  },
  'goes on waiting for the rest of what comes in parts': {
    given: comingBack(),
    when: { ...all, lines: [{ line: 0, quantity: 1, condition: 'quarantined' }] },
    events: ['return_units_received O-1-R1', 'return_units_restocked O-1-R1', 'inventory_level_changed S1:B'],
    changes: [
      'line 0 of O-1-R1, S1@B: received 0 → 1, quarantined 0 → 1, counted 0 → 1',
      'level S1@B: quarantined 0 → 1',
      movement('quarantined@B', 1),
    ],
  },
  'moves nothing until it is restocked, where its condition is found out later': {
    given: comingBack(),
    when: { ...all, restock: false },
    events: ['return_units_received O-1-R1', 'return_received O-1-R1'],
    changes: [
      'return O-1-R1: state shipped → received, receivedAt none → now',
      'line 0 of O-1-R1, S1@B: received 0 → 2',
    ],
  },
  'refuses a condition that is found out later': {
    given: comingBack(),
    when: { ...all, restock: false, condition: 'damaged' },
    refused: 'conflicting_constraints at /restock',
  },
  'refuses more than is expected, over all parts of a line, and lines that are not there': {
    given: comingBack({ done: [{ rejected: 1 }] }),
    when: {
      ...all,
      lines: [
        { line: 0, quantity: 1 },
        { line: 0, quantity: 1 },
        { line: 1, quantity: 1 },
        { line: 0, quantity: -1 },
        { line: 0, quantity: 0.5 },
      ],
    },
    refused:
      'exceeds_line at /lines/1/quantity (sku S1, requested 2, available 1); line_not_found at /lines/2/line (value 1); quantity_not_positive at /lines/3/quantity (sku S1, quantity -1); fraction_not_allowed at /lines/4/quantity (sku S1, quantity 0.5)',
  },
  'refuses more than the shelf could hold': {
    given: comingBack({}, { levels: { 'S1@A': 7, 'S1@B': QUANTITY_MAX_UNITS } }),
    when: all,
    refused: 'balance_out_of_range (sku S1, location B)',
  },
  'makes a level that is missing': {
    given: comingBack({}, { levels: { 'S1@A': 7 } }),
    when: all,
    events: [
      'return_units_received O-1-R1',
      'return_units_restocked O-1-R1',
      'return_received O-1-R1',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'return O-1-R1: state shipped → received, receivedAt none → now',
      'line 0 of O-1-R1, S1@B: received 0 → 2, resellable 0 → 2, counted 0 → 2',
      'made level S1@B: onHand 2',
      movement('on_hand@B'),
    ],
  },
  'counts nothing at a location that keeps what comes back out of its stock': {
    given: comingBack({}, { locations: { A: {}, B: { restockInventory: false } } }),
    when: all,
    events: ['return_units_received O-1-R1', 'return_units_restocked O-1-R1', 'return_received O-1-R1'],
    changes: [
      'return O-1-R1: state shipped → received, receivedAt none → now',
      'line 0 of O-1-R1, S1@B: received 0 → 2, resellable 0 → 2',
    ],
  },
  'counts nothing of what is not tracked, nor of what is archived': {
    given: comingBack({}, { items: { S1: { archivedAt: 1 } } }),
    when: { ...all, condition: 'scrap' },
    events: ['return_units_received O-1-R1', 'return_units_restocked O-1-R1', 'return_received O-1-R1'],
    changes: [
      'return O-1-R1: state shipped → received, receivedAt none → now',
      'line 0 of O-1-R1, S1@B: received 0 → 2, scrap 0 → 2',
    ],
  },
  'covers whoever waits there': {
    given: {
      ...awaited,
      returns: { R: { state: 'approved', locationId: 'A', lines: ['4 S1@A'] } },
    },
    when: { return: 'R' },
    events: [
      'return_units_received R',
      'return_units_restocked R',
      'return_received R',
      'backorder_filled S1:A',
      'backorder_filled S1:A',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons backordered → none',
      'return R: state approved → received, receivedAt none → now',
      'line 0 of R, S1@A: received 0 → 4, resellable 0 → 4, counted 0 → 4',
      'promise S1@A to O-1-1: reserved 0 → 3, backordered 3 → 0',
      'promise S1@A to O-2-1: reserved 0 → 1, backordered 2 → 1',
      'level S1@A: onHand 0 → 4, reserved 0 → 4, backordered 5 → 1',
      'moved 4 S1 customer → on_hand@A: returned',
    ],
  },
})
