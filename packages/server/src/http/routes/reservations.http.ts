/** Reservations: scenarios 18 to 29. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { openService, type Reply, type Service } from '../../../../../test/support/service.ts'
import { openShop } from '../../../../../test/support/shop.ts'
import type { Database } from '../../../../engine/src/db/database.ts'
import { expireReservations } from '../../../../engine/src/workers/expire-reservations.ts'

describeOnBoth('/v1/reservations', (open) => {
  let service: Service
  let database: Database
  beforeAll(async () => {
    database = await open()
    await installTestClock(database)
    service = await openService(database)
  })
  afterAll(() => service.close())
  const secondsUntil = (later: string, earlier: string) => (Date.parse(later) - Date.parse(earlier)) / 1000

  it('18: a hold stops counting when it expires, swept or not', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const made = await shop.reserve('cart', [['S1', 2]])
    expect(made).toMatchObject({ status: 201, headers: { location: `/v1/reservations/${made.body.id}` } })
    expect(secondsUntil(made.body.expires_at, made.body.created_at)).toBe(3600)
    expect(await shop.level('S1', 'A')).toMatchObject({ on_hand: 5, reserved: 2, available: 3 })
    await advanceClock(database, 3601)
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 0, available: 5 })
    expect(await shop.available('S1')).toMatchObject({ quantity: 5 })
    const url = `/v1/reservations/${shop.own('cart')}`
    expect(await service.get(url)).toMatchObject({ state: 'expired', items: [] })
    expect(await service.post(`/v1/reservations/${made.body.id}/extend`)).toMatchObject({
      status: 409,
      body: { code: 'reservation_expired' },
    })
    expect(await expireReservations(service.engine)).toBe(1)
    expect(await expireReservations(service.engine)).toBe(0)
    expect(await service.get(url)).toMatchObject({ state: 'expired' })
  })

  it('19: a changed time-to-live applies to new holds only', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const before = (await shop.reserve('before', [['S1', 1]])).body
    await service.must('PATCH', `/v1/inventory-models/${shop.channel}`, { reservation_ttl_seconds: 600 })
    expect(await service.get(`/v1/reservations/${before.id}`)).toMatchObject({ expires_at: before.expires_at })
    const after = (await shop.reserve('after', [['S1', 1]])).body
    expect(secondsUntil(after.expires_at, after.created_at)).toBe(600)
  })

  it('20: holding again renews the one hold; extend renews it too', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const first = (await shop.reserve('cart', [['S1', 2]])).body
    await advanceClock(database, 1800)
    const second = (await shop.reserve('cart', [['S1', 2]])).body
    expect(second.id).toBe(first.id)
    expect(secondsUntil(second.expires_at, first.expires_at)).toBeGreaterThanOrEqual(1800)
    const { data } = await service.get(`/v1/reservations?reference=${shop.own('cart')}&state=draft`)
    expect(data).toHaveLength(1)
    const extended = await service.must('POST', `/v1/reservations/${first.id}/extend`, { ttl_seconds: 7200 })
    expect(secondsUntil(extended.expires_at, second.expires_at)).toBeGreaterThanOrEqual(3600)
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 2 })
  })

  it("21: one's own hold does not count against oneself, and stays when more is refused", async () => {
    const shop = await openShop(service, { stock: { A: { S1: 2 } } })
    expect((await shop.reserve('cart', [['S1', 2]])).status).toBe(201)
    expect((await shop.reserve('cart', [['S1', 2]])).status).toBe(201)
    expect((await shop.reserve('cart', [['S1', 3]])).status).toBe(409)
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 2 })
  })

  it('22: two lines of one SKU are judged together, and named once', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const { status, body } = await shop.reserve('cart', [
      ['S1', 3],
      ['S1', 3],
    ])
    expect([status, body.code]).toEqual([409, 'insufficient_stock'])
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0]).toMatchObject({ sku: shop.own('S1'), requested: 6, available: 5 })
    expect(body.detail).toContain('5 available')
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 0 })
  })

  it('23: a hold may span locations', async () => {
    const shop = await openShop(service, {
      stock: { A: { S1: 3 }, B: { S1: 2 } },
      model: { strategy: 'split_shipments' },
    })
    const { body } = await shop.reserve('cart', [['S1', 5]])
    expect(body.items).toMatchObject([
      { location: shop.own('A'), reserved: 3 },
      { location: shop.own('B'), reserved: 2 },
    ])
  })

  it('24: partial holds what there is and names the rest', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 3, S2: 0 } } })
    const { status, body } = await shop.reserve(
      'cart',
      [
        ['S1', 5],
        ['S2', 1],
      ],
      { partial: true },
    )
    expect(status).toBe(201)
    expect(body.items).toMatchObject([{ sku: shop.own('S1'), reserved: 3 }])
    expect(body.shortfalls).toMatchObject([
      { sku: shop.own('S1'), requested: 5, available: 3 },
      { sku: shop.own('S2'), requested: 1, available: 0 },
    ])
  })

  it('25: a hundred buyers of ten', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 10 } } })
    const replies = await Promise.all(Array.from({ length: 100 }, (_, at) => shop.reserve(`buyer-${at}`, [['S1', 1]])))
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(10)
    expect(replies.filter((reply) => reply.body.code === 'insufficient_stock')).toHaveLength(90)
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 10, available: 0 })
  })

  it('26: orders that take the same two items in either order do not deadlock', async () => {
    const shop = await openShop(service, { stock: { A: { K: 1000, L: 1000 } } })
    const replies = await Promise.all(
      Array.from({ length: 120 }, (_, at) =>
        shop.order(
          at % 2
            ? [
                ['K', 1],
                ['L', 1],
              ]
            : [
                ['L', 1],
                ['K', 1],
              ],
        ),
      ),
    )
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]))
    expect(await shop.level('L', 'A')).toMatchObject({ reserved: 120 })
  })

  it('27: one key sent fifty times at once has one effect and one answer', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 100 } } })
    const body = { channel: shop.channel, lines: [{ sku: shop.own('S1'), quantity: 1 }] }
    const send = () => service.post('/v1/orders', body, { 'idempotency-key': shop.own('key') })
    const replies = await Promise.all(Array.from({ length: 50 }, send))
    expect(
      new Set(replies.map((reply) => JSON.stringify([reply.status, reply.body, reply.headers.location]))).size,
    ).toBe(1)
    expect(replies[0]!.status).toBe(201)
    expect(replies.filter((reply) => reply.headers['idempotency-replayed'] === 'true')).toHaveLength(49)
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 1 })
  })

  it('28: a key is refused with another body, and answers the first answer after a restart', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 1 } } })
    const key = { 'idempotency-key': shop.own('key') }
    const hold = (quantity: number, to: Service = service): Promise<Reply> =>
      to.post(
        '/v1/reservations',
        { reference: shop.own('cart'), channel: shop.channel, lines: [{ sku: shop.own('S1'), quantity }] },
        key,
      )
    const first = await hold(1)
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(await hold(2)).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
    const restarted = await openService(database)
    const replayed = await hold(1, restarted)
    expect(replayed).toMatchObject({ status: 201, body: first.body, headers: { 'idempotency-replayed': 'true' } })
    await restarted.close()
  })

  it('28: a refusal is replayed too, with its status', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 0 } } })
    const key = { 'idempotency-key': shop.own('key') }
    const body = { reference: shop.own('cart'), channel: shop.channel, lines: [{ sku: shop.own('S1'), quantity: 1 }] }
    const first = await service.post('/v1/reservations', body, key)
    await shop.change('receive', 'S1', 'A', { quantity: 5 })
    const second = await service.post('/v1/reservations', body, key)
    expect([first.status, second.status, second.headers['idempotency-replayed']]).toEqual([409, 409, 'true'])
    expect(second.body.errors).toEqual(first.body.errors)
  })

  it.each(['', 'x'.repeat(256)])('refuses a key of the wrong length', async (key) => {
    const reply = await service.post('/v1/inventory-items', { sku: 'keyed' }, { 'idempotency-key': key })
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid_request' } })
  })

  it.each([
    [0, 'quantity_not_positive'],
    [-3, 'quantity_not_positive'],
    [1.5, 'fraction_not_allowed'],
    [0.00001, 'invalid_request'],
    [1e300, 'invalid_request'],
    ['1', 'invalid_request'],
  ])('29: refuses a quantity of %j', async (quantity, code) => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const { status, body } = await shop.reserve('cart', [['S1', quantity as number]])
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, code, '/lines/0/quantity'])
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 0 })
  })

  it('29: refuses an unknown SKU and names the line', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const { status, body } = await shop.reserve('cart', [
      ['S1', 1],
      ['S9', 1],
    ])
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'unknown_sku', '/lines/1/sku'])
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 0 })
  })

  it('gives a hold back, once, by either verb', async () => {
    const shop = await openShop(service, { stock: { A: { S1: 5 } } })
    const { body } = await shop.reserve('cart', [['S1', 2]])
    const url = `/v1/reservations/${shop.own('cart')}`
    expect(await service.must('POST', `${url}/release`)).toMatchObject({ state: 'released' })
    expect(await service.must('DELETE', `/v1/reservations/${body.id}`)).toMatchObject({ state: 'released' })
    expect(await shop.level('S1', 'A')).toMatchObject({ reserved: 0 })
    expect((await service.call('DELETE', '/v1/reservations/none')).status).toBe(404)
  })
})
