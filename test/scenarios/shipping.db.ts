/** How goods come to a customer, and by when. */
import { expect, it } from 'vitest'
import { setClock } from '../support/clock.ts'
import { describeOnBoth } from '../support/databases.ts'
import { openStore, type Store } from '../support/store.ts'

const price = { price_minor: 700, currency: 'EUR' }
const BERLIN = { country: 'DE', postal_code: '10115' }

describeOnBoth('shipping methods', (fresh) => {
  /** It is a Friday, 13:00 in Berlin, an hour before the cut-off. */
  async function open(): Promise<Store> {
    const database = await fresh()
    await setClock(database, '2026-11-20T12:00:00Z')
    const store = await openStore(database, {
      locations: ['A', 'B'],
      items: { S1: { weight_grams: 500 }, WAITS: { settings: { backorders: 'allow' } } },
      model: { strategy: 'split_shipments' },
    })
    const calendar = { time_zone: 'Europe/Berlin', cut_off: '14:00' }
    await store.do('update_location', { location: 'A', calendar })
    const post = { code: 'post', ...price, lead_time_hours_min: 24, lead_time_hours_max: 48 }
    await store.do('create_shipping_method', { ...post, locations: ['A'], zones: [{ country: 'DE' }] })
    await store.stock({ A: { S1: 5 }, B: { S1: 5 } })
    return store
  }

  const MONDAY = { from: '2026-11-23T12:00:00.000Z', until: '2026-11-24T12:00:00.000Z' }

  it('shows what goes to an address, and what it shows an order is promised', async () => {
    const store = await open()
    const asked = { skus: ['S1'], ship_to: BERLIN }
    const { items } = await store.read('get_availability', asked)
    const [a, b] = (items[0] as { locations: { delivery_options: object[] }[] }).locations
    const ship_by = '2026-11-20T23:00:00.000Z'
    expect(a!.delivery_options).toMatchObject([{ shipping_method: 'post', ship_by, deliver_between: MONDAY }])
    expect(b!.delivery_options).toEqual([])
    const abroad = await store.read('get_availability', { ...asked, ship_to: { country: 'FR' } })
    expect(JSON.stringify(abroad)).not.toContain('post')
    const order = { lines: [{ sku: 'S1', quantity: 5 }], shipping_method: 'post', ship_to: BERLIN }
    const placed = await store.do('place_order', order)
    expect(placed.shipments).toMatchObject([{ shipping_method: 'post', ship_by, deliver_between: MONDAY }])
    const refused = await store.refused('place_order', { ...order, lines: [{ sku: 'S1', quantity: 1 }] })
    const error = { pointer: '/shipping_method', location: 'B', reason: 'location', value: 'post' }
    expect(refused).toMatchObject({ code: 'shipping_method_not_offered', errors: [error] })
    expect(await store.read('check_integrity', {})).toMatchObject({ ok: true })
  })

  it('promises what waits when it has come, and what is promised once stays promised', async () => {
    const store = await open()
    await store.do('create_level', { sku: 'WAITS', location: 'A' })
    const lines = [
      { sku: 'S1', quantity: 2 },
      { sku: 'WAITS', quantity: 1 },
    ]
    const more = { shipping_method: 'post', ship_to: BERLIN }
    const { shipments } = await store.do('place_order', { number: 'O-1', lines, ...more })
    expect(shipments).toMatchObject([{ deliver_between: MONDAY }, { shipping_method: 'post', deliver_between: null }])
    await store.do('archive_shipping_method', { shipping_method: 'post' })
    await setClock(store.database, '2026-11-23T12:00:00Z')
    await store.stock({ A: { WAITS: 1 } })
    const part = await store.do('reroute_shipment', {
      shipment: 'O-1-1',
      location: 'A',
      lines: [{ line: 0, quantity: 1 }],
    })
    expect(part).toMatchObject({ shipping_method: 'post', deliver_between: MONDAY })
    const waited = await store.read('get_shipment', { shipment: 'O-1-2' })
    const tuesday = { from: '2026-11-24T12:00:00.000Z', until: '2026-11-25T12:00:00.000Z' }
    expect(waited).toMatchObject({ hold_reasons: [], deliver_between: tuesday })
    const away = await store.refused('reroute_shipment', { shipment: 'O-1-1', location: 'B' })
    expect(away).toMatchObject({ code: 'shipping_method_not_offered', errors: [{ location: 'B', reason: 'location' }] })
  })
})
