import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, placed } from '../../../../../test/support/scenes.ts'

describeDecisions('hold_shipment', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'refuses a shipment that has left': {
    given: approved({ fulfilment: 'fulfilled' }, { state: 'shipped', promises: ['3 S1@A taken'] }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_state_conflict (state shipped)',
  },
  'stops one that is being packed, and says why': {
    given: approved({}, { state: 'packing' }),
    when: { shipment: 'O-1-1', reason: 'call first' },
    events: ['shipment_on_hold O-1', 'shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: state packing → on_hold, holdReasons none → person, holdNote none → call first'],
  },
  'waits with a shipment that has not begun': {
    given: placed(),
    when: { shipment: 'O-1-1' },
    events: ['shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: holdReasons none → person'],
  },
  'does nothing a second time': {
    given: approved({}, { state: 'on_hold', holdReasons: ['person'], holdNote: 'call first' }),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
})
