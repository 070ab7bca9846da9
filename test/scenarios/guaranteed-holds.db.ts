// Scenario 73: a live hold guarantees its order.
import { expect, it } from 'vitest'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

describeOnBoth('a live hold', (open) => {
  const fresh = freshDatabase(open)
  const lines = [{ sku: 'S1', quantity: 4 }]
  const paris = { latitude: 48.86, longitude: 2.35 }

  /** Four are held, two at A and two at B, where the model may split. */
  async function holding(): Promise<{ store: Store; id: string }> {
    const store = await openStore(await fresh(), {
      locations: ['A', 'B'],
      items: { S1: {} },
      model: { strategy: 'split_shipments', stock_locations_cutoff: 2 },
    })
    await store.stock({ A: { S1: 2 }, B: { S1: 2 } })
    const { id } = await store.do('reserve_stock', { reference: 'cart', lines })
    return { store, id }
  }

  const model = (change: object) => (store: Store) => store.do('update_model', { model: 'default', ...change })
  const changes: Record<string, (store: Store) => Promise<unknown>> = {
    'the strategy has become no_split': model({ strategy: 'no_split' }),
    'the cutoff has become 1': model({ stock_locations_cutoff: 1 }),
    'B has left the model': model({ locations: [{ location: 'A', priority: 1 }] }),
    'B has become inactive': (store) => store.do('update_location', { location: 'B', active: false }),
    'the level at B was switched off': (store) =>
      store.do('update_level', { sku: 'S1', location: 'B', enabled: false }),
  }

  it.each(Object.entries(changes))('73: is placed with what it has although %s', async (_what, change) => {
    const { store, id } = await holding()
    await change(store)
    const question = { lines, reservation: 'cart', ship_to: paris }
    const { plans } = await store.read('plan_sourcing', question)
    expect(plans[0]!.feasible).toBe(true)
    const order = await store.do('place_order', { number: 'O-1', ...question })
    expect(order.shipments.map(({ location }) => location)).toEqual(['A', 'B'])
    expect(order.promises.map(({ location, reserved }) => [location, reserved])).toEqual([
      ['A', 2],
      ['B', 2],
    ])
    const { explanation } = await store.read('get_order_explanation', { order: 'O-1' })
    expect(explanation).toEqual(plans[0]!.explanation)
    const taken = explanation.lines[0]!.considered
    if (explanation.from_hold) expect(taken.filter((one) => one.from_hold).map((one) => one.taken)).toEqual([2, 2])
    for (const reservation of ['cart', id]) {
      expect(await store.refused('place_order', { lines, reservation })).toMatchObject({ code: 'reservation_closed' })
      const planned = await store.engine.read('plan_sourcing', { lines, reservation })
      expect(planned).toMatchObject({ ok: false, code: 'reservation_closed' })
    }
    expect(await store.read('check_integrity', {})).toMatchObject({ ok: true })
  })

  it('73: is not placed again when its order is cancelled, and the owner may hold anew', async () => {
    const { store } = await holding()
    await store.do('place_order', { number: 'O-1', lines, reservation: 'cart' })
    await store.do('cancel_order', { order: 'O-1' })
    expect(await store.refused('place_order', { lines, reservation: 'cart' })).toMatchObject({
      code: 'reservation_closed',
    })
    await store.do('reserve_stock', { reference: 'cart', lines })
    await store.do('place_order', { number: 'O-2', lines, reservation: 'cart' })
  })

  it('is one of several that an order takes over at once', async () => {
    const { store, id } = await holding()
    await store.stock({ A: { S1: 3 } })
    const other = await store.do('reserve_stock', { reference: 'gift', lines: [{ sku: 'S1', quantity: 3 }] })
    const all = [{ sku: 'S1', quantity: 7 }]
    const order = await store.do('place_order', { number: 'O-1', lines: all, reservations: ['cart', other.id] })
    expect(order).toMatchObject({ reservation_id: id })
    expect(order).toEqual(await store.read('get_order', { order: 'O-1' }))
    const stateOf = async (reservation: string) => (await store.read('get_reservation', { reservation })).state
    expect([await stateOf(id), await stateOf(other.id)]).toEqual(['pending', 'pending'])
    await store.do('approve_order', { order: 'O-1' })
    for (const { number } of order.shipments) await store.do('ship_shipment', { shipment: number })
    expect([await stateOf(id), await stateOf(other.id)]).toEqual(['fulfilled', 'fulfilled'])
    expect(await store.read('check_integrity', {})).toMatchObject({ ok: true })
  })
})
