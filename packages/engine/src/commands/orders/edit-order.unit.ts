import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered, cancelled, placed } from '../../../../../test/support/scenes.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'
import { ORDER_LINES_MAX } from '../../domain/orders/order.ts'

const line = (quantity: number) => ({ lines: [{ line: 0, quantity }] })

/** Ten of S2 at A besides. */
function withMore(scene: Scene): Scene {
  return { ...scene, items: { S1: {}, S2: {} }, levels: { ...scene.levels, 'S2@A': 10 } }
}

describeDecisions('edit_order', {
  'refuses an order that nobody knows': { when: { order: 'O-1', ...line(1) }, refused: 'order_not_found' },
  'refuses an order that is cancelled': {
    given: cancelled,
    when: { order: 'O-1', ...line(1) },
    refused: 'order_state_conflict (state cancelled)',
  },
  'refuses lines that there are not, twice the same, and what is neither a line nor a SKU, or both': {
    given: placed(),
    when: {
      order: 'O-1',
      lines: [
        { line: 4, quantity: 1 },
        { line: 0, quantity: 2 },
        { line: 0, quantity: 1 },
        { quantity: 1 },
        { line: 0, sku: 'S1', quantity: 1 },
        { sku: 'S9', quantity: 1 },
        { sku: 'S1', quantity: 0 },
      ],
    },
    refused:
      'line_not_found at /lines/0/line (value 4); conflicting_constraints at /lines/2/line; conflicting_constraints at /lines/3; conflicting_constraints at /lines/4/line; unknown_sku at /lines/5/sku (sku S9); quantity_not_positive at /lines/6/quantity (sku S1, quantity 0)',
  },
  'refuses more lines than an order may have, however many edits bring them': {
    given: withMore(placed()),
    when: { order: 'O-1', lines: Array.from({ length: ORDER_LINES_MAX }, () => ({ sku: 'S2', quantity: 1 })) },
    refused: `too_many_lines (lines ${ORDER_LINES_MAX + 1}, limit ${ORDER_LINES_MAX})`,
  },
  'only writes down what the lines are to be while the order is being edited': {
    given: placed({ state: 'editing' }, { holdReasons: ['editing'] }),
    when: {
      order: 'O-1',
      lines: [
        { line: 0, quantity: 5 },
        { sku: 'S1', quantity: 90, line_reference: 'gift' },
      ],
    },
    events: [],
    changes: [],
    answer: {
      edit: {
        lines: [
          { line: 0, sku: 'S1', line_reference: null, quantity: 5 },
          { line: 1, sku: 'S1', line_reference: 'gift', quantity: 90 },
        ],
      },
    },
  },
  'forgets a line that is to be as it is, and changes one that was added by its number': {
    given: placed({
      state: 'editing',
      draftEdit: {
        startedAt: 0,
        reason: null,
        lines: [
          { line: 0, sku: 'S1', quantity: 5, added: null },
          { line: 1, sku: 'S1', quantity: 2, added: { itemId: 'S1', lineReference: null, components: [] } },
        ],
      },
    }),
    when: {
      order: 'O-1',
      lines: [
        { line: 0, quantity: 3 },
        { line: 1, quantity: 4 },
      ],
    },
    events: [],
    changes: [],
    answer: { edit: { lines: [{ line: 1, sku: 'S1', quantity: 4 }] } },
  },
  'does nothing where nothing is to change': {
    given: placed(),
    when: { order: 'O-1', ...line(3) },
    events: [],
    changes: [],
  },
  'sources only the difference, and puts it where nobody has begun to pick': {
    given: placed(),
    when: { order: 'O-1', ...line(5), reason: 'called' },
    events: ['order_lines_changed O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order line 0: 3 S1 → 5 S1',
      'line 0 of O-1-1, S1: quantity 3 → 5',
      'promise S1@A to O-1-1: reserved 3 → 5',
      'level S1@A: reserved 3 → 5',
    ],
  },
  'ships what is wanted more of a line that was ordered to be shipped, though its item needs no shipping any more': {
    given: { ...placed(), items: { S1: { requiresShipping: false } } },
    when: { order: 'O-1', ...line(5) },
    events: ['order_lines_changed O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order line 0: 3 S1 → 5 S1',
      'line 0 of O-1-1, S1: quantity 3 → 5',
      'promise S1@A to O-1-1: reserved 3 → 5',
      'level S1@A: reserved 3 → 5',
    ],
  },
  'ships nothing of a line that was ordered without, though its item needs shipping now': {
    given: { levels: { 'S1@A': 5 }, orders: { 'O-1': { unshipped: ['3 S1@A'] } } },
    when: { order: 'O-1', ...line(5) },
    events: ['order_lines_changed O-1', 'inventory_level_changed S1:A'],
    changes: ['order line 0: 3 S1 → 5 S1', 'promise S1@A to O-1: reserved 3 → 5', 'level S1@A: reserved 3 → 5'],
  },
  'makes a shipment of its own of what comes when the others are being picked': {
    given: approved(),
    when: { order: 'O-1', ...line(5) },
    events: ['shipment_picking O-1', 'order_lines_changed O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order line 0: 3 S1 → 5 S1',
      'made shipment O-1-2: state picking, locationId A',
      'made line 0 of O-1-2, S1: quantity 2',
      'made promise S1@A to O-1-2: reserved 2',
      'level S1@A: reserved 3 → 5',
    ],
  },
  'gives back what is wanted less': {
    given: placed(),
    when: { order: 'O-1', ...line(1) },
    events: ['order_lines_changed O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order line 0: 3 S1 → 1 S1',
      'line 0 of O-1-1, S1: quantity 3 → 1',
      'promise S1@A to O-1-1: reserved 3 → 1, released 0 → 2',
      'level S1@A: reserved 3 → 1',
    ],
  },
  'gives back first who waits, so that nobody is filled by it (53)': {
    given: {
      levels: { 'S1@A': 0 },
      orders: {
        'O-1': { shipments: [{ from: 'A', promises: ['2 S1@A waiting'], holdReasons: ['backordered'] }] },
        'O-2': { shipments: [{ from: 'A', promises: ['1 S1@A waiting'], holdReasons: ['backordered'] }] },
      },
    },
    when: { order: 'O-1', ...line(1) },
    events: ['order_lines_changed O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order line 0: 2 S1 → 1 S1',
      'line 0 of O-1-1, S1: quantity 2 → 1',
      'promise S1@A to O-1-1: backordered 2 → 1, released 0 → 1',
      'level S1@A: backordered 3 → 2',
    ],
  },
  'takes a line out': {
    given: backordered(),
    when: { order: 'O-1', lines: [{ line: 1, quantity: 0 }] },
    events: ['shipment_hold_changed O-1', 'order_lines_changed O-1', 'inventory_level_changed S1:A'],
    changes: [
      'order line 1: 2 S1 → 0 S1',
      'shipment O-1-1: holdReasons backordered → none',
      'deleted line 1 of O-1-1, S1',
      'promise S1@A to O-1-1: backordered 2 → 0, released 0 → 2',
      'level S1@A: backordered 2 → 0',
    ],
  },
  'adds another item, and swaps one for the other': {
    given: withMore(approved()),
    when: {
      order: 'O-1',
      lines: [
        { line: 0, quantity: 2 },
        { sku: 'S2', quantity: 1, line_reference: 'gift' },
      ],
    },
    events: [
      'shipment_picking O-1',
      'order_lines_changed O-1',
      'inventory_level_changed S1:A',
      'inventory_level_changed S2:A',
    ],
    changes: [
      'order line 0: 3 S1 → 2 S1',
      'made order line 1: 1 S2',
      'made shipment O-1-2: state picking, locationId A',
      'line 0 of O-1-1, S1: quantity 3 → 2',
      'made line 1 of O-1-2, S2: quantity 1',
      'promise S1@A to O-1-1: reserved 3 → 2, released 0 → 1',
      'made promise S2@A to O-1-2: reserved 1',
      'level S1@A: reserved 3 → 2',
      'level S2@A: reserved 0 → 1',
    ],
  },
  'adds a line to an order of which all has left: it is open again': {
    given: withMore(
      approved(
        { fulfilment: 'fulfilled', reservation: 'fulfilled' },
        { state: 'shipped', decremented: true, promises: ['3 S1@A taken'] },
      ),
    ),
    when: { order: 'O-1', lines: [{ sku: 'S2', quantity: 1 }] },
    events: [
      'reservation_pending of-O-1',
      'shipment_picking O-1',
      'order_fulfilment_changed O-1',
      'order_lines_changed O-1',
      'inventory_level_changed S2:A',
    ],
    changes: [
      'order O-1: fulfilment fulfilled → in_progress',
      'made order line 1: 1 S2',
      'made shipment O-1-2: state picking, locationId A',
      'made line 1 of O-1-2, S2: quantity 1',
      'reservation O-1: state fulfilled → pending',
      'made promise S2@A to O-1-2: reserved 1',
      'level S2@A: reserved 0 → 1',
    ],
  },
  'refuses less than has left': {
    given: approved({ fulfilment: 'fulfilled' }, { state: 'shipped', promises: ['3 S1@A taken'] }),
    when: { order: 'O-1', ...line(2) },
    refused: 'exceeds_line at /lines/0/quantity (sku S1, requested 1, available 0)',
  },
  'refuses more than there is, all of it': {
    given: withMore(placed()),
    when: {
      order: 'O-1',
      lines: [
        { sku: 'S2', quantity: 1 },
        { line: 0, quantity: 14 },
      ],
    },
    refused: 'insufficient_stock at /lines/1 (sku S1, requested 11, available 7, lines 1)',
  },
})
