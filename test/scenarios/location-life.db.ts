/** What becomes of a location: it stocks everything, and what stands there goes elsewhere. */
import { beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../support/databases.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('a location that stocks everything', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await open(), {
      locations: ['A'],
      items: { S1: {}, FREE: { settings: { tracked: false } } },
    })
    await store.do('create_item', { sku: 'KIT', components: [{ sku: 'S1', quantity: 1 }] })
  })

  async function stockedAt(location: string): Promise<string[]> {
    const { data } = await store.read('list_levels', { location })
    return data.map(({ sku }) => sku).sort()
  }

  it('gives a level to every item that is counted, and to those that come, in pieces', async () => {
    for (let count = 1; count <= 120; count += 1) await store.do('create_item', { sku: `N-${1000 + count}` })
    await store.do('create_location', { code: 'ALL', stocks_everything: true })
    const first = await store.read('list_levels', { location: 'ALL', limit: 200 })
    expect(first.data).toHaveLength(121)
    expect(first.data.map(({ sku }) => sku)).not.toContain('KIT')
    await store.do('create_item', { sku: 'LATER' })
    expect(await store.level('LATER', 'ALL')).toMatchObject({ on_hand: 0, enabled: true })
    // What is counted nowhere can be had everywhere, as long as it has no level.
    const { items } = await store.read('get_availability', { skus: ['FREE'] })
    expect(items[0]).toMatchObject({ unlimited: true, in_stock: true })
  })

  it('gives one to what was archived, or a kit, and comes back; and to nobody once it is switched off', async () => {
    await store.do('create_location', { code: 'SOME', stocks_everything: true })
    await store.do('delete_level', { sku: 'S1', location: 'SOME' })
    expect(await stockedAt('SOME')).not.toContain('S1')
    const { id } = await store.do('create_item', { sku: 'BACK' })
    await store.do('archive_item', { item: 'BACK', force: true })
    await store.do('restore_item', { item: id })
    expect((await store.level('BACK', 'SOME')).on_hand).toBe(0)
    await store.do('update_item', { item: 'KIT', components: [] })
    expect((await store.level('KIT', 'SOME')).on_hand).toBe(0)
    await store.do('update_location', { location: 'SOME', stocks_everything: false })
    await store.do('create_item', { sku: 'NOT-THERE' })
    expect(await stockedAt('SOME')).not.toContain('NOT-THERE')
    await store.do('update_location', { location: 'SOME', stocks_everything: true })
    expect((await store.level('S1', 'SOME')).on_hand).toBe(0)
  })
})
