import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'
import { QUANTITY_MAX_UNITS } from '../../domain/kernel/quantity.ts'

const when = { transfer: 'T-1' }
const draft = (scene: Scene = { levels: { 'S1@A': 5 } }): Scene => ({
  ...scene,
  transfers: { 'T-1': { from: 'A', to: 'B', state: 'draft', goods: ['2 S1', '3 S1'] } },
})

describeDecisions('confirm_transfer', {
  'refuses a transfer that nobody knows': { when, refused: 'stock_transfer_not_found' },
  'refuses one that is cancelled': {
    given: { transfers: { 'T-1': { from: 'A', to: 'B', state: 'cancelled', goods: ['1 S1'] } } },
    when,
    refused: 'stock_transfer_state_conflict (state cancelled)',
  },
  'does nothing a second time': {
    given: { levels: { 'S1@A': 5 }, transfers: { 'T-1': { from: 'A', to: 'B', goods: ['1 S1'] } } },
    when,
    events: [],
    changes: [],
  },
  'refuses more than is free at the origin, over all lines of an item': {
    given: draft({ levels: { 'S1@A': 4 } }),
    when,
    refused: 'insufficient_stock at /transfer (sku S1, requested 3, available 2, lines 1)',
  },
  'refuses an item that is archived by now': {
    given: draft({ items: { S1: { archivedAt: 1 } } }),
    when,
    refused: 'unknown_sku at /transfer (sku S1); at /transfer (sku S1)',
  },
  'refuses more on its way than a level can say': {
    given: draft({
      levels: { 'S1@A': QUANTITY_MAX_UNITS },
      receipts: { 'PO-1': { at: 'B', lines: [`${QUANTITY_MAX_UNITS} S1`] } },
    }),
    when,
    refused: 'balance_out_of_range (sku S1, location B)',
  },
  'reserves the goods at the origin': {
    given: draft(),
    when,
    events: ['stock_transfer_upcoming T-1', 'inventory_level_changed S1:A'],
    changes: [
      'transfer T-1: state draft → upcoming',
      'made promise S1@A to T-1: reserved 2',
      'made promise S1@A to T-1: reserved 3',
      'level S1@A: reserved 0 → 5',
    ],
  },
})
