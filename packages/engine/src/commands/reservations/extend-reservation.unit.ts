import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { held } from '../../../../../test/support/scenes.ts'

const past = '2026-01-01T11:59:00Z'

describeDecisions('extend_reservation', {
  'refuses a hold that nobody knows': { when: { reservation: 'cart' }, refused: 'reservation_not_found' },
  'refuses a hold whose time is over, by its id': {
    given: held({ expiresAt: past }),
    when: { reservation: 'hold-cart' },
    refused: 'reservation_expired',
  },
  'refuses a hold that was closed when its time was over': {
    given: held({ state: 'expired', promises: [] }),
    when: { reservation: 'hold-cart' },
    refused: 'reservation_expired',
  },
  'refuses a hold that an order has taken over': {
    given: { orders: { 'O-1': {} } },
    when: { reservation: 'of-O-1' },
    refused: 'reservation_closed (state pending)',
  },
  'renews the time of a hold and of its promises': {
    given: held(),
    when: { reservation: 'cart' },
    events: ['reservation_extended hold-cart'],
    changes: ['reservation cart: expiresAt now+60s → now+3600s', 'promise S1@A to cart: expiresAt now+60s → now+3600s'],
  },
  'renews it by as long as is wished': {
    given: held(),
    when: { reservation: 'cart', ttl_seconds: 120 },
    events: ['reservation_extended hold-cart'],
    changes: ['reservation cart: expiresAt now+60s → now+120s', 'promise S1@A to cart: expiresAt now+60s → now+120s'],
  },
})
