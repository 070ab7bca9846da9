import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, cancelled, placed } from '../../../../../test/support/scenes.ts'

const when = { order: 'O-1' }
const draftEdit = { startedAt: 0, reason: null, lines: [{ line: 0, sku: 'S1', quantity: 1, added: null }] }

describeDecisions('abandon_order_edit', {
  'refuses an order that nobody knows': { when, refused: 'order_not_found' },
  'refuses an order that is cancelled': { given: cancelled, when, refused: 'order_state_conflict (state cancelled)' },
  'does nothing a second time': { given: placed(), when, events: [], changes: [] },
  'leaves everything as it was, and lets its shipments go on': {
    given: approved(
      { state: 'editing', approvedAt: 0, fulfilment: 'in_progress', draftEdit },
      { state: 'on_hold', holdReasons: ['editing'] },
    ),
    when,
    events: ['order_edited O-1', 'shipment_picking O-1', 'shipment_hold_changed O-1'],
    changes: [
      'order O-1: state editing → approved',
      'shipment O-1-1: state on_hold → picking, holdReasons editing → none',
    ],
    answer: { edit: null },
  },
})
