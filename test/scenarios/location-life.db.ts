/** What becomes of a location: it stocks everything, and what stands there goes elsewhere. */
import { beforeAll, expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { locationCloser } from '../../packages/engine/src/workers/close-locations.ts'
import { describeOnBoth } from '../support/databases.ts'
import { openStore, type Store } from '../support/store.ts'

async function sound(store: Store): Promise<void> {
  const { checks } = await checkIntegrity(store.database)
  expect(checks.filter(({ violations }) => violations > 0)).toEqual([])
}

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
    for (let count = 1; count <= 25; count += 1) await store.do('create_item', { sku: `N-${1000 + count}` })
    await store.do('create_location', { code: 'ALL', stocks_everything: true })
    const first = await store.read('list_levels', { location: 'ALL', limit: 200 })
    expect(first.data).toHaveLength(26)
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

describeOnBoth('a location that is replaced', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await open(), {
      locations: ['OLD', 'B'],
      items: { S1: {}, S2: { settings: { backorders: 'allow' } } },
      model: { strategy: 'split_shipments', return_locations: [{ location: 'OLD', priority: 1 }] },
    })
    await store.do('create_location', { code: 'NEW' })
  })

  async function total(sku: string): Promise<number> {
    const { data } = await store.read('list_item_levels', { item: sku })
    return data.reduce((sum, { on_hand, damaged, quarantined }) => sum + on_hand + damaged + quarantined, 0)
  }

  it('is refused by itself, by nobody, and by one that sells nothing', async () => {
    const by = async (code: string) => (await store.refused('replace_location', { location: 'OLD', by: code })).code
    expect(await by('OLD')).toBe('conflicting_constraints')
    expect(await by('NOWHERE')).toBe('unknown_location')
    await store.do('create_location', { code: 'SHUT', active: false })
    expect(await by('SHUT')).toBe('location_inactive')
  })

  it('gives all that stands and is promised there to the other one, once, whoever asks again', async () => {
    await store.stock({ OLD: { S1: 20, S2: 3 } })
    await store.do('move_stock', {
      changes: [{ sku: 'S1', location: 'OLD', from: 'on_hand', to: 'damaged', quantity: 2 }],
    })
    await store.do('update_level', { sku: 'S1', location: 'OLD', settings: { safety_stock: 1 } })
    await store.do('place_order', {
      number: 'O-1',
      lines: [
        { sku: 'S1', quantity: 4 },
        { sku: 'S2', quantity: 5 },
      ],
    })
    await store.do('approve_order', { order: 'O-1' })
    await store.do('place_order', { number: 'O-2', ship_from: 'OLD', lines: [{ sku: 'S1', quantity: 2 }] })
    await store.do('reserve_stock', { reference: 'cart', location: 'OLD', lines: [{ sku: 'S1', quantity: 3 }] })
    await store.do('place_order', { number: 'O-3', lines: [{ sku: 'S1', quantity: 1 }] })
    await store.do('approve_order', { order: 'O-3' })
    await store.do('ship_shipment', { shipment: 'O-3-1' })
    for (let twice = 0; twice < 2; twice += 1) await store.do('replace_location', { location: 'OLD', by: 'NEW' })

    const model = await store.read('get_model', { model: 'default' })
    expect(model.locations.map(({ location }) => location)).toEqual(['NEW', 'B'])
    expect(model.return_locations.map(({ location }) => location)).toEqual(['NEW'])
    expect(await store.level('S1', 'OLD')).toMatchObject({ on_hand: 0, reserved: 0, damaged: 0 })
    expect(await store.level('S1', 'NEW')).toMatchObject({
      ...{ on_hand: 17, reserved: 9, damaged: 2 },
      settings: { safety_stock: 1 },
    })
    expect(await store.level('S2', 'NEW')).toMatchObject({ on_hand: 3, reserved: 3, backordered: 2 })
    expect([await total('S1'), await total('S2')]).toEqual([19, 3])
    const order = await store.read('get_order', { order: 'O-1' })
    expect(order.shipments.map(({ location, state }) => `${location} ${state}`)).toEqual(['NEW picking', 'NEW on_hold'])
    expect((await store.read('get_order', { order: 'O-2' })).ship_from).toBe('NEW')
    expect((await store.read('get_order', { order: 'O-3' })).shipments[0]!.location).toBe('OLD')
    expect(await store.read('get_reservation', { reservation: 'cart' })).toMatchObject({ location: 'NEW' })
    await sound(store)

    // What it was, it goes on being: it ships, is cancelled, and is placed, from there.
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    await store.do('cancel_order', { order: 'O-2' })
    await store.do('place_order', { number: 'O-4', reservation: 'cart', lines: [{ sku: 'S1', quantity: 3 }] })
    await store.stock({ NEW: { S2: 2 } })
    expect(await store.level('S2', 'NEW')).toMatchObject({ reserved: 2, backordered: 0 })
    await sound(store)
    await store.do('archive_location', { location: 'OLD' })
  })

  it('is replaced while orders are placed, and nothing is lost or stands twice', async () => {
    await store.do('create_location', { code: 'ONE' })
    await store.do('create_location', { code: 'TWO' })
    await store.do('create_item', { sku: 'HOT' })
    await store.do('create_model', { code: 'hot', locations: [{ location: 'ONE', priority: 1 }] })
    await store.do('create_channel', { code: 'hot', model: 'hot' })
    await store.stock({ ONE: { HOT: 60 } })
    const place = (number: string) =>
      store.send('place_order', { number, channel: 'hot', lines: [{ sku: 'HOT', quantity: 1 }] })
    const orders = Array.from({ length: 40 }, (_, index) => place(`H-${index}`))
    const replaced = store.do('replace_location', { location: 'ONE', by: 'TWO' })
    const answers = [...(await Promise.all(orders)), ...(await Promise.all([place('H-last')]))]
    await replaced
    await store.do('replace_location', { location: 'ONE', by: 'TWO' })
    const placed = answers.filter(({ ok }) => ok).length
    expect(await store.level('HOT', 'ONE')).toMatchObject({ on_hand: 0, reserved: 0 })
    expect(await store.level('HOT', 'TWO')).toMatchObject({ on_hand: 60, reserved: placed })
    expect(placed).toBeGreaterThan(0)
    await sound(store)
  })

  it('leaves what waits for a transfer, is counted, or is fetched there; and goes on when it is asked again', async () => {
    await store.do('create_location', { code: 'P', pickup_enabled: true })
    await store.do('create_location', { code: 'Q' })
    await store.do('create_item', { sku: 'SLOW' })
    await store.do('create_model', { code: 'slow', locations: [{ location: 'P', priority: 1 }] })
    await store.do('create_channel', { code: 'slow', model: 'slow' })
    await store.stock({ P: { SLOW: 10 } })
    const lines = [{ sku: 'SLOW', quantity: 1 }]
    await store.do('place_order', { number: 'F-1', channel: 'slow', pickup_location: 'P', lines })
    await store.do('create_transfer', { number: 'T-1', from: 'P', to: 'B', lines })
    await store.do('create_stocktake', { number: 'C-1', location: 'P', items: ['SLOW'], freeze: true })
    await store.do('start_stocktake', { stocktake: 'C-1' })
    await store.do('replace_location', { location: 'P', by: 'Q' })
    expect(await store.level('SLOW', 'P')).toMatchObject({ on_hand: 10, reserved: 2 })
    await store.do('cancel_stocktake', { stocktake: 'C-1' })
    await store.do('replace_location', { location: 'P', by: 'Q' })
    expect(await store.level('SLOW', 'P')).toMatchObject({ on_hand: 2, reserved: 2 })
    expect(await store.level('SLOW', 'Q')).toMatchObject({ on_hand: 8, reserved: 0 })
    await sound(store)
  })
})

describeOnBoth('a location that is closed', (open) => {
  let store: Store
  let closeLocations: ReturnType<typeof locationCloser>
  beforeAll(async () => {
    store = await openStore(await open(), { locations: ['OLD', 'NEW'], items: { S1: {}, S2: {} } })
    closeLocations = locationCloser()
  })

  const standing = async (location: string, replacement?: string) => {
    const seen = await store.read('get_location_standing', { location, ...(replacement && { replacement }) })
    return seen.standing.map(({ kind, outcome, count, examples }) => `${kind} ${outcome} ${count}: ${examples.join()}`)
  }
  const lines = [{ sku: 'S1', quantity: 1 }]

  it('says what stands there, and what would become of it; and is closed without a word where nothing does', async () => {
    await store.do('create_location', { code: 'EMPTY' })
    expect(await standing('EMPTY')).toEqual([])
    expect(await store.do('close_location', { location: 'EMPTY' })).toMatchObject({ archived_at: expect.any(String) })
    await store.stock({ OLD: { S1: 10, S2: 4 } })
    await store.do('place_order', { number: 'O-1', lines })
    await store.do('approve_order', { order: 'O-1' })
    await store.do('reserve_stock', { reference: 'cart', location: 'OLD', lines })
    await store.do('create_transfer', { number: 'T-1', from: 'OLD', to: 'NEW', lines })
    await store.do('create_expected_receipt', { number: 'E-1', location: 'OLD', lines: [{ sku: 'S2', quantity: 5 }] })
    expect(await standing('OLD')).toEqual([
      'inventory_models stays 1: default',
      'expected_receipts must_end 1: E-1',
      'inventory_levels stays 2: S1,S2',
      'reservations stays 1: cart',
      'shipments stays 1: O-1-1',
      'stock_transfers must_end 1: T-1',
    ])
    expect((await standing('OLD', 'NEW')).filter((line) => line.includes('moves'))).toHaveLength(4)
    expect(await store.read('get_location_standing', { location: 'OLD' })).toMatchObject({
      is_empty: false,
      replacement: null,
      units: { on_hand: 14, reserved: 3, incoming: 5 },
    })
    expect(await store.refused('close_location', { location: 'OLD' })).toMatchObject({
      code: 'location_in_use',
      data: { models: ['default'], reserved: 3, incoming: 5, shipments: 1, transfers: 1, expected_receipts: 1 },
    })
    const asked = { location: 'OLD', replacement: 'OLD' }
    expect(await store.engine.read('get_location_standing', asked)).toMatchObject({ code: 'conflicting_constraints' })
  })

  it('goes by itself when the last of what stands there has gone, and says until then what keeps it open', async () => {
    expect(await store.do('close_location', { location: 'OLD', replacement: 'NEW' })).toMatchObject({
      closing_at: expect.any(String),
      archived_at: null,
    })
    expect(await standing('OLD')).toEqual(['expected_receipts must_end 1: E-1', 'stock_transfers must_end 1: T-1'])
    expect(await closeLocations(store.engine)).toBe(0)
    await store.do('dispatch_transfer', { transfer: 'T-1' })
    await store.do('complete_transfer', { transfer: 'T-1' })
    // What comes after all goes the same way, when the worker looks.
    await store.do('receive_expected_receipt', { receipt: 'E-1', lines: [{ line: 0, accepted: 5 }] })
    expect(await standing('OLD')).toEqual(['inventory_levels moves 1: S2'])
    for (let round = 0; round < 25 && (await standing('OLD')).length > 0; round += 1) await closeLocations(store.engine)
    expect(await closeLocations(store.engine)).toBe(1)
    expect(await store.level('S2', 'NEW')).toMatchObject({ on_hand: 9 })
    expect(await store.level('S1', 'NEW')).toMatchObject({ on_hand: 10, reserved: 2 })
    const { data } = await store.read('list_locations', { archived: true })
    expect(data.map(({ code, closing_at }) => [code, closing_at])).toEqual([
      ['EMPTY', null],
      ['OLD', null],
    ])
    await sound(store)
  })

  it('may be kept after all; and what goes to one that is archived goes on to what has taken its place', async () => {
    for (const code of ['P', 'Q', 'R']) await store.do('create_location', { code })
    await store.stock({ P: { S1: 3 } })
    await store.do('close_location', { location: 'P', replacement: 'Q' })
    await store.do('restore_location', { location: 'P' })
    await store.stock({ P: { S1: 3 } })
    expect(await closeLocations(store.engine)).toBe(0)
    expect(await store.level('S1', 'P')).toMatchObject({ on_hand: 3 })
    await store.do('close_location', { location: 'Q', replacement: 'R' })
    expect(await closeLocations(store.engine)).toBe(1)
    const [from, to] = await Promise.all(
      ['P', 'R'].map(async (location) => (await store.read('get_location', { location })).id),
    )
    expect(await store.level('S1', 'R')).toMatchObject({ on_hand: 3 })
    const { data } = await store.read('list_locations', { archived: true })
    const gone = data.find(({ code }) => code === 'Q')!
    const { id } = await store.read('get_item', { item: 'S1' })
    await store.do('relocate_level', { item_id: id, location_id: from!, to_location_id: gone.id })
    expect(to).not.toBe(gone.id)
    expect(await store.level('S1', 'R')).toMatchObject({ on_hand: 6 })
    await sound(store)
  })

  it('takes a hold back and forth, of what is counted and of what is not', async () => {
    await store.do('create_item', { sku: 'FREE', settings: { tracked: false } })
    for (const code of ['X', 'Y']) await store.do('create_location', { code })
    await store.do('create_model', { code: 'xy', locations: [{ location: 'X', priority: 1 }] })
    await store.do('create_channel', { code: 'xy', model: 'xy' })
    await store.stock({ X: { S1: 5 } })
    await store.do('reserve_stock', { reference: 'counted', channel: 'xy', lines })
    const free = [{ sku: 'FREE', quantity: 1 }]
    await store.do('reserve_stock', { reference: 'free', channel: 'xy', location: 'X', firm: true, lines: free })
    for (const [location, by] of [
      ['X', 'Y'],
      ['Y', 'X'],
      ['X', 'Y'],
    ] as const) {
      await store.do('replace_location', { location, by })
      const held = await store.read('get_reservation', { reservation: 'counted' })
      expect(held.items.map((item) => item.location)).toEqual([by])
      expect((await store.read('get_reservation', { reservation: 'free' })).location).toBe(by)
    }
    await store.do('close_location', { location: 'X', replacement: 'Y' })
    expect(await closeLocations(store.engine)).toBe(1)
  })
})
