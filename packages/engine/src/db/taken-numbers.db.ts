import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../test/support/store.ts'

describeOnBoth('a number that people have given to a document of their own', (open) => {
  /** Five at A and plenty at B: whoever wants more than five at A waits for a transfer. */
  async function storeWithTransfers(): Promise<Store> {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: {} },
      model: { strategy: 'ship_from_primary' },
    })
    await store.stock({ A: { S1: 5 }, B: { S1: 500 } })
    return store
  }

  function makeTransfer({ database }: Store, number: string): Promise<unknown> {
    return database.query(
      `insert into holdfast.stock_transfer (id, number, from_location_id, to_location_id, state, created_at)
       select gen_random_uuid(), $1, a.id, b.id, 'draft', holdfast.current_instant()
       from holdfast.stock_location a, holdfast.stock_location b where a.code = 'A' and b.code = 'B'`,
      [number],
    )
  }

  it('does not keep an order from being placed: its transfer gets the next number', async () => {
    const store = await storeWithTransfers()
    await makeTransfer(store, 'O-1-T1')
    await makeTransfer(store, 'O-1-T2')
    const order = await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 8 }] })
    expect(order.transfers.map(({ number }) => number)).toEqual(['O-1-T3'])
    expect(order.shipments.map(({ number }) => number)).toEqual(['O-1-1'])
    await store.do('dispatch_transfer', { transfer: 'O-1-T3' })
  })

  it('changes nothing for the orders of the same batch whose numbers are free', async () => {
    const store = await storeWithTransfers()
    await makeTransfer(store, 'O-2-T1')
    const orders = await Promise.all(
      ['O-1', 'O-2', 'O-3'].map((number) => store.do('place_order', { number, lines: [{ sku: 'S1', quantity: 8 }] })),
    )
    expect(orders.map(({ transfers }) => transfers[0]!.number)).toEqual(['O-1-T1', 'O-2-T2', 'O-3-T1'])
  })

  it('is passed over by shipments too', async () => {
    const store = await storeWithTransfers()
    await store.do('place_order', { number: 'other', lines: [{ sku: 'S1', quantity: 1 }] })
    await store.database.query(`update holdfast.shipment set number = 'O-1-1' where number = 'other-1'`)
    const order = await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 1 }] })
    expect(order.shipments.map(({ number }) => number)).toEqual(['O-1-2'])
  })
})
