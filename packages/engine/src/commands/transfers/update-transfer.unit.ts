import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import type { Scene } from '../../../../../test/support/working-state.ts'

const given: Scene = {
  items: { S1: {}, S2: {}, SET: { components: { S1: 2 } } },
  transfers: { 'T-1': { from: 'A', to: 'B', state: 'draft', goods: ['2 S1', '3 S1'] } },
}

describeDecisions('update_transfer', {
  'refuses a transfer that nobody knows': {
    when: { transfer: 'T-1', lines: [{ sku: 'S1', quantity: 1 }] },
    refused: 'stock_transfer_not_found',
  },
  'refuses one that is confirmed': {
    given: { levels: { 'S1@A': 5 }, transfers: { 'T-1': { from: 'A', to: 'B', goods: ['1 S1'] } } },
    when: { transfer: 'T-1', lines: [{ sku: 'S1', quantity: 1 }] },
    refused: 'stock_transfer_state_conflict (state upcoming)',
  },
  'refuses every line that cannot be': {
    given,
    when: {
      transfer: 'T-1',
      lines: [
        { sku: 'S9', quantity: 1 },
        { sku: 'SET', quantity: 1 },
        { sku: 'S1', quantity: 0 },
      ],
    },
    refused:
      'unknown_sku at /lines/0/sku (sku S9); kit_has_no_stock at /lines/1/sku (sku SET); ' +
      'quantity_not_positive at /lines/2/quantity (sku S1, quantity 0)',
  },
  'has these lines and no others, and reserves nothing': {
    given,
    when: { transfer: 'T-1', lines: [{ sku: 'S2', quantity: 90 }] },
    events: ['stock_transfer_drafted T-1'],
    changes: ['deleted line 0 of T-1, S1', 'deleted line 1 of T-1, S1', 'made line 0 of T-1, S2: quantity 90'],
  },
})
