/** What runs low: at each location by the threshold that is in force there, and on a channel in all. */
import { beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../../test/support/store.ts'

describeOnBoth('what runs low', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: { settings: { notify_below: 5 } }, S2: {}, S3: { settings: { notify_below: 0 } }, U1: {} },
      model: { strategy: 'split_shipments' },
    })
    await store.do('update_settings', { settings: { notify_below: 2 } })
    await store.do('update_item', { item: 'U1', settings: { tracked: false } })
    await store.stock({ A: { S1: 4, S2: 1, S3: 0, U1: 0 }, B: { S1: 6, S2: 2 } })
    await store.do('update_level', { sku: 'S1', location: 'B', settings: { safety_stock: 2 } })
  })

  async function low(asked: object): Promise<string[]> {
    const { data } = await store.read('list_low_stock', asked)
    return data.map((row) => `${row.sku}@${row.location ?? row.channel} ${row.available} < ${row.notify_below}`)
  }

  it('is less than can be sold there, with what is held back left out, and whatever has no threshold', async () => {
    expect(await low({})).toEqual(['S1@A 4 < 5', 'S1@B 4 < 5', 'S2@A 1 < 2'])
    expect(await low({ location: 'B' })).toEqual(['S1@B 4 < 5'])
  })

  it('is counted over all locations on a channel, by the threshold of the item', async () => {
    expect(await low({ channel: 'default' })).toEqual([])
    await store.do('update_item', { item: 'S1', settings: { notify_below: 9 } })
    expect(await low({ channel: 'default' })).toEqual(['S1@default 8 < 9'])
    await store.do('update_item', { item: 'S1', settings: { notify_below: 5 } })
  })

  it('comes in pages', async () => {
    const first = await store.read('list_low_stock', { limit: 2 })
    const second = await store.read('list_low_stock', { limit: 2, cursor: first.next_cursor! })
    expect([first.data.length, second.data.map(({ sku }) => sku), second.next_cursor]).toEqual([2, ['S2'], null])
  })

  it('is of one or the other', async () => {
    const asked = { location: 'A', channel: 'default' }
    expect(await store.engine.read('list_low_stock', asked)).toMatchObject({ code: 'conflicting_constraints' })
    expect(await store.engine.read('list_low_stock', { channel: 'none' })).toMatchObject({ code: 'unknown_channel' })
  })
})
