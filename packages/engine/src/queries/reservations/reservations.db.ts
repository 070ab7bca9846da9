import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../../test/support/store.ts'
import type { QuestionOf } from '../registry.ts'

async function references(store: Store, filter: QuestionOf<'list_reservations'> = {}): Promise<string[]> {
  const page = await store.read('list_reservations', filter)
  return page.data.map(({ reference }) => reference)
}

describeOnBoth('reservations', (open) => {
  it('are found by id and by reference: the open draft first, else the newest', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 9 } })
    const hold = (quantity: number) =>
      store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity }] })
    const first = await hold(1)
    await store.do('release_reservation', { reservation: 'cart' })
    const second = await hold(2)
    expect(await store.read('get_reservation', { reservation: 'cart' })).toMatchObject({
      id: second.id,
      state: 'draft',
      channel: 'default',
      location: null,
      order: null,
      lines: [{ sku: 'S1', quantity: 2 }],
      items: [{ line: 0, sku: 'S1', location: 'A', reserved: 2, backordered: 0 }],
    })
    expect(await store.read('get_reservation', { reservation: first.id })).toMatchObject({
      state: 'released',
      items: [],
    })
    await store.do('release_reservation', { reservation: 'cart' })
    expect(await store.read('get_reservation', { reservation: 'cart' })).toMatchObject({ id: second.id })
    expect(await store.engine.read('get_reservation', { reservation: 'nobody' })).toMatchObject({
      ok: false,
      code: 'reservation_not_found',
    })
  })

  it('show as expired from their instant on, in every read, swept or not', async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database, { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 9 } })
    await store.do('reserve_stock', { reference: 'old', lines: [{ sku: 'S1', quantity: 1 }], ttl_seconds: 60 })
    await advanceClock(database, 61)
    await store.do('reserve_stock', { reference: 'new', lines: [{ sku: 'S1', quantity: 1 }] })
    expect(await database.query('select state from holdfast.reservation order by id')).toEqual([
      { state: 'draft' },
      { state: 'draft' },
    ])
    expect(await store.read('get_reservation', { reservation: 'old' })).toMatchObject({ state: 'expired', items: [] })
    expect(await references(store, { state: 'expired' })).toEqual(['old'])
    expect(await references(store, { state: 'draft' })).toEqual(['new'])
    expect(await references(store)).toEqual(['new', 'old'])
  })

  it('are listed by reference and by what they hold, kits by their own SKU and by their components', async () => {
    const store = await openStore(await open(), {
      locations: ['A'],
      items: { S1: {}, S2: {}, K1: { components: [{ sku: 'S1', quantity: 1 }] } },
    })
    await store.stock({ A: { S1: 9, S2: 9 } })
    for (const sku of ['S1', 'S2', 'K1'])
      await store.do('reserve_stock', { reference: `cart-${sku}`, lines: [{ sku, quantity: 1 }] })
    expect(await references(store, { sku: 'K1' })).toEqual(['cart-K1'])
    expect(await references(store, { sku: 'S1' })).toEqual(['cart-K1', 'cart-S1'])
    expect(await references(store, { reference: 'cart-S2' })).toEqual(['cart-S2'])
    const first = await store.read('list_reservations', { limit: 2 })
    expect(await references(store, { cursor: first.next_cursor! })).toEqual(['cart-S1'])
  })

  it('name the order that they were placed with', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 9 } })
    await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 1 }] })
    await store.do('place_order', { number: 'O-1', reservation: 'cart', lines: [{ sku: 'S1', quantity: 1 }] })
    expect(await store.read('get_reservation', { reservation: 'cart' })).toMatchObject({
      state: 'pending',
      order: 'O-1',
      expires_at: null,
    })
  })
})
