/** What a channel has sold out, can sell again, or has little of, is told once for each crossing, and never invented. */
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'
import { forgetChannelStock } from './forget-channel-stock.ts'
import { channelWatcher } from './watch-channels.ts'

describeOnBoth('who watches channels', (open) => {
  it('tells of each crossing of a channel once, over all of its locations', async () => {
    const database = await open()
    const store = await openStore(database, {
      locations: ['A', 'B'],
      items: { S1: { settings: { notify_below: 3 } }, S2: {} },
      model: { strategy: 'split_shipments' },
    })
    await store.do('create_model', { code: 'other', locations: [{ location: 'B', priority: 1 }] })
    await store.do('create_channel', { code: 'other', model: 'other' })
    await store.stock({ A: { S1: 4 }, B: { S1: 2, S2: 1 } })
    const [watch, another] = [channelWatcher(), channelWatcher()]
    const heard = async () => {
      const rows = await database.query<{ said: string }>(
        `select type || ' ' || (data ->> 'sku') || ' ' || (data ->> 'channel') as said from holdfast.outbox
         where type like 'channel\\_%' order by id`,
      )
      return rows.map(({ said }) => said)
    }
    const sell = (sku: string, location: string, delta: number) =>
      store.do('adjust_stock', { changes: [{ sku, location, delta }] })
    // The first look tells nothing, and neither does a second one.
    expect(await watch(store.engine)).toBe(0)
    expect(await watch(store.engine)).toBe(0)
    await sell('S1', 'B', -2)
    expect(await watch(store.engine)).toBe(1)
    // Another process sees what is known already.
    expect(await another(store.engine)).toBe(0)
    await sell('S1', 'A', -3)
    await sell('S2', 'B', -1)
    expect(await another(store.engine)).toBe(3)
    expect(await watch(store.engine)).toBe(0)
    // What came and went between two looks nobody has seen.
    await sell('S2', 'B', 1)
    await sell('S2', 'B', -1)
    expect(await watch(store.engine)).toBe(0)
    // A location that sells no more is seen on the way round.
    await store.do('update_location', { location: 'A', active: false })
    expect(await watch(store.engine)).toBe(1)
    await sell('S1', 'B', 9)
    expect(await watch(store.engine)).toBe(2)
    // The other channel was low before it had sold out.
    expect((await heard()).toSorted()).toEqual([
      'channel_back_in_stock S1 default',
      'channel_back_in_stock S1 other',
      'channel_sold_out S1 default',
      'channel_sold_out S1 other',
      'channel_sold_out S2 default',
      'channel_sold_out S2 other',
      'channel_stock_low S1 default',
    ])
  })

  it('tells of levels once, as their batches have left them', async () => {
    const database = await open()
    const store = await openStore(database, { locations: ['A'], items: { S1: { settings: { notify_below: 3 } } } })
    await store.stock({ A: { S1: 5 } })
    const sell = (delta: number) => store.do('adjust_stock', { changes: [{ sku: 'S1', location: 'A', delta }] })
    for (const delta of [-3, -1, -1, 2, 4, -6]) await sell(delta)
    const rows = await database.query<{ type: string }>(
      `select type from holdfast.outbox where type in ('level_sold_out', 'level_back_in_stock', 'stock_low') order by id`,
    )
    expect(rows.map(({ type }) => type)).toEqual([
      'stock_low',
      'level_sold_out',
      'level_back_in_stock',
      'level_sold_out',
      'stock_low',
    ])
  })

  it('forgets what it knew of items and channels that are sold no more, and of nothing else', async () => {
    const database = await open()
    const store = await openStore(database, { locations: ['A'], items: { S1: {}, S2: {} } })
    await store.do('create_model', { code: 'other', locations: [{ location: 'A', priority: 1 }] })
    await store.do('create_channel', { code: 'other', model: 'other' })
    const watch = channelWatcher()
    await watch(store.engine)
    const known = async () => {
      const rows = await database.query<{ known: string }>(
        `select i.sku || ' ' || c.code as known from holdfast.channel_stock s
         join holdfast.inventory_item i on i.id = s.item_id join holdfast.sales_channel c on c.id = s.channel_id order by 1`,
      )
      return rows.map((row) => row.known)
    }
    expect(await known()).toEqual(['S1 default', 'S1 other', 'S2 default', 'S2 other'])
    expect(await forgetChannelStock(store.engine)).toBe(0)
    const { id } = await store.do('archive_item', { item: 'S2' })
    await store.do('archive_channel', { channel: 'other' })
    expect(await forgetChannelStock(store.engine)).toBe(3)
    expect(await known()).toEqual(['S1 default'])
    await store.do('restore_item', { item: id })
    expect(await watch(store.engine)).toBe(0)
    expect(await known()).toEqual(['S1 default', 'S2 default'])
  })
})
