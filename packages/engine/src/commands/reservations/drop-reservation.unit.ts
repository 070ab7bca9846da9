import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { held } from '../../../../../test/support/scenes.ts'

describeDecisions('drop_reservation', {
  'does nothing for a hold that is gone': {
    when: { reservation_id: 'hold-cart', revision: 1 },
    events: [],
    changes: [],
  },
  'does nothing for a hold that was replaced since': {
    given: held({ revision: 2 }),
    when: { reservation_id: 'hold-cart', revision: 1 },
    events: [],
    changes: [],
  },
  'does nothing for a hold that is closed': {
    given: held({ state: 'released', promises: [] }),
    when: { reservation_id: 'hold-cart', revision: 1 },
    events: [],
    changes: [],
  },
  'gives back the rest of the hold': {
    given: held(),
    when: { reservation_id: 'hold-cart', revision: 1 },
    events: ['reservation_released hold-cart', 'inventory_level_changed S1:A'],
    changes: [
      'reservation cart: state draft → released',
      'promise S1@A to cart: reserved 2 → 0, released 0 → 2',
      'level S1@A: reserved 2 → 0',
    ],
  },
})
