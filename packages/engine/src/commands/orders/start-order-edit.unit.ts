import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, cancelled, placed } from '../../../../../test/support/scenes.ts'

const when = { order: 'O-1', reason: 'called' }

describeDecisions('start_order_edit', {
  'refuses an order that nobody knows': { when, refused: 'order_not_found' },
  'refuses an order that is cancelled': { given: cancelled, when, refused: 'order_state_conflict (state cancelled)' },
  'does nothing a second time': { given: placed({ state: 'editing' }), when, events: [], changes: [] },
  'keeps a shipment from being started': {
    given: placed(),
    when,
    events: ['order_editing O-1', 'shipment_hold_changed O-1'],
    changes: ['order O-1: state placed → editing', 'shipment O-1-1: holdReasons none → editing'],
    answer: { edit: { reason: 'called', lines: [] } },
  },
  'stops what is being picked': {
    given: approved(),
    when,
    events: ['order_editing O-1', 'shipment_on_hold O-1', 'shipment_hold_changed O-1'],
    changes: [
      'order O-1: state approved → editing',
      'shipment O-1-1: state picking → on_hold, holdReasons none → editing',
    ],
  },
})
