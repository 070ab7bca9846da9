import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved } from '../../../../../test/support/scenes.ts'

describeDecisions('ready_shipment', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'takes the step, and says so': {
    given: approved({}, { state: 'packing' }),
    when: { shipment: 'O-1-1' },
    events: ['shipment_ready_to_ship O-1'],
    changes: ['shipment O-1-1: state packing → ready_to_ship'],
  },
  'does nothing a second time': {
    given: approved({}, { state: 'ready_to_ship' }),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
  'refuses one that is cancelled': {
    given: approved({}, { state: 'cancelled', promises: [] }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_state_conflict (state cancelled)',
  },
})
