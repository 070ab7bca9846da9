import { expect, it } from 'vitest'
import { decisionOf } from '../../../../../test/support/decision-of.ts'
import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'
import { given, NOW } from '../../../../../test/support/working-state.ts'

const look = (quantity: number | null, seen_at = NOW, notify_below: number | null = null) => ({
  ...{ item_id: 'S1', sku: 'S1', channel_id: 'default', channel: 'default' },
  ...{ quantity, notify_below, seen_at },
})

describeDecisions('note_channel_stock', {
  'tells nothing at the first look, and remembers it': {
    when: { looks: [look(0)] },
    events: [],
    changes: ['made channel stock S1:default'],
    answer: { told: 0 },
  },
})

/** What is told by looks, one after the other: the seconds at which they were, and what could be sold. */
function told(...looks: [second: number, quantity: number | null, notifyBelow?: number][]): string[] {
  const state = given()
  const instant = (second: number) => new Date(Date.parse(NOW) + 1000 * second).toISOString()
  for (const [second, quantity, notifyBelow] of looks) {
    const decided = decisionOf('note_channel_stock', { looks: [look(quantity, instant(second), notifyBelow)] }, state)
    expect('code' in decided).toBe(false)
  }
  return state.events.entries.map(({ type }) => type)
}

it.each<[string, string[], string[]]>([
  ['each crossing once', told([0, 3], [1, 0], [2, 0], [3, 4], [4, 5]), ['channel_sold_out', 'channel_back_in_stock']],
  ['nothing by a look that was earlier and comes later', told([0, 3], [2, 0], [1, 5], [3, 0]), ['channel_sold_out']],
  ['what is little, once', told([0, 9, 5], [1, 4, 5], [2, 3, 5], [3, 5, 5]), ['channel_stock_low']],
  ['both where it runs out at once', told([0, 9, 5], [1, 0, 5]), ['channel_sold_out', 'channel_stock_low']],
  ['that it can be had where nobody counts it', told([0, 0], [1, null]), ['channel_back_in_stock']],
])('tells %s', (_what, heard, expected) => {
  expect(heard).toEqual(expected)
})
