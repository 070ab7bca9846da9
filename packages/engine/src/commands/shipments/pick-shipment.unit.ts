import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved } from '../../../../../test/support/scenes.ts'

describeDecisions('pick_shipment', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'takes the step, and says so': {
    given: approved({}, { state: 'packing' }),
    when: { shipment: 'O-1-1' },
    events: ['shipment_picking O-1'],
    changes: ['shipment O-1-1: state packing → picking'],
  },
  'does nothing a second time': {
    given: approved({}, { state: 'picking' }),
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
