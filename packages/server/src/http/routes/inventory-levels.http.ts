/** Levels, counts and the ledger: scenarios 1 to 8. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../../test/support/service.ts'
import { openShop } from '../../../../../test/support/shop.ts'

describeOnBoth('/v1/inventory-levels', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
  })
  afterAll(() => service.close())
  const movementsOf = async (sku: string): Promise<Body[]> =>
    (await service.get(`/v1/movements?sku=${encodeURIComponent(sku)}`)).data

  it('1: adds two adjustments that are sent at once', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 10 } } })
    await Promise.all([shop.change('adjust', 'S1', 'A', { delta: 5 }), shop.change('adjust', 'S1', 'A', { delta: 5 })])
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 20 })
    expect((await movementsOf(shop.own('S1'))).slice(1)).toMatchObject([{ quantity: 5 }, { quantity: 5 }])
  })

  it('2: refuses a count that expects another quantity, in the body or by If-Match', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 10 } } })
    const read = await service.call('GET', `/v1/inventory-levels/${shop.own('S1')}/${shop.own('A')}`)
    expect(read.headers.etag).toBe('"10"')
    await shop.change('adjust', 'S1', 'A', { delta: -3, reason: 'sold' })
    const byBody = await shop.change('set', 'S1', 'A', { quantity: 12, expected_quantity: 10 })
    expect(byBody).toMatchObject({
      status: 412,
      body: { code: 'quantity_changed', errors: [{ pointer: '/expected_quantity', actual: 7 }] },
    })
    const byHeader = await shop.change('set', 'S1', 'A', { quantity: 12 }, { 'if-match': read.headers.etag })
    expect(byHeader).toMatchObject({ status: 412, body: { code: 'quantity_changed' } })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 7 })
    expect((await shop.change('set', 'S1', 'A', { quantity: 12 }, { 'if-match': '"7"' })).status).toBe(200)
    expect((await movementsOf(shop.own('S1'))).at(-1)).toMatchObject({ quantity: 5, to: { balance: 12 } })
  })

  it.each([
    [{ 'if-match': '"ten"' }, {}],
    [{ 'if-match': '*' }, {}],
    [{ 'if-match': '"1"' }, { expected_quantity: 2 }],
  ])('refuses an If-Match that it cannot keep: %j %j', async (headers, fields) => {
    const change = { sku: 'S1', location: 'default', quantity: 1, ...fields }
    const reply = await service.post('/v1/inventory-levels/set', change, headers)
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ parameter: 'If-Match' }] } })
  })

  it('3: applies what occurred after a count on top of it, and not what occurred before', async () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    const shop = await openShop(service, { stock: { A: {} }, items: { S1: {} } })
    await shop.change('set', 'S1', 'A', { quantity: 20, occurred_at: minutesAgo(30) })
    await shop.change('adjust', 'S1', 'A', { delta: -2, reason: 'sold', occurred_at: minutesAgo(40) })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 20 })
    await shop.change('adjust', 'S1', 'A', { delta: -2, reason: 'sold', occurred_at: minutesAgo(20) })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 18 })
  })

  it('4: takes no promised units unless it is forced', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 10 } } })
    expect((await shop.change('adjust', 'S1', 'A', { delta: -11 })).status).toBe(409)
    expect((await shop.order([['S1', 9]])).status).toBe(201)
    const refused = await shop.change('adjust', 'S1', 'A', { delta: -2 })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'insufficient_free_stock', errors: [{ pointer: '', available: 1, requested: 2 }] },
    })
    await shop.change('adjust', 'S1', 'A', { delta: -2, force: true })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 8, reserved: 8, backordered: 1 })
  })

  it('5: keeps the history of a deleted level, and makes the pair again', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 10 } } })
    const url = `/v1/inventory-levels/${shop.own('S1')}/${shop.own('A')}`
    await shop.reserve('cart', [['S1', 1]])
    expect(await service.call('DELETE', url)).toMatchObject({ status: 409, body: { code: 'inventory_level_in_use' } })
    await service.must('DELETE', `/v1/reservations/${shop.own('cart')}`)
    expect(await service.call('DELETE', url)).toMatchObject({
      status: 409,
      body: { code: 'inventory_level_not_empty', data: { on_hand: 10, quarantined: 0, damaged: 0 } },
    })
    const wrong = await service.call('DELETE', `${url}?force=yes`)
    expect(wrong.body.errors).toEqual([
      { parameter: 'force', in: 'query', detail: 'must be true or false; "yes" was sent' },
    ])
    const deleted = await service.must('DELETE', `${url}?force=true`)
    expect(deleted).toMatchObject({ deleted: true, written_off: { on_hand: 10, quarantined: 0, damaged: 0 } })
    expect((await service.call('GET', url)).status).toBe(404)
    expect((await movementsOf(shop.own('S1'))).length).toBeGreaterThan(0)
    const again = { sku: shop.own('S1'), location: shop.own('A'), on_hand: 3 }
    expect(await service.post('/v1/inventory-levels', again)).toMatchObject({ status: 201, headers: { location: url } })
    expect(await service.post('/v1/inventory-levels', again)).toMatchObject({
      status: 409,
      body: { code: 'inventory_level_exists' },
    })
  })

  it('6: moves units between the accounts of a shelf', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 10 } } })
    await shop.change('move', 'S1', 'A', { from: 'on_hand', to: 'damaged', quantity: 3 })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 7, damaged: 3 })
    await shop.change('move', 'S1', 'A', { from: 'damaged', to: 'on_hand', quantity: 3 })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 10, damaged: 0 })
  })

  it('7: shows balances that the ledger sums up to, and zero over all accounts', async () => {
    const shop = await openShop(service, {
      stock: { A: { S1: 10 }, B: { S1: 2.5 } },
      items: { S1: { settings: { fractional: true } } },
    })
    await shop.change('adjust', 'S1', 'B', { delta: -0.4, reason: 'damaged' })
    const { accounts } = await service.get(`/v1/inventory-items/${shop.own('S1')}/balances`)
    const balanceAt = (code: string) => accounts.find((account: Body) => account.location === shop.own(code)).balance
    expect([balanceAt('A'), balanceAt('B')]).toEqual([10, 2.1])
    expect(accounts.reduce((sum: number, account: Body) => sum + account.balance, 0)).toBeCloseTo(0, 9)
    expect(await service.get('/v1/integrity')).toMatchObject({ ok: true })
  })

  it('8: names the bad change of a thousand; partial applies the others in order', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 0 } } })
    const change = { sku: shop.own('S1'), location: shop.own('A'), quantity: 1 }
    const changes = Array.from({ length: 1000 }, (_, at) => (at === 500 ? { ...change, sku: 'unheard of' } : change))
    const atomic = await service.post('/v1/inventory-levels/receive', { changes })
    expect(atomic).toMatchObject({
      status: 422,
      body: { code: 'some_changes_refused', errors: [{ pointer: '/changes/500/sku' }] },
    })
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 0 })
    const { body } = await service.post('/v1/inventory-levels/receive', { mode: 'partial', changes })
    expect(body).toMatchObject({ applied: 999, refused: 1 })
    expect(body.results[500]).toMatchObject({ ok: false, index: 500, pointer: '/changes/500/sku', code: 'unknown_sku' })
    expect(body.results[500].detail).toEqual(expect.any(String))
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 999 })
  })

  it('takes one change by itself, and points into it', async () => {
    const bare = await service.post('/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantiy: 1 })
    expect(bare.body.errors.map((error: Body) => error.pointer).sort()).toEqual(['/quantity', '/quantiy'])
    const unknown = await service.post('/v1/inventory-levels/receive', {
      sku: 'none',
      location: 'default',
      quantity: 1,
    })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'unknown_sku', errors: [{ pointer: '/sku' }] } })
    const partial = { mode: 'partial', sku: 'none', location: 'default', quantity: 1 }
    expect(await service.post('/v1/inventory-levels/receive', partial)).toMatchObject({
      status: 200,
      body: { applied: 0, refused: 1, results: [{ ok: false, pointer: '/sku', code: 'unknown_sku' }] },
    })
  })

  it('takes what the path says over again in the body, and nothing else', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 1 } } })
    const url = `/v1/inventory-levels/${shop.own('S1')}/${shop.own('A')}`
    expect(await service.must('PATCH', url, { sku: shop.own('S1'), enabled: false })).toMatchObject({ available: 0 })
    expect(await service.call('PATCH', url, { sku: 'other', enabled: true })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/sku' }] },
    })
  })

  it('lists levels page by page', async () => {
    const shop = await openShop(service, { stock: { A: { P1: 1, P2: 2, P3: 3 }, B: { P1: 4 } } })
    const query = ['P1', 'P2', 'P3'].map((sku) => `sku=${shop.own(sku)}`).join('&')
    const seen: number[] = []
    for (let cursor = ''; ; ) {
      const { data, next_cursor: next } = await service.get(`/v1/inventory-levels?${query}&limit=2${cursor}`)
      seen.push(...data.map((level: Body) => level.on_hand))
      if (next === null) break
      cursor = `&cursor=${next}`
    }
    expect(seen).toEqual([1, 4, 2, 3])
    const low = await service.get(`/v1/inventory-items/${shop.own('P1')}/levels?below=2`)
    expect(low.data).toMatchObject([{ location: shop.own('A'), on_hand: 1 }])
    expect((await service.call('GET', '/v1/inventory-items/none/levels')).status).toBe(404)
  })
})
