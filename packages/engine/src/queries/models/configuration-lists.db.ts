import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore } from '../../../../../test/support/store.ts'
import type { QuestionOf } from '../registry.ts'

describeOnBoth('items, locations, channels and models', (open) => {
  it('are shown as the commands that made them have shown them', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: { settings: { fractional: true } } } })
    const { engine } = store
    const kit = await store.do('create_item', { sku: 'K1', title: 'Set', components: [{ sku: 'S1', quantity: 2.5 }] })
    const location = await store.do('update_location', { location: 'A', address: { city: 'Bern' } })
    const model = await store.do('create_model', {
      code: 'm',
      name: 'M',
      locations: [{ location: 'A', priority: 1, on_hold: true }],
    })
    const channel = await store.do('create_channel', { code: 'c', name: 'C', type: 'web', model: 'm' })
    for (const [query, member, missing, view, name] of [
      ['get_item', 'item', 'inventory_item_not_found', kit, 'K1'],
      ['get_location', 'location', 'stock_location_not_found', location, 'A'],
      ['get_model', 'model', 'inventory_model_not_found', model, 'm'],
      ['get_channel', 'channel', 'sales_channel_not_found', channel, 'c'],
    ] as const) {
      const find = (reference: string) => engine.readUntyped(query, { [member]: reference })
      expect(await find(name)).toEqual({ ok: true, result: view })
      expect(await find(view.id)).toEqual({ ok: true, result: view })
      expect(await find('nothing')).toMatchObject({ code: missing, data: { name: 'nothing' } })
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
    const skus = async (filter: QuestionOf<'list_items'>) =>
      (await store.read('list_items', filter)).data.map(({ sku }) => sku)
    expect(await skus({})).toEqual(['blue-shoe', 'pair', 'red-shoe', 'sock'])
    const first = await store.read('list_items', { limit: 3 })
    expect(await skus({ cursor: first.next_cursor! })).toEqual(['sock'])
    expect(await skus({ kit: true })).toEqual(['pair'])
    expect(await skus({ kit: false })).toEqual(['blue-shoe', 'red-shoe', 'sock'])
    expect(await skus({ shipping_category: 'shoes' })).toEqual(['blue-shoe', 'red-shoe'])
    expect(await skus({ q: 'RED-' })).toEqual(['red-shoe'])
    expect(await skus({ q: 'SHO, R' })).toEqual(['red-shoe'])
    expect(await skus({ q: 'shoe' })).toEqual(['blue-shoe', 'red-shoe'])
    expect(await skus({ q: '10' })).toEqual(['sock'])
    for (const q of ['_', '%', '!', 'hoe', "o'", 'sock & ! wool']) expect(await skus({ q })).toEqual([])
    expect(await skus({ sku: ['sock', 'nothing'] })).toEqual(['sock'])
    await store.do('update_location', { location: 'B', active: false })
    expect(await store.read('list_locations', { active: true })).toMatchObject({
      data: [{ code: 'A' }, { code: 'default' }],
    })
    expect(await store.read('list_locations', { limit: 1 })).toMatchObject({
      data: [{ code: 'A' }],
      next_cursor: expect.any(String),
    })
    expect(await store.read('list_models', {})).toMatchObject({ data: [{ code: 'default' }], next_cursor: null })
    expect(await store.read('list_channels', {})).toMatchObject({ data: [{ code: 'default', model: 'default' }] })
    expect(await store.engine.read('list_channels', { cursor: 'nonsense' })).toMatchObject({
      ok: false,
      code: 'invalid_cursor',
    })
  })
})
