import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { held } from '../../../../../test/support/scenes.ts'

describeDecisions('expire_reservations', {
  'passes over holds that are gone, closed, or not over yet': {
    given: { ...held(), holds: { cart: { promises: ['2 S1@A'] }, done: { state: 'released' } } },
    when: { reservation_ids: ['hold-nobody', 'hold-cart', 'hold-done'] },
    events: [],
    changes: [],
  },
  'closes holds whose time is over': {
    given: held({ expiresAt: '2026-01-01T12:00:00Z' }),
    when: { reservation_ids: ['hold-cart'] },
    events: ['inventory_level_changed S1:A', 'reservation_expired hold-cart'],
    changes: [
      'reservation cart: state draft → expired',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'level S1@A: reserved 2 → 0',
    ],
  },
})
