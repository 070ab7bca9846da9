// Goods that are moved between locations: in parts, by hand, for an order, and back.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('transfers', (open) => {
  const fresh = freshDatabase(open)
  const scene = { locations: ['A', 'B'], items: { S1: {}, S2: {} } }
  const make = (store: Store, quantity: number, more: object = {}) =>
    store.do('create_transfer', { number: 'T-1', from: 'A', to: 'B', lines: [{ sku: 'S1', quantity }], ...more })
  const sound = async (store: Store) => expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })

  it('60: reserves at the origin, leaves it on its way, and lands; nothing, too much, and nowhere are refused', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    const transfer = await make(store, 2)
    expect(transfer).toMatchObject({ state: 'upcoming', order: null, lines: [{ state: 'upcoming' }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 2 })
    await store.do('dispatch_transfer', { transfer: 'T-1' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 0 })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 0, incoming: 2 })
    const completed = await store.do('complete_transfer', { transfer: 'T-1' })
    expect(completed).toMatchObject({ state: 'completed', lines: [{ accepted: 2, state: 'received' }] })
    expect(await store.read('get_transfer', { transfer: 'T-1' })).toEqual(completed)
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 2, incoming: 0 })
    const lines = (quantity: number) => [{ sku: 'S1', quantity }]
    for (const [refused, code] of [
      [{ from: 'A', to: 'A', lines: lines(1) }, 'conflicting_constraints'],
      [{ from: 'A', to: 'B', lines: lines(0) }, 'quantity_not_positive'],
      [{ from: 'A', to: 'B', lines: lines(9) }, 'insufficient_stock'],
    ] as const)
      expect(await store.refused('create_transfer', refused)).toMatchObject({ code })
    await sound(store)
  })

  it('60: are drafted first, and reserve nothing before they are confirmed', async () => {
    const store = await openStore(await fresh(), { locations: ['A', 'B'], items: { S1: {} } })
    await store.stock({ A: { S1: 5 } })
    const draft = { number: 'D-1', from: 'A', to: 'B', draft: true }
    await store.do('create_transfer', { ...draft, lines: [{ sku: 'S1', quantity: 9 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 0 })
    expect(await store.refused('confirm_transfer', { transfer: 'D-1' })).toMatchObject({ code: 'insufficient_stock' })
    expect(await store.refused('dispatch_transfer', { transfer: 'D-1' })).toMatchObject({
      code: 'stock_transfer_state_conflict',
    })
    await store.do('update_transfer', { transfer: 'D-1', lines: [{ sku: 'S1', quantity: 2 }] })
    expect(await store.do('confirm_transfer', { transfer: 'D-1' })).toMatchObject({ state: 'upcoming' })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2 })
    await store.do('dispatch_transfer', { transfer: 'D-1' })
    await store.do('complete_transfer', { transfer: 'D-1' })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 2 })
  })

  it('61: three of five accepted, one damaged, one missing: nothing vanishes', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    await make(store, 5)
    await store.do('dispatch_transfer', { transfer: 'T-1' })
    const part = { line: 0, accepted: 3, damaged: 1, short: 1, reason: 'fell off the lorry' }
    const received = await store.do('receive_transfer', { transfer: 'T-1', lines: [part] })
    expect(received).toMatchObject({
      state: 'completed',
      lines: [{ accepted: 3, damaged: 1, short: 1, in_transit: 0 }],
    })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 3, damaged: 1, incoming: 0 })
    const { data } = await store.read('list_movements', { sku: 'S1' })
    expect(data.filter(({ to }) => to.account === 'shrinkage')).toMatchObject([{ quantity: 1, reason: 'lost' }])
    await sound(store)
  })

  it('62: leaves once, and comes back from the way when it is cancelled', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    await make(store, 5)
    await store.do('dispatch_transfer', { transfer: 'T-1' })
    await store.do('dispatch_transfer', { transfer: 'T-1' })
    expect((await store.level('S1', 'B')).incoming).toBe(5)
    await store.do('receive_transfer', { transfer: 'T-1', lines: [{ line: 0, accepted: 1, rejected: 1 }] })
    await store.do('cancel_transfer', { transfer: 'T-1' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, quarantined: 1, reserved: 0 })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 1, incoming: 0 })
    await sound(store)
  })

  it('63: what arrives for a shipment is reserved for it, part by part, and it waits for what was lost', async () => {
    const store = await openStore(await fresh(), { ...scene, model: { strategy: 'ship_from_primary' } })
    await store.stock({ A: { S1: 1 }, B: { S1: 4 } })
    const order = await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 4 }] })
    await store.do('approve_order', { order: 'O-1' })
    const shipment = order.shipments[0]!.number
    await store.do('dispatch_transfer', { transfer: 'O-1-T1', lines: [{ line: 0, quantity: 2 }] })
    const { transfers } = await store.read('get_order', { order: 'O-1' })
    expect(transfers).toMatchObject([
      { number: 'O-1-T1', state: 'in_transit', lines: [{ quantity: 2 }] },
      { number: 'O-1-T2', state: 'upcoming', lines: [{ quantity: 1 }] },
    ])
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 2, reserved: 1 })
    await store.do('receive_transfer', { transfer: 'O-1-T1', lines: [{ line: 0, accepted: 1 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 2, reserved: 2, incoming: 1 })
    await store.do('receive_transfer', { transfer: 'O-1-T1', lines: [{ line: 0, short: 1 }] })
    await store.do('dispatch_transfer', { transfer: 'O-1-T2' })
    await sound(store)
    await store.do('complete_transfer', { transfer: 'O-1-T2' })
    expect(await store.read('get_shipment', { shipment })).toMatchObject({ hold_reasons: ['backordered'] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 3, backordered: 1 })
    await store.stock({ A: { S1: 1 } })
    expect(await store.read('get_shipment', { shipment })).toMatchObject({ state: 'picking', hold_reasons: [] })
    await store.do('ship_shipment', { shipment })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 0, reserved: 0 })
    await sound(store)
  })

  it('moves many items at once, or none of them', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5, S2: 1 } })
    const lines = (ofS2: number) => [
      { sku: 'S1', quantity: 2 },
      { sku: 'S2', quantity: ofS2 },
    ]
    const refused = await store.refused('create_transfer', { from: 'A', to: 'B', lines: lines(3), at_once: true })
    expect(refused).toMatchObject({ code: 'insufficient_stock', errors: [{ sku: 'S2', requested: 3, available: 1 }] })
    expect((await store.level('S1', 'A')).on_hand).toBe(5)
    expect(await make(store, 0, { lines: lines(1), at_once: true })).toMatchObject({ state: 'completed' })
    expect([(await store.level('S1', 'B')).on_hand, (await store.level('S2', 'B')).on_hand]).toEqual([2, 1])
    await sound(store)
  })

  it('gives way to a count, waits at its origin, and is covered before anybody who came later', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    await make(store, 4)
    await store.do('set_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 3 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 3, backordered: 1 })
    expect(await store.refused('dispatch_transfer', { transfer: 'T-1' })).toMatchObject({
      code: 'stock_transfer_not_covered',
    })
    const { data } = await store.read('list_backorders', {})
    expect(data).toMatchObject([{ reference: 'T-1', order: null, quantity: 1, location: 'A' }])
    await sound(store)
    await store.do('dispatch_transfer', { transfer: 'T-1', lines: [{ line: 0, quantity: 3 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 0, reserved: 0, backordered: 1 })
    await store.stock({ A: { S1: 1 } })
    await store.do('dispatch_transfer', { transfer: 'T-1-T1' })
    expect(await store.level('S1', 'B')).toMatchObject({ incoming: 4 })
    await sound(store)
  })
})
