import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore } from '../../../../../test/support/store.ts'
import { findChannel, listChannels } from '../channels/sales-channels.ts'
import { findItem, type ItemView, listItems } from '../items/inventory-items.ts'
import { findLocation, listLocations } from '../locations/stock-locations.ts'
import type { Page } from '../page.ts'
import { findModel, listModels } from './inventory-models.ts'

describeOnBoth('items, locations, channels and models', (open) => {
  it('are shown as the commands that made them have shown them', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: { settings: { fractional: true } } } })
    const db = store.database
    const kit = await store.do('create_item', { sku: 'K1', title: 'Set', components: [{ sku: 'S1', quantity: 2.5 }] })
    const location = await store.do('update_location', { location: 'A', address: { city: 'Bern' } })
    const model = await store.do('create_model', {
      code: 'm',
      name: 'M',
      locations: [{ location: 'A', priority: 1, on_hold: true }],
    })
    const channel = await store.do('create_channel', { code: 'c', name: 'C', type: 'web', model: 'm' })
    for (const [find, view, name] of [
      [findItem, kit, 'K1'],
      [findLocation, location, 'A'],
      [findModel, model, 'm'],
      [findChannel, channel, 'c'],
    ] as const) {
      expect(await find(db, name)).toEqual(view)
      expect(await find(db, view.id)).toEqual(view)
      expect(await find(db, 'nothing')).toBeNull()
    }
  })

  it('are listed by their names, page by page, with filters', async () => {
    const store = await openStore(await open(), {
      locations: ['B', 'A'],
      items: {
        'red-shoe': { title: 'Shoe, red', shipping_category: 'shoes' },
        'blue-shoe': { title: 'Shoe, blue', shipping_category: 'shoes' },
        sock: { title: 'Sock 100%' },
        pair: { title: 'Both', components: [{ sku: 'sock', quantity: 2 }] },
      },
    })
    const db = store.database
    const skus = async (filter: Omit<Parameters<typeof listItems>[1], 'limit'> & { limit?: number }) =>
      ((await listItems(db, { limit: 50, ...filter })) as Page<ItemView>).data.map(({ sku }) => sku)
    expect(await skus({})).toEqual(['blue-shoe', 'pair', 'red-shoe', 'sock'])
    const first = (await listItems(db, { limit: 3 })) as Page<ItemView>
    expect(await skus({ cursor: first.next_cursor! })).toEqual(['sock'])
    expect(await skus({ kit: true })).toEqual(['pair'])
    expect(await skus({ kit: false })).toEqual(['blue-shoe', 'red-shoe', 'sock'])
    expect(await skus({ shipping_category: 'shoes' })).toEqual(['blue-shoe', 'red-shoe'])
    expect(await skus({ q: 'SHOE, R' })).toEqual(['red-shoe'])
    expect(await skus({ q: '0%' })).toEqual(['sock'])
    expect(await skus({ q: '_' })).toEqual([])
    expect(await skus({ sku: ['sock', 'nothing'] })).toEqual(['sock'])
    await store.do('update_location', { location: 'B', active: false })
    expect(await listLocations(db, { limit: 50, active: true })).toMatchObject({
      data: [{ code: 'A' }, { code: 'default' }],
    })
    expect(await listLocations(db, { limit: 1 })).toMatchObject({
      data: [{ code: 'A' }],
      next_cursor: expect.any(String),
    })
    expect(await listModels(db, { limit: 50 })).toMatchObject({ data: [{ code: 'default' }], next_cursor: null })
    expect(await listChannels(db, { limit: 50 })).toMatchObject({ data: [{ code: 'default', model: 'default' }] })
    expect(await listChannels(db, { limit: 50, cursor: 'nonsense' })).toMatchObject({
      ok: false,
      code: 'invalid_request',
    })
  })
})
