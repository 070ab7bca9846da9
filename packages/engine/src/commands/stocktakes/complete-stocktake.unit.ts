import { expect } from 'vitest'
import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { LINES_APPLIED_AT_ONCE_MAX } from '../../domain/stocktakes/stocktake.ts'

const EARLIER = '2026-01-01T11:00:00Z'
const items = { S1: {}, S2: {} }
const counted = (lines: string[], more: object = {}) => ({
  'ST-1': { at: 'A', state: 'counted' as const, countedAt: '2026-01-01T11:30:00Z', lines, ...more },
})
const done = 'stocktake ST-1: state counted → completed, completedBy none → holdfast, completedAt none → now'
const many = Array.from({ length: LINES_APPLIED_AT_ONCE_MAX + 1 }, (_, index) => `I${index}`)

describeDecisions('complete_stocktake', {
  'refuses one that nobody knows': { when: { stocktake: 'ST-1' }, refused: 'stocktake_not_found' },
  'refuses one that is being counted': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'counting', lines: ['S1'] } } },
    when: { stocktake: 'ST-1' },
    refused: 'stocktake_state_conflict (state counting)',
  },
  'does nothing a second time': {
    given: { stocktakes: { 'ST-1': { at: 'A', state: 'completed', lines: ['S1 counted 3 settled'] } } },
    when: { stocktake: 'ST-1' },
    events: [],
    changes: [],
  },
  'makes each count true at the instant at which it was made: what has been sold since is not lost': {
    given: {
      levels: { 'S1@A': 8 },
      history: { 'S1@A': ['10 on_hand at 2026-01-01T10:00:00Z', '-2 on_hand at 2026-01-01T11:30:00Z'] },
      stocktakes: counted([`S1 counted 9 at ${EARLIER}`]),
    },
    when: { stocktake: 'ST-1' },
    events: ['stock_counted S1:A', 'stocktake_completed ST-1', 'inventory_level_changed S1:A'],
    changes: [
      done,
      'line 0 of ST-1, S1: expected none → 10, variance none → -1, settledAt none → now',
      'level S1@A: onHand 8 → 7, countedAt none → now-3600s',
      'moved 1 S1 on_hand@A → adjustment: cycle_count now-3600s',
      'counted 9 S1@A: now-3600s',
    ],
  },
  'leaves alone what nobody has counted': {
    given: { items, levels: { 'S1@A': 8, 'S2@A': 5 }, stocktakes: counted(['S1', 'S2 counted 5']) },
    when: { stocktake: 'ST-1' },
    events: ['stock_counted S2:A', 'stocktake_completed ST-1'],
    changes: [
      done,
      'line 0 of ST-1, S1: settledAt none → now',
      'line 1 of ST-1, S2: expected none → 5, variance none → 0, settledAt none → now',
      'level S2@A: countedAt none → now',
      'counted 5 S2@A: now',
    ],
  },
  'takes what nobody has counted for gone at the end of counting, where that is asked for': {
    given: { levels: { 'S1@A': 8 }, stocktakes: counted(['S1']) },
    when: { stocktake: 'ST-1', uncounted: 'zero' },
    events: ['stock_counted S1:A', 'stocktake_completed ST-1', 'inventory_level_changed S1:A'],
    changes: [
      done,
      'line 0 of ST-1, S1: counted none → 0, countedAt none → now-1800s, countedBy none → holdfast, ' +
        'expected none → 8, variance none → -8, settledAt none → now',
      'level S1@A: onHand 8 → 0, countedAt none → now-1800s',
      'moved 8 S1 on_hand@A → adjustment: cycle_count now-1800s',
      'counted 0 S1@A: now-1800s',
    ],
  },
  'frees what it has frozen, and makes promises give way': {
    given: {
      levels: { 'S1@A': 8 },
      orders: { 'O-1': { shipments: [{ from: 'A', promises: ['8 S1@A'] }] } },
      stocktakes: counted(['S1 counted 5'], { frozen: true }),
    },
    when: { stocktake: 'ST-1' },
    events: [
      'promise_uncovered S1:A',
      'stock_counted S1:A',
      'stocktake_completed ST-1',
      'shipment_hold_changed O-1',
      'inventory_level_changed S1:A',
    ],
    changes: expect.arrayContaining([
      'promise S1@A to O-1-1: reserved 8 → 5, backordered 0 → 3',
      'level S1@A: onHand 8 → 5, reserved 8 → 5, backordered 0 → 3, countedAt none → now, frozenBy ST-1 → none',
    ]) as never,
  },
  'leaves alone what has become a kit, or would be more than a balance can say': {
    given: {
      items: { S1: {}, S2: { components: { S1: 1 } } },
      levels: { 'S1@A': 8 },
      history: {
        'S1@A': ['8 on_hand at 2026-01-01T11:10:00Z'],
      },
      stocktakes: counted([`S1 counted 99999999999 at ${EARLIER}`, 'S2 counted 1']),
    },
    when: { stocktake: 'ST-1' },
    events: ['stocktake_completed ST-1'],
    changes: [done, 'line 0 of ST-1, S1: settledAt none → now', 'line 1 of ST-1, S2: settledAt none → now'],
  },
  'applies many counts in pieces, the next of them by a follow-up': {
    given: {
      items: Object.fromEntries(many.map((sku) => [sku, {}])),
      stocktakes: counted(many),
    },
    when: { stocktake: 'ST-1' },
    events: ['stocktake_completing ST-1'],
    changes: [
      'stocktake ST-1: state counted → completing, completedBy none → holdfast',
      ...many.slice(0, -1).map((sku, line) => `line ${line} of ST-1, ${sku}: settledAt none → now`),
      'follow-up settle_stocktake ST-1',
    ],
  },
})
