import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../../test/support/store.ts'
import type { QuestionOf } from '../registry.ts'

const list = (store: Store, filter: QuestionOf<'list_movements'> = {}) =>
  store.read('list_movements', { limit: 100, ...filter })

/** The units that an item has on a shelf at an instant. */
async function onHand(store: Store, question: QuestionOf<'get_item_balances'>): Promise<number | undefined> {
  const balances = await store.read('get_item_balances', question)
  return balances.accounts.find(({ account }) => account === 'on_hand')?.balance
}

describeOnBoth('the ledger', (open) => {
  it('shows each movement with both accounts, the balance after on each, and why', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: {} },
      model: { strategy: 'ship_from_primary' },
    })
    await store.do(
      'receive_stock',
      {
        changes: [
          {
            sku: 'S1',
            location: 'B',
            quantity: 5,
            note: 'first',
            reference: { type: 'asn', id: '7' },
            occurred_at: '2026-01-02T03:04:05Z',
          },
        ],
      },
      { actor: 'anna' },
    )
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 2 }] })
    await store.do('dispatch_transfer', { transfer: 'O-1-T1' })
    const { data } = await list(store)
    expect(data).toMatchObject([
      {
        sku: 'S1',
        quantity: 5,
        reason: 'received',
        note: 'first',
        actor: 'anna',
        occurred_at: '2026-01-02T03:04:05.000Z',
        from: { account: 'supplier', location: null, transfer: null, balance: null },
        to: { account: 'on_hand', location: 'B', transfer: null, balance: 5 },
        reference: { type: 'asn', id: '7' },
      },
      {
        quantity: 2,
        reason: 'transferred',
        from: { account: 'on_hand', location: 'B', balance: 3 },
        to: { account: 'in_transit', location: null, transfer: 'O-1-T1', balance: 2 },
      },
    ])
  })

  it('is listed in the order it was recorded in, page by page, each movement once, and filtered', async () => {
    const store = await openStore(await open(), { locations: ['A', 'B'], items: { S1: {}, S2: {} } })
    for (const [sku, location, quantity, day] of [
      ['S1', 'A', 1, 3],
      ['S2', 'A', 2, 1],
      ['S1', 'B', 3, 2],
    ] as const) {
      const reference = { type: 'asn', id: `${quantity}` }
      const occurred_at = `2026-01-0${day}T00:00:00Z`
      await store.do('receive_stock', { changes: [{ sku, location, quantity, reference, occurred_at }] })
    }
    const quantities = async (filter: Parameters<typeof list>[1]) =>
      (await list(store, filter)).data.map(({ quantity }) => quantity)
    const first = await list(store, { limit: 2 })
    expect(first.data.map(({ quantity }) => quantity)).toEqual([1, 2])
    expect(await quantities({ limit: 2, cursor: first.next_cursor! })).toEqual([3])
    expect(await quantities({ order: 'desc' })).toEqual([3, 2, 1])
    expect(await quantities({ sku: 'S1' })).toEqual([1, 3])
    expect(await quantities({ location: 'A' })).toEqual([1, 2])
    expect(await quantities({ location: 'nowhere' })).toEqual([])
    expect(await quantities({ sku: 'nothing' })).toEqual([])
    expect(await quantities({ reason: 'sold' })).toEqual([])
    expect(await quantities({ reference_type: 'asn', reference_id: '2' })).toEqual([2])
    expect(await quantities({ occurred_from: '2026-01-02T00:00:00Z', occurred_to: '2026-01-03T00:00:00Z' })).toEqual([
      3,
    ])
    const forged = Buffer.from('[1.5]').toString('base64url')
    for (const [member, value] of [
      ['occurred_from', '2026-13-45T00:00:00Z'],
      ['cursor', forged],
    ] as const) {
      const refused = await store.engine.read('list_movements', { [member]: value })
      const code = member === 'cursor' ? 'invalid_cursor' : 'invalid_request'
      expect(refused).toMatchObject({ ok: false, code, errors: [{ pointer: `/${member}` }] })
    }
  })

  it('5: keeps the history of a level that is deleted, and of the same pair made again', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 4 } })
    await store.do('delete_level', { sku: 'S1', location: 'A', force: true })
    await store.do('create_level', { sku: 'S1', location: 'A', on_hand: 1 })
    expect((await list(store)).data.map(({ reason, quantity }) => [reason, quantity])).toEqual([
      ['received', 4],
      ['level_deleted', 4],
      ['found', 1],
    ])
    expect(await onHand(store, { item: 'S1' })).toBe(1)
  })

  it('7: sums to zero over all accounts of an item, and to what the level shows', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 10 } })
    await store.do('move_stock', {
      changes: [{ sku: 'S1', location: 'A', from: 'on_hand', to: 'damaged', quantity: 3 }],
    })
    await store.do('adjust_stock', { changes: [{ sku: 'S1', location: 'A', delta: -1, reason: 'lost' }] })
    const balances = await store.read('get_item_balances', { item: 'S1' })
    expect(balances.accounts).toEqual([
      { account: 'damaged', location: 'A', transfer: null, balance: 3 },
      { account: 'on_hand', location: 'A', transfer: null, balance: 6 },
      { account: 'shrinkage', location: null, transfer: null, balance: 1 },
      { account: 'supplier', location: null, transfer: null, balance: -10 },
    ])
    expect(balances.accounts.reduce((sum, { balance }) => sum + balance, 0)).toBe(0)
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 6, damaged: 3 })
  })

  it('knows the balance at an instant, by when things happened and by when they were known', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    const receive = (quantity: number, occurred_at: string) =>
      store.do('receive_stock', { changes: [{ sku: 'S1', location: 'A', quantity, occurred_at }] })
    await receive(5, '2026-01-01T00:00:00Z')
    await receive(2, '2026-03-01T00:00:00Z')
    expect(await onHand(store, { item: 'S1', as_of: '2026-02-01T00:00:00Z' })).toBe(5)
    expect(await onHand(store, { item: 'S1', as_of: '2025-12-31T00:00:00Z' })).toBeUndefined()
    expect(await onHand(store, { item: 'S1', as_of: '2026-02-01T00:00:00Z', by: 'recorded' })).toBeUndefined()
    expect(await onHand(store, { item: 'S1', by: 'recorded' })).toBe(7)
    expect(await store.engine.read('get_item_balances', { item: 'nothing' })).toMatchObject({
      code: 'inventory_item_not_found',
    })
    for (const asOf of ['yesterday', '2026-13-01T00:00:00Z']) {
      const refused = await store.engine.read('get_item_balances', { item: 'S1', as_of: asOf })
      expect(refused, asOf).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/as_of' }] })
    }
  })
})
