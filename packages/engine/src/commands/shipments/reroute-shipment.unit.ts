import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered } from '../../../../../test/support/scenes.ts'
import type { OrderScene } from '../../../../../test/support/working-documents.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'

const bothListed = {
  default: {
    locations: [
      { locationId: 'A', priority: 1, onHold: false },
      { locationId: 'B', priority: 2, onHold: false },
    ],
  },
}

/** Ten of S1 are promised at A; five stand at B, where more may wait. */
function wide(order: OrderScene = {}): Scene {
  return {
    items: { S1: { settings: { backorders: 'allow' } } },
    levels: { 'S1@A': 10, 'S1@B': 5 },
    models: bothListed,
    orders: { 'O-1': { state: 'approved', shipments: [{ from: 'A', promises: ['10 S1@A'] }], ...order } },
  }
}

describeDecisions('reroute_shipment', {
  'refuses a shipment that nobody knows': {
    when: { shipment: 'O-1-1', location: 'A' },
    refused: 'shipment_not_found',
  },
  'refuses one that has left': {
    given: approved({ fulfilment: 'fulfilled' }, { state: 'shipped', promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1', location: 'A' },
    refused: 'shipment_state_conflict (state shipped)',
  },
  'wants to know where to, one way': {
    given: wide(),
    when: { shipment: 'O-1-1', location: 'B', into: 'O-1-2' },
    refused: 'conflicting_constraints at /into',
  },
  'refuses a location that there is not': {
    given: wide(),
    when: { shipment: 'O-1-1', location: 'Z' },
    refused: 'unknown_location at /location (location Z)',
  },
  'refuses to put units into the shipment that they are in': {
    given: wide(),
    when: { shipment: 'O-1-1', into: 'O-1-1' },
    refused: 'other_shipment_needed at /into',
  },
  'refuses to add to what has left (59)': {
    given: wide({
      shipments: [
        { from: 'A', promises: ['10 S1@A'] },
        { from: 'A', state: 'shipped', promises: ['1 S1@A taken'] },
      ],
    }),
    when: { shipment: 'O-1-1', into: 'O-1-2' },
    refused: 'shipment_state_conflict (state shipped)',
  },
  'promises what goes elsewhere anew, and what was promised is free (58)': {
    given: wide(),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 7 }], location: 'B' },
    events: [
      'shipment_on_hold O-1',
      'shipment_rerouted O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S1:B',
    ],
    changes: [
      'made shipment O-1-2: state on_hold, locationId B, holdReasons backordered',
      'line 0 of O-1-1, S1: quantity 10 → 3',
      'made line 0 of O-1-2, S1: quantity 7',
      'promise S1@A to O-1-1: reserved 10 → 3',
      'made promise S1@B to O-1-2: reserved 5, backordered 2',
      'level S1@A: reserved 10 → 3',
      'level S1@B: reserved 0 → 5, backordered 0 → 2',
      'follow-up move_backorders_to S1 A default',
    ],
  },
  'splits a shipment where it is, who waits first': {
    given: backordered({ state: 'approved' }, { state: 'on_hold' }),
    when: { shipment: 'O-1-1', lines: [{ line: 1, quantity: 1 }], location: 'A' },
    events: ['shipment_on_hold O-1', 'shipment_rerouted O-1'],
    changes: [
      'made shipment O-1-2: state on_hold, locationId A, holdReasons backordered',
      'line 1 of O-1-1, S1: quantity 2 → 1',
      'made line 1 of O-1-2, S1: quantity 1',
      'promise S1@A to O-1-1: backordered 2 → 1',
      'made promise S1@A to O-1-2: backordered 1',
    ],
  },
  'merges two, and the empty one is cancelled': {
    given: wide({
      shipments: [
        { from: 'A', promises: ['4 S1@A'] },
        { from: 'A', state: 'packing', promises: ['1 S1@A'] },
      ],
    }),
    when: { shipment: 'O-1-1', into: 'O-1-2' },
    events: ['shipment_cancelled O-1', 'shipment_rerouted O-1'],
    changes: [
      'shipment O-1-1: state picking → cancelled',
      'deleted line 0 of O-1-1, S1',
      'line 0 of O-1-2, S1: quantity 1 → 5',
      'deleted promise S1@A to O-1-1',
      'promise S1@A to O-1-2: reserved 1 → 5',
    ],
  },
  'leaves off the shelf what has left it': {
    given: approved({ stockDecrement: 'on_approval' }, { decremented: true, promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1', lines: [{ line: 0, quantity: 2 }], location: 'A' },
    events: ['shipment_picking O-1', 'reservation_fulfilled of-O-1', 'shipment_rerouted O-1'],
    changes: [
      'made shipment O-1-2: state picking, locationId A',
      'line 0 of O-1-1, S1: quantity 3 → 1',
      'made line 0 of O-1-2, S1: quantity 2',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: fulfilled 3 → 1',
      'made promise S1@A to O-1-2: fulfilled 2',
    ],
  },
  'refuses what the other location cannot give': {
    given: { ...wide(), items: { S1: {} } },
    when: { shipment: 'O-1-1', location: 'B' },
    refused: 'insufficient_stock at /lines/0 (sku S1, requested 10, available 5, lines 0)',
  },
  'does nothing where all of it is there already': {
    given: wide(),
    when: { shipment: 'O-1-1', location: 'A' },
    events: [],
    changes: [],
  },
})
