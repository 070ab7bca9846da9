import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved, backordered, placed } from '../../../../../test/support/scenes.ts'

describeDecisions('refresh_shipment', {
  'does nothing for a shipment that is gone': { when: { shipment_id: 'O-1-1' }, events: [], changes: [] },
  'does nothing where the reasons are the same': {
    given: backordered({ state: 'approved' }, { state: 'on_hold' }),
    when: { shipment_id: 'O-1-1' },
    events: [],
    changes: [],
  },
  'lets a shipment go on whose last reason has gone': {
    given: approved({}, { state: 'on_hold', holdReasons: ['backordered'] }),
    when: { shipment_id: 'O-1-1' },
    events: ['shipment_picking O-1', 'shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: state on_hold → picking, holdReasons backordered → none'],
  },
  "keeps a person's word": {
    given: approved({}, { state: 'on_hold', holdReasons: ['person', 'backordered'] }),
    when: { shipment_id: 'O-1-1' },
    events: ['shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: holdReasons person+backordered → person'],
  },
  'stops a shipment whose units are not there any more, even when it is packed': {
    given: backordered({ state: 'approved' }, { state: 'packing', holdReasons: [] }),
    when: { shipment_id: 'O-1-1' },
    events: ['shipment_on_hold O-1', 'shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: state packing → on_hold, holdReasons none → backordered'],
  },
  'stops a shipment from a location that is on hold': {
    given: { ...approved(), onHold: ['A'] },
    when: { shipment_id: 'O-1-1' },
    events: ['shipment_on_hold O-1', 'shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: state picking → on_hold, holdReasons none → location_on_hold'],
  },
  'changes the reasons of an upcoming shipment, and not its state': {
    given: placed({}, { holdReasons: ['backordered'] }),
    when: { shipment_id: 'O-1-1' },
    events: ['shipment_hold_changed O-1'],
    changes: ['shipment O-1-1: holdReasons backordered → none'],
  },
  'leaves alone what has been shipped': {
    given: {
      ...approved({ reservation: 'fulfilled' }, { state: 'shipped', promises: ['3 S1@A taken'] }),
      onHold: ['A'],
    },
    when: { shipment_id: 'O-1-1' },
    events: [],
    changes: [],
  },
  'closes the reservation of what has been shipped, once nothing of it is in the books any more': {
    given: approved({ stockDecrement: 'manual' }, { state: 'shipped', promises: ['3 S1@A taken'] }),
    when: { shipment_id: 'O-1-1' },
    events: ['reservation_fulfilled of-O-1'],
    changes: ['reservation O-1: state pending → fulfilled'],
  },
})
