// Scenarios 48–56, 59 and 75: what an order takes, waits for and gives back.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

const waiting = { settings: { backorders: 'allow' } } as const

describeOnBoth('orders', (open) => {
  const fresh = freshDatabase(open)
  async function storeOf(scene: Parameters<typeof openStore>[1] & object): Promise<Store> {
    return openStore(await fresh(), { locations: ['A', 'B'], items: { S1: waiting }, ...scene })
  }
  const want = (number: string, quantity: number) => ({ number, lines: [{ sku: 'S1', quantity }] })

  async function soldMovements(store: Store): Promise<number[]> {
    const { data } = await store.read('list_movements', { reason: 'sold' })
    return data.map(({ quantity }) => quantity)
  }

  /** What each order has and waits for, as `2+1`. */
  async function promisedTo(store: Store, ...numbers: string[]): Promise<string[]> {
    const orders = await Promise.all(numbers.map((order) => store.read('get_order', { order })))
    return orders.map(({ promises }) => {
      const sum = (of: 'reserved' | 'backordered') => promises.reduce((total, one) => total + one[of], 0)
      return `${sum('reserved')}+${sum('backordered')}`
    })
  }

  async function noViolations(store: Store): Promise<void> {
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter((check) => check.violations > 0)).toEqual([])
  }

  it('48: take from the shelf when they ship, one movement for each line', async () => {
    const store = await storeOf({ items: { S1: {}, S2: {} } })
    await store.stock({ A: { S1: 5, S2: 5 } })
    const lines = [
      { sku: 'S1', quantity: 2 },
      { sku: 'S2', quantity: 1 },
    ]
    const placed = await store.do('place_order', { number: 'O-1', lines })
    expect(placed.shipments).toMatchObject([{ state: 'upcoming' }])
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 2 })
    expect(await store.do('approve_order', { order: 'O-1' })).toMatchObject({ shipments: [{ state: 'picking' }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 2 })
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 0 })
    expect((await soldMovements(store)).sort()).toEqual([1, 2])
    await noViolations(store)
  })

  it('49: take at the approval, or when somebody says so, and once', async () => {
    const store = await storeOf({ items: { S1: {} }, model: { stock_decrement: 'on_approval' } })
    await store.stock({ A: { S1: 5 } })
    await store.do('place_order', want('O-1', 2))
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 2 })
    await store.do('approve_order', { order: 'O-1' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 0 })
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3 })
    await store.do('update_model', { model: 'default', stock_decrement: 'manual' })
    await store.do('place_order', want('O-2', 1))
    await store.do('approve_order', { order: 'O-2' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 1 })
    await store.do('decrement_shipment', { shipment: 'O-2-1' })
    await store.do('decrement_shipment', { shipment: 'O-2-1' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 2, reserved: 0 })
    expect((await soldMovements(store)).sort()).toEqual([1, 2])
    await noViolations(store)
  })

  it('50: give back once and where it came from what they had taken at the approval', async () => {
    const store = await storeOf({ items: { S1: {} }, model: { stock_decrement: 'on_approval' } })
    await store.stock({ A: { S1: 2 }, B: { S1: 2 } })
    await store.do('place_order', want('O-1', 2))
    await store.do('cancel_order', { order: 'O-1' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 2, reserved: 0 })
    await store.do('place_order', { ...want('O-2', 2), ship_from: 'B' })
    await store.do('approve_order', { order: 'O-2' })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 0 })
    await store.do('cancel_order', { order: 'O-2' })
    await store.do('cancel_order', { order: 'O-2' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 2, reserved: 0 })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 2, reserved: 0 })
    await noViolations(store)
  })

  it('51: wait for what is not there, and leave hold when it has come', async () => {
    const store = await storeOf({})
    await store.stock({ A: { S1: 3 } })
    await store.do('place_order', want('O-1', 5))
    await store.do('approve_order', { order: 'O-1' })
    expect(await promisedTo(store, 'O-1')).toEqual(['3+2'])
    expect(await store.level('S1', 'A')).toMatchObject({ net: -2 })
    const held = (await store.read('get_order', { order: 'O-1' })).shipments.filter(({ state }) => state === 'on_hold')
    expect(held).toMatchObject([{ hold_reasons: ['backordered'] }])
    await store.stock({ A: { S1: 1 } })
    expect(await promisedTo(store, 'O-1')).toEqual(['4+1'])
    await store.stock({ A: { S1: 3 } })
    expect(await promisedTo(store, 'O-1')).toEqual(['5+0'])
    expect(await store.level('S1', 'A')).toMatchObject({ free: 2, net: 2 })
    const { shipments } = await store.read('get_order', { order: 'O-1' })
    expect(shipments.every(({ state }) => state === 'picking')).toBe(true)
    await noViolations(store)
  })

  it('52: are covered the oldest first', async () => {
    const store = await storeOf({})
    await store.stock({ A: { S1: 0 } })
    await store.do('place_order', want('OLD', 3))
    await store.do('place_order', want('YOUNG', 2))
    await store.stock({ A: { S1: 4 } })
    expect(await promisedTo(store, 'OLD', 'YOUNG')).toEqual(['3+0', '1+1'])
  })

  it('54: wait on when a count finds nothing, and the count is recorded', async () => {
    const store = await storeOf({})
    await store.stock({ A: { S1: 0 } })
    await store.do('place_order', want('O-1', 1))
    await store.do('place_order', want('O-2', 2))
    await store.do('set_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 0 }] })
    expect(await promisedTo(store, 'O-1', 'O-2')).toEqual(['0+1', '0+2'])
    expect((await store.level('S1', 'A')).counted_at).not.toBeNull()
    await noViolations(store)
  })

  it('55: are covered by what another order gives back', async () => {
    const store = await storeOf({})
    await store.stock({ A: { S1: 2 } })
    await store.do('place_order', want('X', 2))
    await store.do('place_order', want('Y', 2))
    expect(await promisedTo(store, 'X', 'Y')).toEqual(['2+0', '0+2'])
    await store.do('cancel_order', { order: 'X' })
    expect(await promisedTo(store, 'Y')).toEqual(['2+0'])
    await noViolations(store)
  })

  it('56: wait within the limit, and not beyond it', async () => {
    const store = await storeOf({ items: { S1: { settings: { backorders: 'allow', backorder_limit: 3 } } } })
    await store.stock({ A: { S1: 2 } })
    expect(await store.refused('place_order', want('O-1', 6))).toMatchObject({ errors: [{ available: 5 }] })
    await store.do('place_order', want('O-1', 5))
    expect(await promisedTo(store, 'O-1')).toEqual(['2+3'])
  })

  it('59: get nothing more into a shipment that has left', async () => {
    const store = await storeOf({ items: { S1: {} }, model: { strategy: 'split_shipments' } })
    await store.stock({ A: { S1: 1 }, B: { S1: 5 } })
    await store.do('place_order', want('O-1', 2))
    await store.do('approve_order', { order: 'O-1' })
    await store.do('ship_shipment', { shipment: 'O-1-1' })
    const into = { shipment: 'O-1-2', into: 'O-1-1' }
    expect(await store.refused('reroute_shipment', into)).toMatchObject({ code: 'shipment_state_conflict' })
    expect(await store.level('S1', 'B')).toMatchObject({ reserved: 1 })
    await noViolations(store)
  })

  it('75: take kits whole where one location can make them', async () => {
    const kit = { components: [{ sku: 'PART', quantity: 3 }] }
    const store = await storeOf({ items: { PART: {}, KIT: kit }, model: { strategy: 'split_shipments' } })
    await store.stock({ A: { PART: 4 }, B: { PART: 5 } })
    const lines = [{ sku: 'KIT', quantity: 2 }]
    const placed = (number: string) => store.do('place_order', { number, lines })
    const from = ({ promises }: Awaited<ReturnType<typeof placed>>) =>
      promises.map(({ location, reserved }) => `${location}=${reserved}`)
    expect(from(await placed('O-1'))).toEqual(['A=3', 'B=3'])
    await store.do('cancel_order', { order: 'O-1' })
    await store.do('set_stock', {
      changes: [
        { sku: 'PART', location: 'A', quantity: 1 },
        { sku: 'PART', location: 'B', quantity: 6 },
      ],
    })
    expect(from(await placed('O-2'))).toEqual(['B=6'])
    await noViolations(store)
  })
})
