import type { Step } from '../drawing/universe.ts'

const COMING_IN = ['received', 'returned', 'found', 'correction', 'cycle_count', 'other']
const GOING_OUT = ['sold', 'given_away', 'damaged', 'lost', 'stolen', 'expired']
const ON_THE_SHELF = ['damaged', 'quarantined', 'released', 'repaired', 'correction', 'other']

const PLACE = { sku: 'STEP', location: 'muc' }

/** Every reason that there is for a change, in one request for each verb. */
const everyReason: Step[] = [
  {
    name: 'adjust_stock',
    input: {
      changes: [
        ...COMING_IN.map((reason) => ({ ...PLACE, delta: 3, reason })),
        ...GOING_OUT.map((reason) => ({ ...PLACE, delta: -1, reason })),
      ],
    },
  },
  {
    name: 'move_stock',
    input: {
      changes: ON_THE_SHELF.map((reason) => ({ ...PLACE, from: 'on_hand', to: 'quarantined', quantity: 1, reason })),
    },
  },
]

export const reasonsStory: Step[][] = [everyReason, everyReason]
