import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack, shippedOut } from '../../../../../test/support/scenes.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'

const without = { reason: 'too small', reference: 'receipt 7', lines: [{ sku: 'S1', quantity: 2 }] }

/** Six from A and four from B, of one line. */
const spread: Scene = {
  levels: { 'S1@A': 0, 'S1@B': 0 },
  orders: {
    'O-1': {
      state: 'approved',
      fulfilment: 'fulfilled',
      reservation: 'fulfilled',
      shipments: [
        { from: 'A', state: 'shipped', promises: ['6 S1@A taken'] },
        { from: 'B', state: 'shipped', promises: ['4 S1@B taken'] },
      ],
    },
  },
}

describeDecisions('request_return', {
  'refuses an order that nobody knows': {
    when: { order: 'O-1' },
    refused: 'unknown_order at /order (value O-1)',
  },
  'refuses a channel beside an order, which has one': {
    given: shippedOut(),
    when: { order: 'O-1', channel: 'default' },
    refused: 'conflicting_constraints at /channel',
  },
  'refuses a number that is taken': {
    given: comingBack(),
    when: { order: 'O-1', number: 'O-1-R1' },
    refused: 'return_number_taken at /number (number O-1-R1)',
  },
  'refuses two destinations': {
    given: shippedOut(),
    when: { order: 'O-1', location: 'A', to_origin: true },
    refused: 'conflicting_constraints at /to_origin',
  },
  'refuses a location that nobody knows': {
    given: shippedOut(),
    when: { order: 'O-1', location: 'Z' },
    refused: 'unknown_location at /location (location Z)',
  },
  'refuses where the model takes no returns, and none is named': {
    given: { ...shippedOut(), model: {} },
    when: { order: 'O-1' },
    refused: 'no_return_location at /location (model default)',
  },
  'refuses an order of which nothing has been shipped': {
    given: { ...shippedOut(), orders: { 'O-1': { shipments: [{ from: 'A', promises: ['3 S1@A'] }] } } },
    when: { order: 'O-1' },
    refused: 'nothing_to_return (shipped 0, returning 0)',
  },
  'refuses more than was shipped, less what is coming back': {
    given: comingBack(),
    when: { order: 'O-1', lines: [{ line: 0, quantity: 2 }] },
    refused: 'exceeds_line at /lines/0/quantity (sku S1, requested 2, available 1)',
  },
  'refuses a line that the order does not have': {
    given: shippedOut(),
    when: { order: 'O-1', lines: [{ line: 4, quantity: 1 }] },
    refused: 'line_not_found at /lines/0/line (value 4)',
  },
  'lets all of it come back that can, to the first return location': {
    given: comingBack(),
    when: { order: 'O-1', reason: 'too small' },
    events: ['return_requested new-1'],
    changes: [
      'made return O-1-R2: state requested, locationId B, reason too small',
      'made line 0 of O-1-R2, S1@B: quantity 1',
    ],
    answer: { number: 'O-1-R2', order: 'O-1', lines: [{ line: 0, order_line: 0, sku: 'S1', quantity: 1 }] },
  },
  'counts neither what was cancelled nor what was rejected': {
    given: shippedOut({
      'O-1-R1': { state: 'cancelled', lines: ['3 S1@B'] },
      'O-1-R2': { state: 'received', lines: ['3 S1@B'], done: [{ received: 1, rejected: 2, resellable: 1 }] },
    }),
    when: { order: 'O-1', number: 'RMA-1' },
    events: ['return_requested new-1'],
    changes: ['made return RMA-1: state requested, locationId B', 'made line 0 of RMA-1, S1@B: quantity 2'],
  },
  'sends each unit back to where it was shipped from, and no more there than came from there': {
    given: spread,
    when: { order: 'O-1', to_origin: true, lines: [{ line: 0, quantity: 8 }] },
    events: ['return_requested new-1'],
    changes: [
      'made return O-1-R1: state requested',
      'made line 0 of O-1-R1, S1@A: quantity 6',
      'made line 1 of O-1-R1, S1@B: quantity 2',
    ],
  },
  'wants a reason, a reference and lines where there is no order': {
    when: { ...without, reference: undefined } as never,
    refused: 'order_required at /reference',
  },
  'knows no origin without an order': {
    when: { ...without, to_origin: true },
    refused: 'order_required at /to_origin',
  },
  'refuses each line that names an order’s line, a kit, nothing that there is, or a part of a unit': {
    given: {
      items: { S1: {}, KIT: { components: { S1: 2 } } },
      model: { returnLocations: [{ locationId: 'B', priority: 1 }] },
    },
    when: {
      ...without,
      lines: [
        { line: 0, sku: 'S1', quantity: 1 },
        { quantity: 1 },
        { sku: 'KIT', quantity: 1 },
        { sku: 'S2', quantity: 1 },
        { sku: 'S1', quantity: 0.5 },
      ],
    },
    refused:
      'order_required at /lines/0/line; at /lines/1/sku; kit_has_no_stock at /lines/2/sku (sku KIT); unknown_sku at /lines/3/sku (sku S2); fraction_not_allowed at /lines/4/quantity (sku S1, quantity 0.5)',
  },
  'takes back what no order has shipped': {
    when: { ...without, location: 'A', external_reference: 'ERP-1' },
    events: ['return_requested new-1'],
    changes: [
      'made return new-1: state requested, locationId A, reason too small, reference receipt 7, externalReference ERP-1',
      'made line 0 of new-1, S1@A: quantity 2',
    ],
    answer: { order: null, channel: 'default' },
  },
})
