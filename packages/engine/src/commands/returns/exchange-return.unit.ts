import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { comingBack } from '../../../../../test/support/scenes.ts'

const all = { return: 'O-1-R1' }

const withOrders = (one: object = {}) => {
  const scene = comingBack(one)
  return { ...scene, orders: { ...scene.orders, 'O-2': {}, 'O-3': {}, 'O-4': { state: 'cancelled' as const } } }
}

describeDecisions('exchange_return', {
  'refuses a return that nobody knows': { when: { ...all, order: 'O-2' }, refused: 'return_not_found' },
  'refuses an order that nobody knows': {
    given: withOrders(),
    when: { ...all, order: 'O-9' },
    refused: 'unknown_order at /order (value O-9)',
  },
  'refuses the order that comes back': {
    given: withOrders(),
    when: { ...all, order: 'O-1' },
    refused: 'conflicting_constraints at /order',
  },
  'refuses an order that is cancelled': {
    given: withOrders(),
    when: { ...all, order: 'O-4' },
    refused: 'order_state_conflict (state cancelled)',
  },
  'names the order that was placed in exchange': {
    given: withOrders(),
    when: { ...all, order: 'O-2' },
    events: ['return_exchanged O-1-R1'],
    changes: ['return O-1-R1: exchangeOrder none → O-2'],
  },
  'does nothing a second time': {
    given: withOrders({ exchangeOrder: 'O-2' }),
    when: { ...all, order: 'O-2' },
    events: [],
    changes: [],
  },
  'refuses a second order': {
    given: withOrders({ exchangeOrder: 'O-2' }),
    when: { ...all, order: 'O-3' },
    refused: 'return_exchanged (order O-2)',
  },
})
