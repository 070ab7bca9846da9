// Scenarios 1–8: levels, counts, ledger.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('levels, counts and ledger', (open) => {
  const fresh = freshDatabase(open)
  const scene = { locations: ['A', 'B'], items: { S1: {} } }
  const movements = (store: Store) =>
    store.database.query<{ quantity: string; from_account: string; to_account: string; reason: string }>(
      'select quantity, from_account, to_account, reason from holdfast.movement order by id',
    )

  async function counted(units: number, occurredAt: string): Promise<Store> {
    const store = await openStore(await fresh(), scene)
    await store.do('set_stock', { changes: [{ sku: 'S1', location: 'A', quantity: units, occurred_at: occurredAt }] })
    return store
  }

  it('1: adds two adjustments sent at once, as two movements', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 10 } })
    const plusFive = { changes: [{ sku: 'S1', location: 'A', delta: 5 }] }
    await Promise.all([store.do('adjust_stock', plusFive), store.do('adjust_stock', plusFive)])
    expect((await store.level('S1', 'A')).on_hand).toBe(20)
    expect(await movements(store)).toHaveLength(3)
  })

  it('2: sets a quantity only if it is what was expected, and anyway when nothing was', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 10 } })
    await store.do('adjust_stock', { changes: [{ sku: 'S1', location: 'A', delta: -3, reason: 'sold' }] })
    const set = { sku: 'S1', location: 'A', quantity: 12 }
    const refusal = await store.refused('set_stock', { changes: [{ ...set, expected_quantity: 10 }] })
    expect(refusal).toMatchObject({ code: 'quantity_changed', errors: [{ expected: 10, actual: 7 }] })
    expect((await store.level('S1', 'A')).on_hand).toBe(7)
    await store.do('set_stock', { changes: [set] })
    expect((await store.level('S1', 'A')).on_hand).toBe(12)
    expect((await movements(store)).at(-1)).toMatchObject({
      quantity: '5.0000',
      to_account: 'on_hand',
      reason: 'cycle_count',
    })
  })

  it('3: leaves a shelf as it was counted when something older arrives, and applies what is newer', async () => {
    const sale = (store: Store, occurred_at: string) =>
      store.do('adjust_stock', { changes: [{ sku: 'S1', location: 'A', delta: -2, reason: 'sold', occurred_at }] })
    const older = await counted(20, '2026-03-01T13:30:00Z')
    await sale(older, '2026-03-01T13:20:00Z')
    expect((await older.level('S1', 'A')).on_hand).toBe(20)
    expect(await movements(older)).toHaveLength(3)
    expect(await checkIntegrity(older.database)).toMatchObject({ ok: true })
    const newer = await counted(20, '2026-03-01T13:30:00Z')
    await sale(newer, '2026-03-01T13:40:00Z')
    expect((await newer.level('S1', 'A')).on_hand).toBe(18)
    expect(await checkIntegrity(newer.database)).toMatchObject({ ok: true })
  })

  it('3: puts what occurred later on top of a count that arrives late', async () => {
    const store = await openStore(await fresh(), scene)
    const change = { sku: 'S1', location: 'A' }
    await store.do('receive_stock', { changes: [{ ...change, quantity: 30, occurred_at: '2026-03-01T08:00:00Z' }] })
    await store.do('adjust_stock', {
      changes: [{ ...change, delta: -4, reason: 'sold', occurred_at: '2026-03-01T20:00:00Z' }],
    })
    await store.do('set_stock', { changes: [{ ...change, quantity: 25, occurred_at: '2026-03-01T13:30:00Z' }] })
    expect((await store.level('S1', 'A')).on_hand).toBe(21)
    // An older count that arrives later still is recorded, and does not change the shelf.
    await store.do('set_stock', { changes: [{ ...change, quantity: 3, occurred_at: '2026-03-01T12:00:00Z' }] })
    expect((await store.level('S1', 'A')).on_hand).toBe(21)
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('78: has one shelf and one history, whatever order counts, receipts and sales arrive in', async () => {
    const store = await openStore(await fresh(), scene)
    const ago = minutesAgo()
    const change = { location: 'A' }
    const facts = {
      receipt: (sku: string) =>
        store.do('receive_stock', { changes: [{ ...change, sku, quantity: 30, occurred_at: ago(300) }] }),
      'first count': (sku: string) =>
        store.do('set_stock', { changes: [{ ...change, sku, quantity: 20, occurred_at: ago(120) }] }),
      'second count': (sku: string) =>
        store.do('set_stock', { changes: [{ ...change, sku, quantity: 18, occurred_at: ago(60) }] }),
      sale: (sku: string) =>
        store.do('adjust_stock', { changes: [{ ...change, sku, delta: -2, reason: 'sold', occurred_at: ago(150) }] }),
    }
    // A sale by itself, of something that nobody has ever seen, is refused.
    const orders = permutations(Object.keys(facts) as (keyof typeof facts)[]).filter(([first]) => first !== 'sale')
    expect(orders).toHaveLength(18)
    for (const order of orders) {
      const sku = order.join(', ')
      await store.do('create_item', { sku })
      for (const fact of order) await facts[fact](sku)
      expect((await store.level(sku, 'A')).on_hand, sku).toBe(18)
      const asOf = async (minutes: number) => {
        const { accounts } = await store.read('get_item_balances', { item: sku, as_of: ago(minutes) })
        return accounts.find(({ account }) => account === 'on_hand')?.balance
      }
      expect([await asOf(200), await asOf(130), await asOf(90), await asOf(0)], sku).toEqual([30, 28, 20, 18])
    }
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('79: moves nothing that was not there, whenever it is said to have happened', async () => {
    const store = await openStore(await fresh(), scene)
    const ago = minutesAgo()
    const at = { sku: 'S1', location: 'A' }
    await store.do('receive_stock', { changes: [{ ...at, quantity: 20, occurred_at: ago(300) }] })
    await store.do('set_stock', { changes: [{ ...at, quantity: 20, occurred_at: ago(60) }] })
    const move = { ...at, from: 'on_hand', to: 'damaged' } as const
    const outOfNothing = { ...move, quantity: 50_000, occurred_at: ago(90) }
    expect(await store.refused('move_stock', { changes: [outOfNothing] })).toMatchObject({
      code: 'insufficient_stock_then',
      errors: [{ account: 'on_hand', available: 20, requested: 50_000, at: ago(90) }],
    })
    expect(await movements(store)).toHaveLength(1)
    await store.do('move_stock', { changes: [{ ...move, quantity: 15, occurred_at: ago(90) }] })
    // Five were left until the count: what happened before it must not have needed more.
    const sale = { ...at, delta: -6, reason: 'sold', occurred_at: ago(200) } as const
    expect(await store.refused('adjust_stock', { changes: [sale] })).toMatchObject({
      code: 'insufficient_stock_then',
      errors: [{ available: 5, at: ago(90) }],
    })
    // In one batch as one by one.
    const back = { ...at, from: 'damaged', to: 'on_hand', occurred_at: ago(85) } as const
    const { results } = await store.do('move_stock', {
      mode: 'partial',
      changes: [
        { ...back, quantity: 16 },
        { ...back, quantity: 15 },
        { ...back, quantity: 1 },
      ],
    })
    expect(results.map(({ ok }) => ok)).toEqual([false, true, false])
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 20, damaged: 0 })
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('remembers a count that found nothing wrong, an opening balance, and the counts of a level that was deleted', async () => {
    const store = await openStore(await fresh(), { ...scene, items: { S1: {}, OPENED: {}, AGAIN: {} } })
    const ago = minutesAgo()
    const late = { location: 'A', quantity: 5, occurred_at: ago(150) }
    const receive = (sku: string) => store.do('receive_stock', { changes: [{ sku, ...late }] })
    const count = (quantity: number, minutes: number) =>
      store.do('set_stock', { changes: [{ sku: 'S1', location: 'A', quantity, occurred_at: ago(minutes) }] })
    await count(20, 120)
    await count(20, 60)
    await count(7, 90)
    expect((await store.level('S1', 'A')).on_hand).toBe(20)
    await store.do('create_level', { sku: 'OPENED', location: 'A', on_hand: 0 })
    await receive('OPENED')
    expect((await store.level('OPENED', 'A')).on_hand).toBe(0)
    await store.do('create_level', { sku: 'AGAIN', location: 'A' })
    await store.do('delete_level', { sku: 'AGAIN', location: 'A' })
    await store.do('create_level', { sku: 'AGAIN', location: 'A' })
    await receive('AGAIN')
    expect((await store.level('AGAIN', 'A')).on_hand).toBe(0)
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('4: refuses to adjust below nothing, or below what is promised unless forced', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 10 } })
    const adjust = (delta: number, force = false) => ({ changes: [{ sku: 'S1', location: 'A', delta, force }] })
    for (const force of [false, true]) {
      expect(await store.refused('adjust_stock', adjust(-11, force))).toMatchObject({ code: 'insufficient_free_stock' })
    }
    await store.do('place_order', { number: 'O1', lines: [{ sku: 'S1', quantity: 9 }] })
    expect(await store.refused('adjust_stock', adjust(-2))).toMatchObject({ errors: [{ available: 1 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 10, reserved: 9 })
    await store.do('adjust_stock', adjust(-2, true))
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 8, reserved: 8, backordered: 1 })
    const events = await store.database.query(`select type from holdfast.outbox where type = 'promise_uncovered'`)
    expect(events).toHaveLength(1)
  })

  it('5: keeps the history of a deleted level, makes the pair again, and refuses a second live one', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 5 } })
    const pair = { sku: 'S1', location: 'A' }
    expect(await store.refused('create_level', pair)).toMatchObject({ code: 'inventory_level_exists' })
    await store.do('reserve_stock', { reference: 'cart', lines: [{ sku: 'S1', quantity: 1 }] })
    expect(await store.refused('delete_level', pair)).toMatchObject({ code: 'inventory_level_in_use' })
    await store.do('release_reservation', { reservation: 'cart' })
    expect(await store.refused('delete_level', pair)).toMatchObject({ code: 'inventory_level_not_empty' })
    await store.do('delete_level', { ...pair, force: true })
    expect(await movements(store)).toHaveLength(2)
    await store.do('create_level', { ...pair, on_hand: 2 })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 2, reserved: 0 })
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('6: moves units between sellable and damaged on the same premises, and back', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 10 } })
    const pair = { sku: 'S1', location: 'A', quantity: 3 }
    await store.do('move_stock', { changes: [{ ...pair, from: 'on_hand', to: 'damaged' }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 7, damaged: 3 })
    await store.do('move_stock', { changes: [{ ...pair, from: 'damaged', to: 'on_hand' }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 10, damaged: 0 })
  })

  it('7: shows what the ledger sums to, and every item sums to zero over all accounts', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 10 }, B: { S1: 4.0 } })
    await store.do('place_order', { number: 'O1', lines: [{ sku: 'S1', quantity: 2 }] })
    await store.do('approve_order', { order: 'O1' })
    await store.do('ship_shipment', { shipment: 'O1-1' })
    const [sums] = await store.database.query<{ on_hand: string; all_accounts: string }>(`
      with sides as (
        select to_account as account, quantity from holdfast.movement
        union all select from_account, -quantity from holdfast.movement)
      select sum(quantity) filter (where account = 'on_hand') as on_hand, sum(quantity) as all_accounts from sides`)
    expect(Number(sums!.on_hand)).toBe((await store.level('S1', 'A')).on_hand + (await store.level('S1', 'B')).on_hand)
    expect(Number(sums!.all_accounts)).toBe(0)
  })

  it('8: of 1,000 changes with a bad one, atomic applies none and names it; partial applies 999, in input order', async () => {
    const store = await openStore(await fresh(), scene)
    const changes = Array.from({ length: 1000 }, (_, index) => ({
      sku: index === 345 ? 'NOPE' : 'S1',
      location: 'A',
      quantity: 1,
    }))
    const refusal = await store.refused('receive_stock', { mode: 'atomic', changes })
    expect(refusal).toMatchObject({
      code: 'some_changes_refused',
      errors: [{ pointer: '/changes/345/sku', code: 'unknown_sku' }],
    })
    expect(await movements(store)).toHaveLength(0)
    const { applied, refused, results } = await store.do('receive_stock', { mode: 'partial', changes })
    expect({ applied, refused }).toEqual({ applied: 999, refused: 1 })
    expect(results.findIndex((result) => !result.ok)).toBe(345)
    expect((await store.level('S1', 'A')).on_hand).toBe(999)
  })
})

function minutesAgo(): (minutes: number) => string {
  const now = Date.now()
  return (minutes) => new Date(now - minutes * 60_000).toISOString()
}

function permutations<Each>(all: readonly Each[]): Each[][] {
  if (all.length === 0) return [[]]
  return all.flatMap((first, index) => permutations(all.toSpliced(index, 1)).map((rest) => [first, ...rest]))
}
