import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, cancelled, placed } from '../../../../../test/support/scenes.ts'

const when = { order: 'O-1' }

/** Ten at A, of which O-1 has three: it is being edited, and its line is to be so much. */
const toBe = (quantity: number) => {
  const draftEdit = { startedAt: 0, reason: 'called', lines: [{ line: 0, sku: 'S1', quantity, added: null }] }
  return placed({ state: 'editing', draftEdit }, { holdReasons: ['editing'] })
}
const added = { itemId: 'S1', lineReference: 'gift', components: [] }

describeDecisions('stop_order_edit', {
  'refuses an order that nobody knows': { when, refused: 'order_not_found' },
  'refuses an order that is cancelled': { given: cancelled, when, refused: 'order_state_conflict (state cancelled)' },
  'does nothing a second time': { given: approved(), when, events: [], changes: [] },
  'ends an edit in which nothing was changed': {
    given: placed({ state: 'editing' }, { holdReasons: ['editing'] }),
    when,
    events: ['order_edited O-1', 'shipment_hold_changed O-1'],
    changes: ['order O-1: state editing → placed', 'shipment O-1-1: holdReasons editing → none'],
  },
  'carries out what was gathered': {
    given: toBe(5),
    when,
    events: [
      'order_lines_changed O-1',
      'order_edited O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state editing → placed',
      'order line 0: 3 S1 → 5 S1',
      'shipment O-1-1: holdReasons editing → none',
      'line 0 of O-1-1, S1: quantity 3 → 5',
      'promise S1@A to O-1-1: reserved 3 → 5',
      'level S1@A: reserved 3 → 5',
    ],
  },
  'puts what was added with what waited meanwhile': {
    given: approved(
      {
        state: 'editing',
        approvedAt: 0,
        fulfilment: 'in_progress',
        draftEdit: { startedAt: 0, reason: null, lines: [{ line: 1, sku: 'S1', quantity: 2, added }] },
      },
      { state: 'on_hold', holdReasons: ['editing'] },
    ),
    when,
    events: [
      'order_lines_changed O-1',
      'order_edited O-1',
      'shipment_picking O-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: state editing → approved',
      'made order line 1: 2 S1',
      'shipment O-1-1: state on_hold → picking, holdReasons editing → none',
      'made line 1 of O-1-1, S1: quantity 2',
      'made promise S1@A to O-1-1: reserved 2',
      'level S1@A: reserved 3 → 5',
    ],
  },
  'refuses what is not there, with the numbers, and is being edited still': {
    given: toBe(12),
    when,
    refused: 'insufficient_stock at /order (sku S1, requested 9, available 7, lines 0)',
  },
})
