import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { approved } from '../../../../../test/support/scenes.ts'
import type { OrderScene } from '../../../../../test/support/working-documents.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'

function unshipped(promises: string[], order: OrderScene = {}): Scene {
  const byHand = { state: 'approved', stockDecrement: 'manual', unshipped: promises } as const
  return { levels: { 'S1@A': 2 }, orders: { 'O-1': { ...byHand, ...order } } }
}

describeDecisions('decrement_order_lines', {
  'refuses an order that nobody knows': { when: { order: 'O-1' }, refused: 'order_not_found' },
  'refuses an order that has not been approved': {
    given: unshipped(['2 S1@A'], { state: 'placed' }),
    when: { order: 'O-1' },
    refused: 'order_state_conflict (state placed)',
  },
  'refuses what leaves the shelf by itself': {
    given: unshipped(['2 S1@A'], { stockDecrement: 'on_approval' }),
    when: { order: 'O-1' },
    refused: 'decrement_not_manual (stock_decrement on_approval)',
  },
  'refuses a line that leaves with a shipment, and one that is not there': {
    given: approved({ stockDecrement: 'manual' }),
    when: { order: 'O-1', lines: [0, 7] },
    refused: 'line_ships at /lines/0; at /lines/1',
  },
  'takes a line off the shelf and fulfils its reservation (83)': {
    given: unshipped(['2 S1@A']),
    when: { order: 'O-1', lines: [0] },
    events: ['reservation_fulfilled of-O-1', 'inventory_level_changed S1:A'],
    changes: [
      'reservation O-1: state pending → fulfilled',
      'promise S1@A to O-1: reserved 2 → 0, fulfilled 0 → 2',
      'level S1@A: onHand 2 → 0, reserved 2 → 0',
      'moved 2 S1 on_hand@A → customer: sold',
    ],
  },
  'takes what is covered of all lines, and leaves what waits': {
    given: unshipped(['2 S1@A', '1 S1@A waiting']),
    when: { order: 'O-1' },
    events: ['inventory_level_changed S1:A'],
    changes: [
      'promise S1@A to O-1: reserved 2 → 0, fulfilled 0 → 2',
      'level S1@A: onHand 2 → 0, reserved 2 → 0',
      'moved 2 S1 on_hand@A → customer: sold',
    ],
  },
  'does nothing a second time': {
    given: unshipped(['2 S1@A taken'], { reservation: 'fulfilled' }),
    when: { order: 'O-1' },
    events: [],
    changes: [],
  },
})
