import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved } from '../../../../../test/support/scenes.ts'

const at = (instant: string) =>
  approved({ pickupLocationId: 'A' }, { state: 'ready_for_pickup', pickupExpiresAt: Date.parse(instant) })

describeDecisions('expire_pickups', {
  'passes by what nobody knows, and what is not over by a millisecond': {
    given: at('2026-01-01T12:00:00.001Z'),
    when: { shipment_ids: ['O-1-1', 'O-9-1'] },
    answer: { expired: 0 },
    events: [],
    changes: [],
  },
  'passes by what was fetched meanwhile': {
    given: approved(
      { pickupLocationId: 'A', fulfilment: 'fulfilled' },
      { state: 'picked_up', pickupExpiresAt: 0, promises: ['3 S1@A taken'] },
    ),
    when: { shipment_ids: ['O-1-1'] },
    answer: { expired: 0 },
    events: [],
    changes: [],
  },
  'gives back what nobody has fetched, at that very instant, and says so': {
    given: at('2026-01-01T12:00:00Z'),
    when: { shipment_ids: ['O-1-1'] },
    answer: { expired: 1 },
    events: [
      'shipment_pickup_expired O-1',
      'shipment_cancelled O-1',
      'order_fulfilment_changed O-1',
      'reservation_fulfilled of-O-1',
      'inventory_level_changed S1:A',
    ],
    changes: [
      'order O-1: fulfilment in_progress → not_required',
      'shipment O-1-1: state ready_for_pickup → cancelled',
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1-1: reserved 3 → 0, released 0 → 3',
      'level S1@A: reserved 3 → 0',
    ],
  },
})
