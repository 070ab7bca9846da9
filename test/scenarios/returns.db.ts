/** What customers send back: bounded by what was shipped, put away once, in the condition that it is in. */
import { beforeAll, expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('returns', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await open(), { locations: ['A', 'B'], model: { strategy: 'split_shipments' } })
    await store.do('create_location', { code: 'C' })
    await store.do('update_model', { model: 'default', return_locations: [{ location: 'C', priority: 1 }] })
  })

  /** The order has had six of an item of its own from A and four from B. Returns go to C. */
  async function shipped(order: string): Promise<void> {
    const sku = skuOf(order)
    await store.do('create_item', { sku, settings: { backorders: 'allow' } })
    await store.stock({ A: { [sku]: 6 }, B: { [sku]: 4 } })
    await store.do('place_order', { number: order, lines: [{ sku, quantity: 10 }] })
    await store.do('approve_order', { order })
    for (const count of [1, 2]) await store.do('ship_shipment', { shipment: `${order}-${count}` })
  }

  function skuOf(order: string): string {
    return `S-of-${order}`
  }

  async function requested(order: string, quantity: number, more: object = {}): Promise<string> {
    const { number } = await store.do('request_return', { order, lines: [{ line: 0, quantity }], ...more })
    await store.do('approve_return', { return: number })
    return number
  }

  it('lets nothing come back that never left, and tells how much did', async () => {
    await store.do('create_item', { sku: 'S-unsent' })
    await store.stock({ A: { 'S-unsent': 6 } })
    const lines = [{ sku: 'S-unsent', quantity: 3 }]
    await store.do('place_order', { number: 'O-unsent', lines })
    const refused = async (order: string, more: object = {}) => {
      const { code, data, errors } = await store.refused('request_return', { order, ...more })
      return { code, ...(data ?? errors?.[0]) }
    }
    const nothing = { code: 'nothing_to_return', shipped: 0, returning: 0 }
    expect(await refused('O-unsent')).toEqual(nothing)
    await store.do('approve_order', { order: 'O-unsent' })
    await store.do('ship_shipment', { shipment: 'O-unsent-1', lines: [{ line: 0, quantity: 1 }] })
    await store.do('give_up_order_lines', { order: 'O-unsent', lines: [{ line: 0, quantity: 2 }] })
    expect(await refused('O-unsent', { lines: [{ line: 0, quantity: 3 }] })).toMatchObject({
      code: 'exceeds_line',
      requested: 3,
      available: 1,
    })
    await requested('O-unsent', 1)
    expect(await refused('O-unsent')).toEqual({ ...nothing, shipped: 1, returning: 1 })
    await store.do('place_order', { number: 'O-called-off', lines })
    await store.do('cancel_order', { order: 'O-called-off' })
    expect(await refused('O-called-off')).toEqual(nothing)
  })

  it('counts what comes back of a parcel that left without the books knowing', async () => {
    await store.do('create_item', { sku: 'S-left' })
    await store.stock({ A: { 'S-left': 2 } })
    await store.do('place_order', { number: 'O-left', lines: [{ sku: 'S-left', quantity: 2 }] })
    await store.do('approve_order', { order: 'O-left' })
    await store.do('set_stock', { changes: [{ sku: 'S-left', location: 'A', quantity: 0 }] })
    await store.do('ship_shipment', { shipment: 'O-left-1', without_stock: true, reason: 'left before the count' })
    expect(await store.level('S-left', 'A')).toMatchObject({ on_hand: 0, reserved: 0, backordered: 0 })
    await store.do('receive_return', { return: await requested('O-left', 2) })
    expect(await store.level('S-left', 'C')).toMatchObject({ on_hand: 2 })
    expect(await store.refused('request_return', { order: 'O-left' })).toMatchObject({
      code: 'nothing_to_return',
      data: { shipped: 2, returning: 2 },
    })
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter(({ violations }) => violations > 0)).toEqual([])
  })

  it('64: nothing moves until units are put away; then they stand at the first return location, once', async () => {
    await shipped('O-64')
    const one = await requested('O-64', 2)
    expect(one).toBe('O-64-R1')
    const returnable = async () => (await store.read('get_order', { order: 'O-64' })).lines[0]!.components[0]
    expect(await returnable()).toMatchObject({ returned: 0, returnable: 8 })
    await store.do('ship_return', { return: one })
    await store.do('receive_return', { return: one, restock: false })
    expect(
      (await store.read('list_item_levels', { item: skuOf('O-64') })).data.map(({ location }) => location),
    ).not.toContain('C')
    await store.do('restock_return', { return: one })
    await store.do('restock_return', { return: one })
    await store.do('receive_return', { return: one })
    expect(await store.level(skuOf('O-64'), 'C')).toMatchObject({ on_hand: 2 })
    expect(await returnable()).toMatchObject({ returned: 2, returnable: 8 })
    await requested('O-64', 8)
    const refused = await store.refused('request_return', { order: 'O-64', lines: [{ line: 0, quantity: 1 }] })
    expect(refused).toMatchObject({ code: 'nothing_to_return' })
    // Damaged units stand in an account of their own, and scrap leaves the house.
    const parts = [
      { line: 0, quantity: 3, condition: 'damaged' as const },
      { line: 0, quantity: 1, condition: 'quarantined' as const },
      { line: 0, quantity: 1, condition: 'scrap' as const },
    ]
    await store.do('receive_return', { return: 'O-64-R2', lines: parts })
    expect(await store.level(skuOf('O-64'), 'C')).toMatchObject({ on_hand: 2, damaged: 3, quarantined: 1 })
    const { data } = await store.read('list_movements', { reference_id: 'O-64-R2' })
    expect(data.map(({ from, to, reason }) => `${from.account} ${to.account} ${reason}`)).toEqual([
      'customer damaged returned',
      'customer quarantined returned',
      'customer shrinkage returned',
    ])
  })

  it('65: where nothing is restocked, or the item is not tracked, it is recorded and nothing counted', async () => {
    await shipped('O-65')
    await store.do('create_location', { code: 'D', restock_inventory: false })
    await store.do('create_item', { sku: 'U1', settings: { tracked: false } })
    const one = await requested('O-65', 2, { location: 'D' })
    const shown = await store.do('receive_return', { return: one })
    expect(shown).toMatchObject({ state: 'received', lines: [{ received: 2, resellable: 2, counted: 0 }] })
    const lines = [{ sku: 'U1', quantity: 1 }]
    await store.do('request_return', { number: 'R-1', lines, location: 'A', reason: 'a gift', reference: 'receipt 7' })
    await store.do('approve_return', { return: 'R-1' })
    expect(await store.do('receive_return', { return: 'R-1' })).toMatchObject({ order: null, lines: [{ counted: 0 }] })
    expect((await store.read('list_item_levels', { item: 'U1' })).data).toEqual([])
  })

  it('66: 8 of 6 from A and 4 from B, each back to where it came from: A gets at most 6', async () => {
    await shipped('O-66')
    const one = await requested('O-66', 8, { to_origin: true })
    await store.do('receive_return', { return: one })
    expect([await store.level(skuOf('O-66'), 'A'), await store.level(skuOf('O-66'), 'B')]).toMatchObject([
      { on_hand: 6 },
      { on_hand: 2 },
    ])
    const rest = await requested('O-66', 2, { to_origin: true })
    await store.do('receive_return', { return: rest })
    expect(await store.level(skuOf('O-66'), 'B')).toMatchObject({ on_hand: 4 })
  })

  it('gives back no unit both ways: what comes back is not unshipped, and what was unshipped does not come back', async () => {
    await shipped('O-70')
    const one = await requested('O-70', 7)
    const unship = { shipment: 'O-70-1', reason: 'the wrong parcel' }
    expect(await store.refused('unship_shipment', unship)).toMatchObject({ code: 'units_returned' })
    await store.do('cancel_return', { return: one })
    await store.do('unship_shipment', unship)
    expect(await store.level(skuOf('O-70'), 'A')).toMatchObject({ on_hand: 6, reserved: 6 })
    const refused = await store.refused('request_return', { order: 'O-70', lines: [{ line: 0, quantity: 5 }] })
    expect(refused).toMatchObject({ code: 'exceeds_line', errors: [{ available: 4 }] })
  })

  it('covers whoever waits where it lands', async () => {
    await shipped('O-71')
    await store.do('place_order', { number: 'O-2', lines: [{ sku: skuOf('O-71'), quantity: 3 }] })
    await store.do('approve_order', { order: 'O-2' })
    const one = await requested('O-71', 4, { location: 'A' })
    await store.do('receive_return', { return: one })
    expect(await store.level(skuOf('O-71'), 'A')).toMatchObject({
      on_hand: 4,
      reserved: 3,
      backordered: 0,
      available: 1,
    })
    expect(await store.read('get_order', { order: 'O-2' })).toMatchObject({ shipments: [{ state: 'picking' }] })
  })

  it('are found by what is known of them, page by page', async () => {
    await shipped('O-72')
    await requested('O-72', 1, { external_reference: 'RMA-1' })
    await requested('O-72', 1, { to_origin: true, number: 'RMA-2' })
    const found = async (asked: object) =>
      (await store.read('list_returns', asked)).data.map(({ number }) => number).join(' ')
    expect(await found({ limit: 2 })).toBe('RMA-2 O-72-R1')
    expect(await found({ order_by: 'oldest', order: 'O-72', sku: skuOf('O-72'), channel: 'default' })).toBe(
      'O-72-R1 RMA-2',
    )
    expect(await found({ location: 'C', order: 'O-72' })).toBe('O-72-R1')
    expect(await found({ external_reference: 'RMA-1', state: ['approved'] })).toBe('O-72-R1')
    expect(await found({ state: ['received'], order: 'O-72' })).toBe('')
    expect(await found({ created_after: '2100-01-01T00:00:00Z' })).toBe('')
    const first = await store.read('list_returns', { order: 'O-72', limit: 1 })
    const second = await store.read('list_returns', { order: 'O-72', limit: 1, cursor: first.next_cursor! })
    expect(second).toMatchObject({ data: [{ number: 'O-72-R1' }], next_cursor: null })
    expect(second.data[0]).toEqual(await store.read('get_return', { return: 'O-72-R1' }))
    expect((await store.read('get_order', { order: 'O-72' })).returns).toHaveLength(2)
  })

  it('leave every invariant as it was', async () => {
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter(({ violations }) => violations > 0)).toEqual([])
  })
})
