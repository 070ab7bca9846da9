import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'

describeOnBoth('a batch that knows a part of an order', (open) => {
  it('closes its hold when another command of the batch closes the last promise of the rest', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: {}, S2: {} },
      model: { strategy: 'split_shipments', stock_decrement: 'manual' },
    })
    await store.stock({ A: { S1: 1 }, B: { S2: 1 } })
    const lines = [
      { sku: 'S1', quantity: 1 },
      { sku: 'S2', quantity: 1 },
    ]
    await store.do('place_order', { number: 'O-1', lines })
    await store.do('approve_order', { order: 'O-1' })
    // Both have left the house; of one the books know.
    for (const shipment of ['O-1-1', 'O-1-2']) await store.do('ship_shipment', { shipment })
    await store.do('decrement_shipment', { shipment: 'O-1-1' })

    await Promise.all([
      store.do('ship_shipment', { shipment: 'O-1-1' }),
      store.do('set_stock', { changes: [{ sku: 'S2', location: 'B', quantity: 0 }] }),
    ])
    const holds = await store.database.query('select state from holdfast.reservation')
    expect(holds).toEqual([{ state: 'fulfilled' }])
  })
})
