/** The life of shipments: held and released, in parts, by mistake, and whatever the books say. */
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { advanceClock, installTestClock } from '../support/clock.ts'
import { describeOnBoth } from '../support/databases.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('shipments', (open) => {
  const waiting = { items: { S1: { settings: { backorders: 'allow' } } } } as const

  async function approved(store: Store, quantity: number): Promise<void> {
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity }] })
    await store.do('approve_order', { order: 'O-1' })
  }

  async function states(store: Store): Promise<string[]> {
    const { shipments } = await store.read('get_order', { order: 'O-1' })
    return shipments.map(({ number, state, lines }) => `${number} ${state} ${lines.map((line) => line.quantity)}`)
  }

  async function violated(store: Store): Promise<string[]> {
    const { checks } = await checkIntegrity(store.database)
    return checks.filter(({ violations }) => violations > 0).map(({ statement }) => statement)
  }

  it('57: ship a part, and what is left ships later; a shipment that has left is not cancelled', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 5 } })
    await approved(store, 2)
    await store.do('ship_shipment', { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }] })
    expect(await states(store)).toEqual(['O-1-1 shipped 1', 'O-1-2 picking 1'])
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 4, reserved: 1, available: 3 })
    // Whoever has not heard of it yet ships it again, and nothing more leaves.
    await store.do('ship_shipment', { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 4, reserved: 1 })
    expect(await store.refused('cancel_shipment', { shipment: 'O-1-1' })).toMatchObject({
      code: 'shipment_state_conflict',
      data: { state: 'shipped', open_steps: ['deliver', 'unship'] },
    })
    expect(await store.refused('cancel_order', { order: 'O-1' })).toMatchObject({ code: 'order_state_conflict' })
    await store.do('ship_shipment', { shipment: 'O-1-2' })
    expect(await store.read('get_order', { order: 'O-1' })).toMatchObject({ fulfilment: 'fulfilled' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 0 })
  })

  it('57: ship what is there of one that waits, and goods that come go on with the rest', async () => {
    const store = await openStore(await open(), { locations: ['A'], ...waiting, model: { strategy: 'no_split' } })
    await store.stock({ A: { S1: 3 } })
    await approved(store, 5)
    expect(await states(store)).toEqual(['O-1-1 on_hold 5'])
    await store.do('ship_shipment', { shipment: 'O-1-1', lines: [{ line: 0, quantity: 3 }] })
    expect(await states(store)).toEqual(['O-1-1 shipped 3', 'O-1-2 on_hold 2'])
    await store.stock({ A: { S1: 2 } })
    expect(await states(store)).toEqual(['O-1-1 shipped 3', 'O-1-2 picking 2'])
    await store.do('ship_shipment', { shipment: 'O-1-2' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 0, reserved: 0, backordered: 0 })
  })

  it('57: ship a part of what a transfer did not take along, because nobody counts it any more', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      ...waiting,
      model: { strategy: 'ship_from_primary' },
    })
    await store.stock({ B: { S1: 2 } })
    await approved(store, 2)
    // They are not there after all, and then they are counted no more.
    await store.do('set_stock', { changes: [{ sku: 'S1', location: 'B', quantity: 0 }] })
    await store.do('update_item', { item: 'S1', settings: { tracked: false } })
    await store.do('dispatch_transfer', { transfer: 'O-1-T1' })
    expect(await states(store)).toEqual(['O-1-1 on_hold 2'])
    await store.do('ship_shipment', { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }] })
    expect(await states(store)).toEqual(['O-1-1 shipped 1', 'O-1-2 on_hold 1'])
    await store.do('complete_transfer', { transfer: 'O-1-T1' })
    await store.do('ship_shipment', { shipment: 'O-1-2' })
    expect(await store.read('get_order', { order: 'O-1' })).toMatchObject({ fulfilment: 'fulfilled' })
    expect(await violated(store)).toEqual([])
  })

  it('84: ship what the books do not have, and nothing is taken from the shelf', async () => {
    const store = await openStore(await open(), { locations: ['A'], ...waiting })
    await store.stock({ A: { S1: 3 } })
    await approved(store, 3)
    await store.do('set_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 0 }] })
    expect(await states(store)).toEqual(['O-1-1 on_hold 3'])
    const left = { shipment: 'O-1-1', without_stock: true }
    expect(await store.refused('ship_shipment', left)).toMatchObject({ code: 'reason_required' })
    const reason = 'counted after the parcel had left'
    const shipped = await store.do('ship_shipment', { ...left, reason })
    expect(shipped).toMatchObject({ state: 'shipped', without_stock: reason })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 0, backordered: 0 })
    const told = await store.database.query("select data from holdfast.outbox where type = 'shipment_shipped'")
    expect(told).toMatchObject([{ data: { number: 'O-1-1', without_stock: reason } }])
  })

  it('come back within a day, reserved again, and later only as a return', async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database, { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 3 } })
    await approved(store, 2)
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    const correction = { shipment: 'O-1-1', reason: 'the wrong parcel' }
    expect(await store.do('unship_shipment', correction)).toMatchObject({ state: 'ready_to_ship', shipped_at: null })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 2 })
    expect(await store.refused('unship_shipment', correction)).toMatchObject({ code: 'shipment_state_conflict' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 2 })
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    await advanceClock(database, 86_401)
    expect(await store.refused('unship_shipment', correction)).toMatchObject({ code: 'shipped_too_long_ago' })
  })

  it('42: wait for a location that is on hold, one at a time released, until that ends', async () => {
    const store = await openStore(await open(), { locations: ['A', 'B'], items: { S1: {} } })
    const locations = (onHold: boolean) => [
      { location: 'A', priority: 1 },
      { location: 'B', priority: 2, on_hold: onHold },
    ]
    await store.do('update_model', { model: 'default', strategy: 'split_shipments', locations: locations(true) })
    await store.stock({ A: { S1: 1 }, B: { S1: 5 } })
    await approved(store, 3)
    expect(await states(store)).toEqual(['O-1-1 picking 1', 'O-1-2 on_hold 2'])
    expect(await store.do('release_shipment', { shipment: 'O-1-2' })).toMatchObject({ location_hold_lifted: true })
    expect(await states(store)).toEqual(['O-1-1 picking 1', 'O-1-2 picking 2'])
    await store.do('update_model', { model: 'default', locations: locations(false) })
    expect(await store.read('get_shipment', { shipment: 'O-1-2' })).toMatchObject({ location_hold_lifted: false })
    await store.do('update_model', { model: 'default', locations: locations(true) })
    expect(await states(store)).toEqual(['O-1-1 picking 1', 'O-1-2 on_hold 2'])
  })

  it('leave a remainder that is given up line by line, who waits first', async () => {
    const store = await openStore(await open(), { locations: ['A'], ...waiting })
    await store.stock({ A: { S1: 4 } })
    await approved(store, 6)
    await store.do('ship_shipment', { shipment: 'O-1-1', lines: [{ line: 0, quantity: 1 }] })
    const giveUp = { order: 'O-1', lines: [{ line: 0, quantity: 3 }] }
    const order = await store.do('give_up_order_lines', giveUp)
    expect(order.lines[0]!.components).toMatchObject([{ sku: 'S1', quantity: 6, given_up: 3 }])
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 2, backordered: 0 })
    expect(await store.refused('give_up_order_lines', giveUp)).toMatchObject({ code: 'exceeds_line' })
    await store.do('give_up_order_lines', { order: 'O-1' })
    expect(await store.do('give_up_order_lines', { order: 'O-1' })).toMatchObject({ fulfilment: 'fulfilled' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 0 })
    const { checks } = await store.read('check_integrity', {})
    expect(checks.filter(({ violations }) => violations > 0)).toEqual([])
  })

  it('53: follow their order, which is edited: who waits is given back first, and nobody is filled by it', async () => {
    const store = await openStore(await open(), { locations: ['A'], ...waiting })
    await store.stock({ A: { S1: 0 } })
    for (const [number, quantity] of Object.entries({ X: 1, Y: 2, Z: 1 })) {
      await store.do('place_order', { number, lines: [{ sku: 'S1', quantity }] })
    }
    const edit = { order: 'Y', lines: [{ line: 0, quantity: 1 }] }
    await store.do('edit_order', edit)
    await store.do('edit_order', edit)
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 0, reserved: 0, backordered: 3 })
    await store.do('edit_order', {
      order: 'Y',
      lines: [
        { line: 0, quantity: 3 },
        { sku: 'S1', quantity: 1 },
      ],
    })
    const order = await store.read('get_order', { order: 'Y' })
    expect(order.lines.map(({ quantity }) => quantity)).toEqual([3, 1])
    expect(await store.level('S1', 'A')).toMatchObject({ backordered: 6 })
    const { edits } = await store.read('get_order_explanation', { order: 'Y' })
    expect(edits.map(({ lines, explanation }) => [lines.length, explanation === null])).toEqual([
      [1, true],
      [2, false],
    ])
    const { checks } = await store.read('check_integrity', {})
    expect(checks.filter(({ violations }) => violations > 0)).toEqual([])
  })

  it('58: go to another location, where they are promised anew, apart and together again', async () => {
    const store = await openStore(await open(), { locations: ['A', 'B'], ...waiting })
    await store.stock({ A: { S1: 10 }, B: { S1: 5 } })
    await approved(store, 10)
    await store.do('reroute_shipment', { shipment: 'O-1-1', lines: [{ line: 0, quantity: 7 }], location: 'B' })
    expect(await states(store)).toEqual(['O-1-1 picking 3', 'O-1-2 on_hold 7'])
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 10, reserved: 3 })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 5, reserved: 5, backordered: 2 })
    const one = [{ line: 0, quantity: 1 }]
    await store.do('reroute_shipment', { shipment: 'O-1-1', lines: one, location: 'A' })
    expect(await states(store)).toEqual(['O-1-1 picking 2', 'O-1-2 on_hold 7', 'O-1-3 picking 1'])
    await store.do('reroute_shipment', { shipment: 'O-1-1', lines: one, into: 'O-1-3' })
    await store.do('reroute_shipment', { shipment: 'O-1-2', into: 'O-1-3' })
    await store.do('reroute_shipment', { shipment: 'O-1-1', into: 'O-1-3' })
    expect(await states(store)).toEqual(['O-1-1 cancelled ', 'O-1-2 cancelled ', 'O-1-3 picking 10'])
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 5, reserved: 0, backordered: 0 })
    const { checks } = await store.read('check_integrity', {})
    expect(checks.filter(({ violations }) => violations > 0)).toEqual([])
  })

  it('are cancelled one at a time, with the transfers that were to bring their goods (63)', async () => {
    const store = await openStore(await open(), {
      locations: ['A', 'B'],
      items: { S1: {} },
      model: { strategy: 'ship_from_primary' },
    })
    await store.stock({ A: { S1: 1 }, B: { S1: 5 } })
    await approved(store, 3)
    await store.do('dispatch_transfer', { transfer: 'O-1-T1' })
    await store.do('cancel_shipment', { shipment: 'O-1-1' })
    expect(await store.read('get_transfer', { transfer: 'O-1-T1' })).toMatchObject({ state: 'cancelled' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 1, available: 1, incoming: 0 })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 5, available: 5 })
    const { checks } = await store.read('check_integrity', {})
    expect(checks.filter(({ violations }) => violations > 0)).toEqual([])
  })
})
