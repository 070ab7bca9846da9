import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { awaited, held } from '../../../../../test/support/scenes.ts'

const way = { location_id: 'A', to_location_id: 'B' }

describeDecisions('relocate_promises', {
  'does nothing for nobody': { when: { ...way, reservation: 'nobody' }, events: [], changes: [] },
  'takes the goods of what is held along': {
    given: held(),
    when: { ...way, reservation: 'hold-cart' },
    events: ['reservation_moved hold-cart', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'deleted promise S1@A to cart',
      'made promise S1@B to cart: reserved 2, expiresAt now+60s',
      'made level S1@B: onHand 2, reserved 2',
      'level S1@A: onHand 10 → 8, reserved 2 → 0',
      'moved 2 S1 on_hand@A → on_hand@B: transferred',
    ],
  },
  'lets what waits go on waiting there': {
    given: awaited,
    when: { ...way, order: 'O-1' },
    events: ['shipment_relocated O-1', 'inventory_level_changed S1:B', 'inventory_level_changed S1:A'],
    changes: [
      'shipment O-1-1: locationId A → B',
      'deleted promise S1@A to O-1-1',
      'made promise S1@B to O-1-1: backordered 3',
      'made level S1@B: backordered 3',
      'level S1@A: backordered 5 → 2',
    ],
  },
})
