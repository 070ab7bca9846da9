// Scenarios 18–29: reservations. 25–28 are raced by two engines in src/pipeline/concurrency.db.ts.
import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../support/clock.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store, testEngine } from '../support/store.ts'

describeOnBoth('reservations', (open) => {
  const fresh = freshDatabase(open)
  const scene = { locations: ['A', 'B'], items: { S1: {}, S2: {} } }
  const hold = (reference: string, quantity: number) => ({ reference, lines: [{ sku: 'S1', quantity }] })

  async function available(store: Store, sku = 'S1'): Promise<number | null | undefined> {
    const answer = await store.engine.read('get_availability', { skus: [sku] })
    if (!answer.ok) throw new Error(answer.code)
    const [item] = answer.result.items
    return item?.found ? item.quantity : undefined
  }

  it('18: a hold stops counting at its instant, whether or not anybody has swept', async () => {
    const store = await openStore(await fresh(), scene)
    await installTestClock(store.database)
    await store.stock({ A: { S1: 5 } })
    const held = await store.do('reserve_stock', hold('cart', 2))
    expect(Date.parse(held.expires_at!) - Date.parse(held.created_at)).toBe(3600_000)
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 2, available: 3 })
    await advanceClock(store.database, 3599)
    expect(await available(store)).toBe(3)
    expect(await store.refused('reserve_stock', hold('other', 4))).toMatchObject({ errors: [{ available: 3 }] })
    await advanceClock(store.database, 2)
    expect(await available(store)).toBe(5)
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 0, available: 5 })
    await store.do('reserve_stock', hold('other', 5))
  })

  it('19: a changed time-to-live leaves the holds that there are, and applies to the next', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    const ttl = (held: { expires_at: string | null; created_at: string }) =>
      Date.parse(held.expires_at!) - Date.parse(held.created_at)
    const before = await store.do('reserve_stock', hold('first', 1))
    await store.do('update_model', { model: 'default', reservation_ttl_seconds: 600 })
    const [row] = await store.database.query<{ expires_at: number }>(
      `select expires_at from holdfast.reservation where reference = 'first'`,
    )
    expect(row!.expires_at).toBe(Date.parse(before.expires_at!))
    expect(ttl(before)).toBe(3600_000)
    expect(ttl(await store.do('reserve_stock', hold('second', 1)))).toBe(600_000)
  })

  it('20: holding again renews the hold, and it stays one', async () => {
    const store = await openStore(await fresh(), scene)
    await installTestClock(store.database)
    await store.stock({ A: { S1: 5 } })
    const first = await store.do('reserve_stock', hold('cart', 2))
    await advanceClock(store.database, 1800)
    const again = await store.do('reserve_stock', hold('cart', 2))
    expect(again.id).toBe(first.id)
    expect(Date.parse(again.expires_at!) - Date.parse(first.expires_at!)).toBeGreaterThanOrEqual(1800_000)
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2 })
  })

  it('21: one’s own hold never counts against oneself, and survives a refusal', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 2 } })
    await store.do('reserve_stock', hold('cart', 2))
    await store.do('reserve_stock', hold('cart', 2))
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2 })
    expect(await store.refused('reserve_stock', hold('cart', 3))).toMatchObject({
      code: 'insufficient_stock',
      errors: [{ available: 2 }],
    })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2 })
  })

  it('22: two lines of one SKU are judged together, and what is available is named once', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    const lines = [
      { sku: 'S1', quantity: 3 },
      { sku: 'S1', quantity: 3 },
    ]
    const refusal = await store.refused('reserve_stock', { reference: 'cart', lines })
    expect(refusal.errors).toHaveLength(1)
    expect(refusal.errors![0]).toMatchObject({ sku: 'S1', requested: 6, available: 5, pointer: '/lines/1' })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 0 })
  })

  it('23: split_shipments holds a line at two locations', async () => {
    const store = await openStore(await fresh(), { ...scene, model: { strategy: 'split_shipments' } })
    await store.stock({ A: { S1: 3 }, B: { S1: 2 } })
    const held = await store.do('reserve_stock', hold('cart', 5))
    expect(held.items.map(({ location, reserved }) => [location, reserved])).toEqual([
      ['A', 3],
      ['B', 2],
    ])
  })

  it('24: partial holds what there is and names every shortfall', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 3, S2: 0 } })
    const lines = [
      { sku: 'S1', quantity: 5 },
      { sku: 'S2', quantity: 1 },
    ]
    const held = await store.do('reserve_stock', { reference: 'cart', partial: true, lines })
    expect(held.items.map(({ sku, reserved }) => [sku, reserved])).toEqual([['S1', 3]])
    expect(held.shortfalls).toMatchObject([
      { sku: 'S1', requested: 5, available: 3 },
      { sku: 'S2', requested: 1, available: 0 },
    ])
  })

  it('28: a key replayed after a restart gets the first answer; with another body it is refused', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    const first = await store.do('reserve_stock', hold('cart', 2), { idempotencyKey: 'key' })
    const refusal = await store.refused('reserve_stock', hold('big', 9), { idempotencyKey: 'refused' })
    await store.engine.close()
    const restarted = testEngine(store.database)
    const replayed = await restarted.execute('reserve_stock', hold('cart', 2), { idempotencyKey: 'key' })
    expect(JSON.stringify(replayed.ok && replayed.result)).toBe(JSON.stringify(first))
    expect(replayed.replayed).toBe(true)
    await store.database.query('select 1')
    expect(await restarted.execute('reserve_stock', hold('big', 9), { idempotencyKey: 'refused' })).toEqual({
      ...refusal,
      replayed: true,
    })
    expect(await restarted.execute('reserve_stock', hold('cart', 3), { idempotencyKey: 'key' })).toMatchObject({
      code: 'idempotency_key_reused',
    })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2 })
  })

  it.each([
    [0, 'quantity_not_positive'],
    [-3, 'quantity_not_positive'],
    [1.5, 'fraction_not_allowed'],
  ])('29: refuses a quantity of %d and changes nothing', async (quantity, code) => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    const answers = await Promise.all([
      store.refused('reserve_stock', hold('cart', quantity)),
      store.refused('place_order', { lines: [{ sku: 'S1', quantity }] }),
    ])
    for (const refusal of answers)
      expect(refusal).toMatchObject({ code, errors: [{ pointer: '/lines/0/quantity', code }] })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 0 })
    expect(await store.database.query('select 1 from holdfast.reservation')).toEqual([])
  })

  it('29: refuses an unknown SKU by name and place', async () => {
    const store = await openStore(await fresh(), scene)
    const lines = [
      { sku: 'S1', quantity: 1 },
      { sku: 'NOPE', quantity: 1 },
    ]
    expect(await store.refused('reserve_stock', { reference: 'cart', lines })).toMatchObject({
      code: 'unknown_sku',
      errors: [{ pointer: '/lines/1/sku', sku: 'NOPE' }],
    })
  })

  it('an expired hold covers whoever waits, at its instant', async () => {
    const store = await openStore(await fresh(), scene)
    await installTestClock(store.database)
    await store.stock({ A: { S1: 2 } })
    await store.do('update_level', { sku: 'S1', location: 'A', settings: { backorders: 'allow' } })
    const held = await store.do('reserve_stock', hold('cart', 2))
    await store.do('place_order', { number: 'O1', lines: [{ sku: 'S1', quantity: 2 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2, backordered: 2 })
    await advanceClock(store.database, 3601)
    expect(await store.level('S1', 'A')).toMatchObject({ reserved: 2, backordered: 0 })
    expect(await store.refused('extend_reservation', { reservation: held.id })).toMatchObject({
      code: 'reservation_expired',
    })
    expect(await store.refused('extend_reservation', { reservation: 'cart' })).toMatchObject({
      code: 'reservation_not_found',
    })
  })
})
