/** The lists of a warehouse's work: shipments, backorders, and orders by what is in them. */
import { beforeAll, describe, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../../test/support/store.ts'
import type { QuestionOf } from '../registry.ts'

describeOnBoth('lists of work', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: { settings: { backorders: 'allow' } }, S2: {}, KIT: { components: [{ sku: 'S2', quantity: 2 }] } },
      model: { strategy: 'split_shipments' },
    })
    await store.stock({ A: { S1: 3 }, B: { S2: 9 } })
    const place = async (number: string, sku: string, quantity: number) => {
      await store.do('place_order', { number, lines: [{ sku, quantity }] })
    }
    await place('O-1', 'S1', 2)
    await place('O-2', 'S1', 4)
    await place('O-3', 'KIT', 1)
    await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 1 }] })
    await store.do('approve_order', { order: 'O-1' })
    await store.do('approve_order', { order: 'O-2' })
    await store.do('hold_shipment', { shipment: 'O-1-1', reason: 'call first' })
  })

  describe('shipments', () => {
    it.each<[QuestionOf<'list_shipments'>, string]>([
      [{}, 'O-1-1 O-2-1 O-2-2 O-3-1'],
      [{ order_by: 'newest' }, 'O-3-1 O-2-2 O-2-1 O-1-1'],
      [{ state: ['picking'] }, 'O-2-1'],
      [{ state: ['picking', 'on_hold'] }, 'O-1-1 O-2-1 O-2-2'],
      [{ location: 'B' }, 'O-3-1'],
      [{ location: 'nowhere' }, ''],
      [{ sku: 'S2' }, 'O-3-1'],
      [{ hold_reason: 'person' }, 'O-1-1'],
      [{ hold_reason: 'backordered' }, 'O-2-2'],
      [{ order: 'O-2' }, 'O-2-1 O-2-2'],
      [{ created_before: '2000-01-01T00:00:00Z' }, ''],
      [{ created_after: '2000-01-01T00:00:00Z', shipping_category: 'bulky' }, ''],
    ])('%j', async (question, expected) => {
      const { data } = await store.read('list_shipments', question)
      expect(data.map(({ number }) => number).join(' ')).toBe(expected)
    })

    it('come in pages, each as it is shown alone', async () => {
      const first = await store.read('list_shipments', { limit: 3 })
      const second = await store.read('list_shipments', { limit: 3, cursor: first.next_cursor! })
      const all = [...first.data, ...second.data]
      expect(second.next_cursor).toBeNull()
      for (const shown of all) expect(shown).toEqual(await store.read('get_shipment', { shipment: shown.number }))
      expect(all).toHaveLength(4)
    })
  })

  it('of those who wait: who for what, since when, and whose turn it is', async () => {
    const { data } = await store.read('list_backorders', { sku: 'S1' })
    const order = await store.read('get_order', { order: 'O-2' })
    expect(data).toMatchObject([
      {
        ...{ reference: 'O-2', order: 'O-2', line: 0, sku: 'S1', location: 'A', quantity: 3, shipment: 'O-2-2' },
        ...{ waiting_since: order.placed_at, position: 1 },
      },
      { reference: 'cart', order: null, quantity: 1, shipment: null, position: 2 },
    ])
    const second = await store.read('list_backorders', { limit: 1 })
    const last = await store.read('list_backorders', { limit: 1, cursor: second.next_cursor! })
    expect([...second.data, ...last.data]).toEqual(data)
    expect((await store.read('list_backorders', { order: 'O-2', location: 'A' })).data).toEqual([data[0]])
    expect((await store.read('list_backorders', { location: 'B' })).data).toEqual([])
  })

  it.each<[QuestionOf<'list_orders'>, string]>([
    [{ number: 'O-2' }, 'O-2'],
    [{ sku: 'S1' }, 'O-2 O-1'],
    [{ sku: 'S2' }, ''],
    [{ sku: 'KIT' }, 'O-3'],
    [{ location: 'A' }, 'O-2 O-1'],
    [{ location: 'B', state: 'placed' }, 'O-3'],
    [{ placed_after: '2100-01-01T00:00:00Z' }, ''],
    [{ placed_before: '2100-01-01T00:00:00Z' }, 'O-3 O-2 O-1'],
  ])('of orders: %j', async (question, expected) => {
    const { data } = await store.read('list_orders', question)
    expect(data.map(({ number }) => number).join(' ')).toBe(expected)
  })
})
