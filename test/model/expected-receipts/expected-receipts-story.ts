import type { Step } from '../drawing/universe.ts'

function announce(number: string, lines: object[]): Step {
  return { name: 'create_expected_receipt', input: { number, location: 'ham', supplier: 'ACME', lines } }
}

function on(name: 'receive' | 'close' | 'cancel', receipt: string, more: object = {}): Step {
  return { name: `${name}_expected_receipt`, input: { receipt, ...more } }
}

const lines = [
  { sku: 'GIFT', quantity: 3 },
  { sku: 'ROPE', quantity: 1.5, expected_at: '2026-03-05T08:00:00Z' },
]

/** Parts that come one after the other and at once, more than was expected, and what does not come. */
export const expectedReceiptsStory: Step[][] = [
  [announce('story-PO-1', lines), announce('story-PO-1', lines), announce('story-PO-2', lines)],
  [
    announce('story-PO-3', [{ sku: 'GIFT', quantity: 99_999_999_999 }]),
    announce('story-PO-4', [{ sku: 'SET', quantity: 1 }]),
  ],
  [
    on('receive', 'story-PO-1', { lines: [{ line: 0, accepted: 1, damaged: 1, reason: 'wet' }] }),
    on('receive', 'story-PO-1', { lines: [{ line: 0, accepted: 4 }] }),
    on('receive', 'story-PO-1', { lines: [{ line: 1, rejected: 1, short: 1 }] }),
  ],
  [on('cancel', 'story-PO-1'), on('close', 'story-PO-2')],
  [on('close', 'story-PO-1', { reason: 'sold out' }), on('close', 'story-PO-1')],
  [on('cancel', 'story-PO-2'), on('receive', 'story-PO-2')],
]
