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

function change(receipt: string, more: object): Step {
  return { name: 'update_expected_receipt', input: { receipt, ...more } }
}

const FRIDAY = '2026-03-06T08:00:00Z'

/** Parts that come one after the other and at once, more than was expected, what is changed, and what does not come. */
export const expectedReceiptsStory: Step[][] = [
  [announce('story-PO-1', lines), announce('story-PO-1', lines), announce('story-PO-2', lines)],
  [
    announce('story-PO-3', [{ sku: 'GIFT', quantity: 99_999_999_999 }]),
    announce('story-PO-4', [{ sku: 'SET', quantity: 1 }]),
    {
      name: 'create_expected_receipt',
      input: {
        ...{ location: 'ham', expected_at: FRIDAY, lines: [{ sku: 'GIFT', quantity: 1, expected_at: null }] },
        ...{ external_reference: 'ASN-1', metadata: { dock: 3 } },
      },
    },
  ],
  [
    change('story-PO-2', { expected_at: FRIDAY, supplier: null, expected_revision: 1 }),
    change('story-PO-2', {
      lines: [
        { line: 0, quantity: 2, expected_at: null },
        { sku: 'ROPE', quantity: 0.5 },
      ],
    }),
    change('story-PO-2', {
      lines: [
        { line: 9, quantity: 1 },
        { line: 0, sku: 'GIFT', quantity: 1 },
      ],
    }),
    change('story-PO-2', { external_reference: 'ASN-2', metadata: { dock: 4 } }),
    change('story-PO-2', { supplier: 'ACME', expected_revision: 1 }),
  ],
  [
    on('receive', 'story-PO-1', { lines: [{ line: 0, accepted: 1, damaged: 1, reason: 'wet' }] }),
    on('receive', 'story-PO-1', { lines: [{ line: 0, accepted: 4 }] }),
    on('receive', 'story-PO-1', { lines: [{ line: 1, rejected: 0.5, short: 0.5 }] }),
  ],
  [on('cancel', 'story-PO-1'), on('close', 'story-PO-2')],
  [on('close', 'story-PO-1', { reason: 'sold out' }), on('close', 'story-PO-1'), on('close', 'none')],
  [on('cancel', 'story-PO-2'), on('receive', 'story-PO-2'), on('cancel', 'story-PO-2')],
]
