/** Kits that a buyer configures, and kits of which all goes from one location in one shipment. */
import { beforeAll, expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('kits that a buyer configures', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await open(), { locations: ['A', 'B'], model: { strategy: 'split_shipments' } })
    for (const sku of ['TRAY', 'RED', 'BLUE', 'CARD', 'SWEET']) await store.do('create_item', { sku })
    await store.do('create_item', {
      sku: 'GIFT',
      components: [
        { sku: 'TRAY', quantity: 1 },
        { sku: 'RED', quantity: 1, option: 'mug', is_default: true },
        { sku: 'BLUE', quantity: 1, option: 'mug' },
        { sku: 'SWEET', quantity: 2, option: 'more', quantity_max: 6 },
        { sku: 'CARD', quantity: 1, option: 'more' },
      ],
      options: [{ option: 'more', choices_min: 0, choices_max: 2 }],
    })
    await store.stock({ A: { TRAY: 10, RED: 2, BLUE: 5, SWEET: 20, CARD: 1 } })
  })

  const line = (choices?: { sku: string; quantity?: number }[], quantity = 1) => ({
    ...{ sku: 'GIFT', quantity },
    ...(choices && { choices }),
  })

  it('is what was chosen, or what it is by default, and shows what it offers', async () => {
    const item = await store.read('get_item', { item: 'GIFT' })
    expect(item.options).toEqual([
      { option: 'more', choices_min: 0, choices_max: 2 },
      { option: 'mug', choices_min: 1, choices_max: 1 },
    ])
    const held = await store.do('reserve_stock', { reference: 'cart', lines: [line(), line([{ sku: 'BLUE' }], 2)] })
    expect(held.items.map(({ line: at, sku, reserved }) => `${at} ${sku} ${reserved}`)).toEqual([
      ...['0 TRAY 1', '0 RED 1'],
      ...['1 TRAY 2', '1 BLUE 2'],
    ])
    const lines = [line([{ sku: 'BLUE' }, { sku: 'SWEET', quantity: 5 }], 2)]
    const plan = await store.read('plan_sourcing', { lines, reservation: 'cart' })
    expect(plan.plans[0]!.shortages).toEqual([])
    const order = await store.do('place_order', { number: 'O-1', reservation: 'cart', lines })
    expect(order.lines[0]!.components.map(({ sku, quantity }) => `${sku} ${quantity}`)).toEqual([
      ...['TRAY 2', 'BLUE 2', 'SWEET 10'],
    ])
    // More of it is made of the same; another one is added as somebody else wants it.
    const edited = await store.do('edit_order', {
      order: 'O-1',
      lines: [
        { line: 0, quantity: 3 },
        { sku: 'GIFT', quantity: 1, choices: [{ sku: 'RED' }, { sku: 'CARD' }] },
      ],
    })
    expect(edited.lines.map(({ components }) => components.map(({ sku, quantity }) => `${sku} ${quantity}`))).toEqual([
      ['TRAY 3', 'BLUE 3', 'SWEET 15'],
      ['TRAY 1', 'RED 1', 'CARD 1'],
    ])
  })

  it.each([
    ['another choice', [{ sku: 'TRAY' }], '/lines/0/choices/0/sku', { code: 'choice_not_offered', component: 'TRAY' }],
    ['none of what is needed', [], '/lines/0/choices', { code: 'choices_out_of_range', option: 'mug', minimum: 1 }],
    [
      'too many of an option',
      [{ sku: 'RED' }, { sku: 'BLUE' }],
      '/lines/0/choices',
      { code: 'choices_out_of_range', requested: 2, maximum: 1, offered: ['RED', 'BLUE'] },
    ],
    [
      'one twice',
      [{ sku: 'RED' }, { sku: 'RED' }],
      '/lines/0/choices/1/sku',
      { code: 'conflicting_constraints', component: 'RED' },
    ],
    [
      'more of one than it may be',
      [{ sku: 'RED' }, { sku: 'SWEET', quantity: 7 }],
      '/lines/0/choices/1/quantity',
      { code: 'above_maximum_quantity', maximum: 6, requested: 7 },
    ],
    [
      'a part of what is whole',
      [{ sku: 'RED' }, { sku: 'SWEET', quantity: 2.5 }],
      '/lines/0/choices/1/quantity',
      { code: 'fraction_not_allowed' },
    ],
  ])('refuses %s, wherever it is asked for', async (_what, choices, pointer, error) => {
    const lines = [line(choices)]
    const refused = await store.refused('place_order', { lines })
    expect(refused.errors).toEqual([expect.objectContaining({ pointer, sku: expect.any(String), ...error })])
    expect(await store.refused('reserve_stock', { reference: 'other', lines })).toMatchObject({ code: error.code })
  })

  it('can be had as often as what was chosen allows', async () => {
    const read = async (choices?: { sku: string; quantity?: number }[]) => {
      const configured = choices ? { configured: [{ sku: 'GIFT', choices }] } : {}
      const { items } = await store.read('get_availability', { skus: ['GIFT'], ...configured })
      return items[0]!
    }
    expect(await read()).toMatchObject({ sellable_quantity: 1, components: [{ sku: 'TRAY' }, { sku: 'RED' }] })
    expect(await read([{ sku: 'BLUE' }])).toMatchObject({ sellable_quantity: 2 })
    expect(await read([{ sku: 'BLUE' }, { sku: 'SWEET', quantity: 3 }])).toMatchObject({ sellable_quantity: 1 })
    expect(await read([{ sku: 'BLUE' }, { sku: 'CARD' }])).toMatchObject({ sellable_quantity: 0, in_stock: false })
    const unknown = await store.engine.read('get_availability', {
      skus: ['RED'],
      configured: [{ sku: 'GIFT', choices: [] }],
    })
    expect(unknown).toMatchObject({ ok: false, code: 'unknown_sku' })
  })
})

describeOnBoth('kits that ship together', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await open(), { locations: ['A', 'B'], model: { strategy: 'split_shipments' } })
  })

  /** A frame and a door each, of their own for each test. */
  async function bed(name: string, stock: Record<string, Record<string, number>>, settings = {}): Promise<void> {
    const [frame, door] = [`FRAME-${name}`, `DOOR-${name}`]
    await store.do('create_item', { sku: frame, shipping_category: 'bulky', settings })
    await store.do('create_item', { sku: door })
    const components = [frame, door].map((sku) => ({ sku, quantity: 1 }))
    await store.do('create_item', { sku: `BED-${name}`, components, ships_together: true })
    const named = Object.entries(stock).map(([code, { FRAME = 0, DOOR = 0 }]) => [
      code,
      { [frame]: FRAME, [door]: DOOR },
    ])
    await store.stock(Object.fromEntries(named))
  }

  const inShipments = (order: {
    shipments: { location: string; state: string; lines: { sku: string; quantity: number }[] }[]
  }) =>
    order.shipments.map(({ location, state, lines }) =>
      [location, state, ...lines.map(({ sku, quantity }) => `${quantity} ${sku.split('-')[0]}`).sort()].join(' '),
    )

  it('takes each from one location, and nothing that no location has whole', async () => {
    await bed('1', { A: { FRAME: 3, DOOR: 1 }, B: { FRAME: 1, DOOR: 2 } })
    const { items } = await store.read('get_availability', { skus: ['BED-1'] })
    expect(items[0]).toMatchObject({ quantity: 2, sellable_quantity: 2 })
    const refused = await store.refused('place_order', { lines: [{ sku: 'BED-1', quantity: 3 }] })
    expect(refused.errors).toEqual([
      expect.objectContaining({ pointer: '/lines/0', sku: 'BED-1', requested: 3, available: 2 }),
    ])
    expect((await store.refused('place_order', { lines: [{ sku: 'BED-1', quantity: 0.5 }] })).code).toBe(
      'fraction_not_allowed',
    )
    const order = await store.do('place_order', { number: 'T-1', lines: [{ sku: 'BED-1', quantity: 2 }] })
    expect(inShipments(order)).toEqual(['A upcoming 1 DOOR 1 FRAME', 'B upcoming 1 DOOR 1 FRAME'])
    const { explanation } = await store.read('get_order_explanation', { order: 'T-1' })
    expect(explanation.lines.map(({ ships_with }) => ships_with)).toEqual(['BED-1', 'BED-1'])
  })

  it('says where parts of it stand and no whole one', async () => {
    await bed('2', { A: { FRAME: 3, DOOR: 0 }, B: { FRAME: 1, DOOR: 1 } })
    await store.do('place_order', { number: 'T-2', lines: [{ sku: 'BED-2', quantity: 1 }] })
    const { explanation } = await store.read('get_order_explanation', { order: 'T-2' })
    expect(explanation.lines[0]!.considered).toEqual([
      { location: 'A', available: 3, taken: 0, why: 'no_whole_kit' },
      { location: 'B', available: 1, taken: 1 },
    ])
  })

  it('waits as a whole where a part of it has to be waited for, and follows nothing away', async () => {
    await bed('3', { A: { FRAME: 1, DOOR: 2 } }, { backorders: 'allow' })
    const order = await store.do('place_order', { number: 'T-3', lines: [{ sku: 'BED-3', quantity: 2 }] })
    expect(inShipments(order)).toEqual(['A upcoming 1 DOOR 1 FRAME', 'A upcoming 1 DOOR 1 FRAME'])
    await store.do('approve_order', { order: 'T-3' })
    await store.stock({ B: { 'FRAME-3': 5 } })
    expect(inShipments(await store.read('get_order', { order: 'T-3' })).map((one) => one.slice(0, 9))).toEqual([
      'A picking',
      'A on_hold',
    ])
    await store.stock({ A: { 'FRAME-3': 5 } })
    expect(inShipments(await store.read('get_order', { order: 'T-3' })).map((one) => one.slice(0, 9))).toEqual([
      'A picking',
      'A picking',
    ])
  })

  it('is not held up by a part of it that needs no shipping', async () => {
    await store.do('create_item', { sku: 'CHAIR' })
    await store.do('create_item', { sku: 'COVER', requires_shipping: false, settings: { backorders: 'allow' } })
    const components = ['CHAIR', 'COVER'].map((sku) => ({ sku, quantity: 1 }))
    await store.do('create_item', { sku: 'SEAT', components, ships_together: true })
    await store.stock({ A: { CHAIR: 1, COVER: 0 } })
    await store.do('place_order', { number: 'T-5', lines: [{ sku: 'SEAT', quantity: 1 }] })
    await store.do('approve_order', { order: 'T-5' })
    expect(inShipments(await store.read('get_order', { order: 'T-5' }))).toEqual(['A picking 1 CHAIR'])
  })

  it('is never torn: by shipping a part, another way, giving up or an edit', async () => {
    await bed('4', { A: { FRAME: 3, DOOR: 3 }, B: { FRAME: 1, DOOR: 5 } })
    await store.do('place_order', { number: 'T-4', lines: [{ sku: 'BED-4', quantity: 3 }] })
    await store.do('approve_order', { order: 'T-4' })
    const lines = [{ line: 0, sku: 'DOOR-4', quantity: 1 }]
    for (const refused of [
      await store.refused('ship_shipment', { shipment: 'T-4-1', lines }),
      await store.refused('reroute_shipment', { shipment: 'T-4-1', location: 'B', lines }),
      await store.refused('give_up_order_lines', { order: 'T-4', lines }),
    ]) {
      expect(refused).toMatchObject({
        code: 'kit_ships_together',
        errors: [{ pointer: '/lines/0', sku: 'BED-4' }],
      })
    }
    const kits = [{ line: 0, quantity: 1 }]
    await store.do('reroute_shipment', { shipment: 'T-4-1', location: 'B', lines: kits })
    await store.do('ship_shipment', { shipment: 'T-4-1', lines: kits })
    await store.do('edit_order', { order: 'T-4', lines: [{ line: 0, quantity: 2 }] })
    const order = await store.read('get_order', { order: 'T-4' })
    expect(order.lines[0]).toMatchObject({ quantity: 2, ships_together: true })
    for (const { state, lines: inIt } of order.shipments.filter((one) => one.state !== 'cancelled')) {
      expect([state, inIt.map(({ quantity }) => quantity)]).toEqual([state, [1, 1]])
    }
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter(({ violations }) => violations > 0)).toEqual([])
  })
})
