import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved } from '../../../../../test/support/scenes.ts'

const keeps = { locations: { A: { pickupEnabled: true, pickupKeepHours: 48 }, B: {} } }

describeDecisions('ready_pickup', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'refuses a shipment that nobody is to fetch': {
    given: approved(),
    when: { shipment: 'O-1-1' },
    refused: 'not_for_pickup',
  },
  'refuses a shipment that is elsewhere than where it is to be fetched': {
    given: approved({ pickupLocationId: 'B' }),
    when: { shipment: 'O-1-1' },
    refused: 'not_for_pickup',
  },
  'keeps it as long as the location says': {
    given: { ...approved({ pickupLocationId: 'A' }, { state: 'packing' }), ...keeps },
    when: { shipment: 'O-1-1' },
    answer: { state: 'ready_for_pickup', pickup_expires_at: '2026-01-03T12:00:00.000Z' },
    events: ['shipment_ready_for_pickup O-1'],
    changes: ['shipment O-1-1: state packing → ready_for_pickup, pickupExpiresAt none → now+172800s'],
  },
  'keeps it for ever where the location says nothing': {
    given: approved({ pickupLocationId: 'A' }),
    when: { shipment: 'O-1-1' },
    events: ['shipment_ready_for_pickup O-1'],
    changes: ['shipment O-1-1: state picking → ready_for_pickup'],
  },
  'does nothing a second time': {
    given: approved({ pickupLocationId: 'A' }, { state: 'ready_for_pickup' }),
    when: { shipment: 'O-1-1' },
    events: [],
    changes: [],
  },
})
