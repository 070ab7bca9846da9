import type { Step } from '../drawing/universe.ts'

function prepare(number: string, more: object): Step {
  return { name: 'create_stocktake', input: { number, location: 'ham', ...more } }
}

function on(
  name: 'start' | 'finish' | 'review' | 'complete' | 'cancel' | 'update',
  stocktake: string,
  more: object = {},
): Step {
  return { name: `${name}_stocktake`, input: { stocktake, ...more } }
}

function counted(stocktake: string, ...counts: object[]): Step {
  return { name: 'record_stocktake_counts', input: { stocktake, counts } }
}

const received = (sku: string, quantity: number): Step => ({
  name: 'receive_stock',
  input: { changes: [{ sku, location: 'ham', quantity }] },
})

/** Counted by several people, looked through, frozen, completed in every way, and what meets a level that is frozen. */
export const stocktakesStory: Step[][] = [
  [received('GIFT', 5), received('ROPE', 2.5)],
  [
    prepare('story-ST-1', { items: ['GIFT', 'ROPE'], blind: true, external_reference: 'Q1', metadata: { year: 2026 } }),
    prepare('story-ST-1', { items: ['GIFT'] }),
    prepare('story-ST-2', { items: ['SET', 'GIFT', 'GIFT'] }),
    prepare('story-ST-2', { freeze: true, items: ['GIFT'] }),
    prepare('story-ST-3', {}),
    prepare('story-ST-5', { items: ['GIFT'] }),
  ],
  [on('finish', 'story-ST-1'), on('start', 'story-ST-1'), on('start', 'story-ST-1'), on('complete', 'story-ST-1')],
  [
    counted(
      'story-ST-1',
      { sku: 'GIFT', quantity: 4, counted_by: 'Ann' },
      { sku: 'GIFT', quantity: 3, counted_by: 'Bob' },
    ),
    counted('story-ST-1', { sku: 'NONE', quantity: 1 }, { sku: 'GIFT', quantity: 0.5 }),
    on('update', 'story-ST-1', { add: ['LAMP'], expected_revision: 3 }),
    on('update', 'story-ST-1', { remove: ['LAMP', 'ROPE'], metadata: { year: null } }),
    on('update', 'story-ST-1', { add: ['ROPE'], remove: ['NONE'] }),
    on('update', 'story-ST-1', { add: ['ROPE', 'LAMP'], external_reference: null }),
  ],
  [received('GIFT', 1), on('finish', 'story-ST-1'), counted('story-ST-1', { sku: 'GIFT', quantity: 1 })],
  [
    on('review', 'story-ST-1', { lines: [{ sku: 'GIFT', recount: true }] }),
    counted('story-ST-1', { sku: 'ROPE', quantity: 2.25, counted_at: '2026-03-01T00:00:00Z' }),
    on('review', 'story-ST-1', {
      lines: [
        { sku: 'GIFT', count: 0 },
        { sku: 'ROPE', count: 7 },
      ],
    }),
    on('review', 'story-ST-1', { lines: [{ sku: 'GIFT', count: 0 }] }),
    on('finish', 'story-ST-1'),
  ],
  [on('start', 'story-ST-2'), received('GIFT', 1), on('start', 'story-ST-3')],
  [on('complete', 'story-ST-1', { uncounted: 'leave' }), on('complete', 'story-ST-1', { uncounted: 'leave' })],
  [
    on('finish', 'story-ST-2'),
    received('GIFT', 1),
    on('complete', 'story-ST-2', { uncounted: 'zero' }),
    received('GIFT', 1),
  ],
  [
    on('cancel', 'story-ST-3'),
    on('cancel', 'story-ST-3'),
    on('cancel', 'story-ST-5'),
    on('cancel', 'story-ST-1'),
    on('review', 'story-ST-1', { lines: [{ sku: 'GIFT', recount: true }] }),
    on('start', 'none'),
    { name: 'create_location', input: { code: 'story-empty' } },
  ],
  [
    { name: 'create_stocktake', input: { number: 'story-ST-4', location: 'story-empty' } },
    on('start', 'story-ST-4'),
    on('update', 'story-ST-4', { add: ['GIFT'] }),
    on('start', 'story-ST-4'),
  ],
  [on('finish', 'story-ST-4')],
  [on('cancel', 'story-ST-4')],
]
