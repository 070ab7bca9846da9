/** What is done for the events of expected goods, of stocktakes, and of channels that are looked at, to be told. */
import { LINES_APPLIED_AT_ONCE_MAX } from '../../packages/engine/src/domain/stocktakes/stocktake.ts'
import type { Store } from './store.ts'

/** One is counted, looked through and completed in pieces, and one is given up. */
export async function countShelves(store: Store): Promise<void> {
  for (const number of ['ST-1', 'ST-2'])
    await store.do('create_stocktake', { number, location: 'A', items: ['S1'], freeze: number === 'ST-1' })
  const stocktake = 'ST-1'
  await store.do('update_stocktake', { stocktake, metadata: { year: 2026 } })
  await store.do('start_stocktake', { stocktake })
  await store.do('record_stocktake_counts', { stocktake, counts: [{ sku: 'S1', quantity: 1, counted_by: 'Ann' }] })
  await store.do('review_stocktake', { stocktake, lines: [{ sku: 'S1', count: 0 }] })
  await store.do('finish_stocktake', { stocktake })
  await store.do('complete_stocktake', { stocktake })
  const many = Array.from({ length: LINES_APPLIED_AT_ONCE_MAX + 1 }, (_, index) => `COUNTED-${index}`)
  await Promise.all(many.map((sku) => store.do('create_item', { sku })))
  await store.do('create_stocktake', { number: 'ST-3', location: 'B', items: many })
  for (const step of ['start_stocktake', 'finish_stocktake', 'complete_stocktake', 'settle_stocktake'] as const)
    await store.do(step, { stocktake: 'ST-3' })
  await store.do('cancel_stocktake', { stocktake: 'ST-2' })
}

/** Somebody looks at a channel: there is some, there is none, and there is some again. */
export async function lookAtChannel({ do: order, database }: Store): Promise<void> {
  const [about] = await database.query<{ item_id: string; channel_id: string }>(
    `select i.id as item_id, c.id as channel_id from holdfast.inventory_item i cross join holdfast.sales_channel c
     where i.sku = 'S1' and c.code = 'default'`,
  )
  for (const [second, quantity] of [9, 0, 9].entries())
    await order('note_channel_stock', {
      looks: [
        {
          ...{ ...about!, sku: 'S1', channel: 'default', quantity, notify_below: 3 },
          seen_at: `2026-12-01T08:00:0${second}Z`,
        },
      ],
    })
}

/** One comes in parts and its rest does not, and one does not come at all. */
export async function expectGoods(store: Store): Promise<void> {
  const lines = [{ sku: 'S1', quantity: 5 }]
  for (const number of ['PO-1', 'PO-2']) {
    const receipt = { number, supplier: 'ACME', location: 'A', expected_at: '2026-12-01T08:00:00Z', lines }
    await store.do('create_expected_receipt', receipt)
  }
  await store.do('update_expected_receipt', { receipt: 'PO-1', expected_at: null, lines: [{ line: 0, quantity: 6 }] })
  const part = { line: 0, accepted: 2, damaged: 1, rejected: 1, reason: 'wet' }
  await store.do('receive_expected_receipt', { receipt: 'PO-1', lines: [part] })
  await store.do('close_expected_receipt', { receipt: 'PO-1' })
  await store.do('cancel_expected_receipt', { receipt: 'PO-2' })
}
