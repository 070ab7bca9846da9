import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { firm, held } from '../../../../../test/support/scenes.ts'

const past = '2026-01-01T11:59:00Z'

describeDecisions('confirm_reservation', {
  'refuses a hold that nobody knows': { when: { reservation: 'cart' }, refused: 'reservation_not_found' },
  'refuses a hold whose time is over': {
    given: held({ expiresAt: past }),
    when: { reservation: 'hold-cart' },
    refused: 'reservation_expired',
  },
  'refuses what an order has taken over': {
    given: { orders: { 'O-1': {} } },
    when: { reservation: 'of-O-1' },
    refused: 'reservation_closed (state pending)',
  },
  'refuses what was given back': {
    given: held({ state: 'released', promises: [] }),
    when: { reservation: 'hold-cart' },
    refused: 'reservation_closed (state released)',
  },
  'does nothing a second time': { given: firm(), when: { reservation: 'table' }, events: [], changes: [] },
  'makes a hold firm, with all its promises': {
    given: held(),
    when: { reservation: 'cart' },
    answer: { state: 'pending', expires_at: null },
    events: ['reservation_pending hold-cart'],
    changes: [
      'reservation cart: state draft → pending, expiresAt now+60s → none',
      'promise S1@A to cart: expiresAt now+60s → none',
    ],
  },
})
