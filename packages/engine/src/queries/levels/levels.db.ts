import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openStore, type Store } from '../../../../../test/support/store.ts'
import type { AnswerOf, QuestionOf } from '../registry.ts'

const levels = (store: Store, filter: QuestionOf<'list_levels'> = {}) => store.read('list_levels', filter)
const names = ({ data }: AnswerOf<'list_levels'>) => data.map(({ sku, location }) => `${sku}@${location}`)

describeOnBoth('levels and settings', (open) => {
  it('say of every setting where its value came from', async () => {
    const store = await openStore(await open(), {
      locations: ['A'],
      items: { S1: { settings: { safety_stock: 2, backorder_limit: 8 } } },
    })
    await store.do('update_settings', { settings: { safety_stock: 9, backorders: 'allow', backorder_limit: 5 } })
    await store.do('update_location', { location: 'A', settings: { notify_below: 4 } })
    await store.do('create_level', { sku: 'S1', location: 'A', on_hand: 10, settings: { safety_stock: 3 } })
    const level = await store.read('get_level', { sku: 'S1', location: 'A' })
    expect(level).toMatchObject({
      sku: 'S1',
      location: 'A',
      on_hand: 10,
      free: 10,
      held_back: 3,
      available: 7,
      net: 10,
      settings: { safety_stock: 3 },
    })
    expect(level.effective_settings).toMatchObject({
      safety_stock: { value: 3, source: 'level' },
      backorder_limit: { value: 8, source: 'item' },
      notify_below: { value: 4, source: 'location' },
      backorders: { value: 'allow', source: 'global' },
      tracked: { value: true, source: 'default' },
    })
    await store.do('update_model', { model: 'default', settings: { out_of_stock_threshold: 1, backorder_limit: 7 } })
    const effective = await store.read('get_effective_settings', { sku: 'S1', location: 'A', channel: 'default' })
    expect(effective).toMatchObject({
      sku: 'S1',
      location: 'A',
      channel: 'default',
      model: 'default',
      settings: {
        safety_stock: { value: 3, source: 'level' },
        out_of_stock_threshold: { value: 0, source: 'model', not_in_force: 'backorders_allowed' },
      },
    })
    expect(await store.read('get_effective_settings', { channel: 'default' })).toMatchObject({
      sku: null,
      settings: { backorder_limit: { value: 7, source: 'model' }, backorders: { value: 'allow', source: 'global' } },
    })
    expect(await store.read('get_settings', {})).toMatchObject({ settings: { safety_stock: 9 } })
    for (const [question, code] of [
      [{ sku: 'nothing' }, 'unknown_sku'],
      [{ location: 'nowhere' }, 'unknown_location'],
      [{ channel: 'nowhere' }, 'unknown_channel'],
    ] as const) {
      expect(await store.engine.read('get_effective_settings', question)).toMatchObject({ ok: false, code })
    }
  })

  it('are listed by SKU and location, page by page, each once', async () => {
    const store = await openStore(await open(), { locations: ['B', 'A'], items: { S2: {}, S1: {}, S3: {} } })
    await store.stock({ A: { S1: 1, S2: 2 }, B: { S1: 3, S3: 4 } })
    expect(names(await levels(store))).toEqual(['S1@A', 'S1@B', 'S2@A', 'S3@B'])
    const pages: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await levels(store, { limit: 1, ...(cursor !== undefined && { cursor }) })
      pages.push(...names(page))
      cursor = page.next_cursor
    }
    expect(pages).toEqual(['S1@A', 'S1@B', 'S2@A', 'S3@B'])
    expect(names(await levels(store, { sku: ['S1', 'S3'] }))).toEqual(['S1@A', 'S1@B', 'S3@B'])
    expect(names(await levels(store, { location: 'A' }))).toEqual(['S1@A', 'S2@A'])
    expect(await store.engine.read('list_levels', { cursor: 'nonsense' })).toMatchObject({
      ok: false,
      code: 'invalid_cursor',
    })
    expect(await store.engine.read('get_level', { sku: 'S2', location: 'B' })).toMatchObject({
      code: 'inventory_level_not_found',
    })
  })

  it('are found by how little is available, as everybody else counts it', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: { settings: { safety_stock: 2, backorders: 'allow' } }, S2: {} },
    })
    await store.stock({ A: { S1: 5, S2: 4 }, B: { S1: 9, S2: 9 } })
    await store.do('update_level', { sku: 'S2', location: 'B', enabled: false })
    const below = (units: number) => levels(store, { below: units })
    expect(names(await below(4))).toEqual(['S1@A', 'S2@B'])
    expect(names(await below(3))).toEqual(['S2@B'])
    await store.do('place_order', { lines: [{ sku: 'S1', quantity: 6 }] })
    for (const { available, sku, location } of (await levels(store)).data) {
      expect(names(await below(available + 1))).toContain(`${sku}@${location}`)
      expect(names(await below(available))).not.toContain(`${sku}@${location}`)
    }
  })
})
