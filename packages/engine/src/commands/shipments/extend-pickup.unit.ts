import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved } from '../../../../../test/support/scenes.ts'

const over = Date.parse('2026-01-01T11:59:00Z')
const ready = approved({ pickupLocationId: 'A' }, { state: 'ready_for_pickup', pickupExpiresAt: over })

describeDecisions('extend_pickup', {
  'refuses a shipment that nobody knows': { when: { shipment: 'O-1-1' }, refused: 'shipment_not_found' },
  'refuses what is not ready': {
    given: approved({ pickupLocationId: 'A' }),
    when: { shipment: 'O-1-1' },
    refused: 'shipment_state_conflict (state picking)',
  },
  'refuses an instant that is not still to come': {
    given: ready,
    when: { shipment: 'O-1-1', until: '2026-01-01T12:00:00Z' },
    refused: 'pickup_end_not_later at /until',
  },
  'refuses one that is years ahead': {
    given: ready,
    when: { shipment: 'O-1-1', until: '2028-01-01T12:00:00Z' },
    refused: 'pickup_end_not_later at /until',
  },
  'keeps it until then, also when its time was over': {
    given: ready,
    when: { shipment: 'O-1-1', until: '2026-01-02T12:00:00Z' },
    events: ['shipment_pickup_extended O-1'],
    changes: ['shipment O-1-1: pickupExpiresAt now-60s → now+86400s'],
  },
  'keeps it for another period of its location': {
    given: { ...ready, locations: { A: { pickupKeepHours: 2 }, B: {} } },
    when: { shipment: 'O-1-1' },
    answer: { pickup_expires_at: '2026-01-01T14:00:00.000Z' },
    events: ['shipment_pickup_extended O-1'],
    changes: ['shipment O-1-1: pickupExpiresAt now-60s → now+7200s'],
  },
})
