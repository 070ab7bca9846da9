import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered } from '../../../../../test/support/scenes.ts'

const onHold = { models: { default: { locations: [{ locationId: 'A', priority: 1, onHold: true }] } } }

describeDecisions('release_shipment', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'lets go one that a person held, and forgets why': {
    given: approved({}, { state: 'on_hold', holdReasons: ['person'], holdNote: 'call first' }),
    when: { shipment: 'O-1-1' },
    events: ['shipment_picking O-1', 'shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: state on_hold → picking, holdReasons person → none, holdNote call first → none'],
  },
  'lets one shipment go of a location that is on hold': {
    given: { ...approved({}, { state: 'on_hold', holdReasons: ['location_on_hold'] }), ...onHold },
    when: { shipment: 'O-1-1' },
    events: ['shipment_picking O-1', 'shipment_hold_changed O-1'],
    changes: [
      'shipment O-1-1: state on_hold → picking, holdReasons location_on_hold → none, locationHoldLifted false → true',
    ],
  },
  'leaves waiting what waits for goods too': {
    given: backordered({ state: 'approved' }, { state: 'on_hold', holdReasons: ['person', 'backordered'] }),
    when: { shipment: 'O-1-1' },
    events: ['shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: holdReasons person+backordered → backordered'],
  },
  'refuses one that waits for goods alone': {
    given: backordered({ state: 'approved' }, { state: 'on_hold' }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_on_hold (hold_reasons backordered)',
  },
  'does nothing where nobody holds it': {
    given: approved(),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
})
