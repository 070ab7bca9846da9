/** What may be called how, what is told of what is wrong, and that nothing that was asked for is passed over. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../test/support/service.ts'

let testDatabase: TestDatabase
let service: Service
let item: Body

beforeAll(async () => {
  testDatabase = await openTestDatabase('postgres')
  service = await openService(testDatabase.database)
  item = await service.must('POST', '/v1/inventory-items', { sku: 'TEE' })
  for (const sku of ['MUG', 'LAMP', 'ROPE']) await service.must('POST', '/v1/inventory-items', { sku })
  await service.must('POST', '/v1/inventory-levels/receive', { sku: 'TEE', location: 'default', quantity: 9 })
})
afterAll(async () => {
  await service.close()
  await testDatabase.end()
})

const firstError = async (method: string, url: string, body?: unknown) => {
  const { status, body: problem } = await service.call(method, url, body)
  return { status, code: problem.code, ...problem.errors[0] }
}
const lines = [{ sku: 'TEE', quantity: 1 }]

describe('a name', () => {
  const id = '01a1f9ee-430f-7184-b448-7569ceb6f243'
  const anywhere: [string, string][] = [
    ['.', 'must not be . or .., which addresses take away; "." was sent'],
    ['..', 'must not be . or .., which addresses take away; ".." was sent'],
    [' ', 'must not begin or end with a blank; " " was sent'],
    [' A', 'must not begin or end with a blank; " A" was sent'],
    ['A\u00a0', 'must not begin or end with a blank; "A\u00a0" was sent'],
    ['A\tB', 'must not contain control characters; "A\\tB" was sent'],
    ['A\u007f', 'must not contain control characters; "A\u007f" was sent'],
  ]
  const unlikeId: [string, string][] = [
    [id.toUpperCase(), `must not have the form of an id (UUID); "${id.toUpperCase()}" was sent`],
  ]
  const places: [string, string, object, [string, string][]][] = [
    ['sku', '/v1/inventory-items', {}, [...anywhere, ...unlikeId]],
    ['code', '/v1/stock-locations', {}, [...anywhere, ...unlikeId]],
    ['code', '/v1/inventory-models', {}, [...anywhere, ...unlikeId]],
    ['code', '/v1/sales-channels', {}, [...anywhere, ...unlikeId]],
    ['number', '/v1/orders', { lines }, [...anywhere, ...unlikeId]],
    ['reference', '/v1/reservations', { lines }, anywhere],
  ]
  const cases = places.flatMap(([member, url, rest, names]) =>
    names.map(([name, detail]) => ({ url, member, name, detail, rest })),
  )
  it.each(cases)('at $url is not $name', async ({ url, member, name, detail, rest }) => {
    const refused = await firstError('POST', url, { ...rest, [member]: name })
    expect(refused).toEqual({ status: 422, code: 'invalid_request', pointer: `/${member}`, detail })
  })

  it('of an item is not changed to another one’s id', async () => {
    const refused = await firstError('PATCH', '/v1/inventory-items/MUG', { sku: item.id })
    expect(refused).toMatchObject({ status: 422, pointer: '/sku' })
  })

  it('of an order leaves room for those of its shipments', async () => {
    const number = 'N'.repeat(200)
    const refused = await firstError('POST', '/v1/orders', { number: `${number}N`, lines })
    expect(refused.detail).toBe('must have at most 200 characters; 201 characters were sent')
    const { shipments } = await service.must('POST', '/v1/orders', { number, lines })
    expect(await service.get(`/v1/shipments/${shipments[0].number}`)).toMatchObject({ number: `${number}-1` })
  })

  it('that is an id is understood wherever a SKU is', async () => {
    const at = encodeURIComponent(item.id)
    await service.must('POST', '/v1/reservations', { reference: 'cart', lines })
    for (const list of ['inventory-items', 'inventory-levels', 'reservations', 'movements']) {
      const [bySku, byId] = [await service.get(`/v1/${list}?sku=TEE`), await service.get(`/v1/${list}?sku=${at}`)]
      expect(bySku.data, list).not.toEqual([])
      expect(byId, list).toEqual(bySku)
    }
    for (const url of ['/v1/availability', '/v1/settings/effective']) {
      const { at: _then, ...bySku } = await service.get(`${url}?sku=TEE`)
      expect(await service.get(`${url}?sku=${at}`)).toMatchObject(bySku)
    }
  })
})

describe('a cursor', () => {
  const next = async (query: string) => (await service.get(`/v1/inventory-items?limit=1${query}`)).next_cursor
  const refusedWith = (url: string) => firstError('GET', url)

  it('goes on with its list, whatever the size of the page', async () => {
    const cursor = await next('')
    const { data } = await service.get(`/v1/inventory-items?limit=2&cursor=${cursor}`)
    expect(data.map(({ sku }: Body) => sku)).toEqual(['MUG', 'ROPE'])
  })

  it.each([
    ['another filter', '/v1/inventory-items?kit=false&limit=1'],
    ['another list', '/v1/stock-locations?limit=1'],
    ['another order', '/v1/movements?order=desc'],
  ])('is refused with %s', async (_what, url) => {
    const cursor = await next('')
    const refused = await refusedWith(`${url}&cursor=${cursor}`)
    expect(refused).toMatchObject({ status: 422, code: 'invalid_cursor', parameter: 'cursor', in: 'query' })
  })

  it('that nobody has given is refused', async () => {
    expect(await refusedWith('/v1/orders?cursor=WzFd')).toMatchObject({ status: 422, code: 'invalid_cursor' })
  })
})

describe('89. what contradicts itself', () => {
  const price = { price_minor: 500, currency: 'EUR', lead_time_hours_min: 1, lead_time_hours_max: 24 }
  const method = { code: 'X', ...price }
  it.each([
    ['/v1/orders', { lines, ship_to: { latitude: 48 } }, '/ship_to', 'only latitude was sent'],
    ['/v1/orders', { lines, ship_to: { longitude: 11 } }, '/ship_to', 'only longitude was sent'],
    ['/v1/sourcing/plan', { lines, ship_to: { latitude: 48 } }, '/ship_to', 'only latitude was sent'],
    ['/v1/shipping-methods', { ...method, currency: 'eur' }, '/currency', 'three capital letters'],
    ['/v1/shipping-methods', { ...method, zones: [{ country: 'de' }] }, '/zones/0/country', 'two capital letters'],
    [
      '/v1/shipping-methods',
      { ...method, zones: [{ country: 'DE', postal_codes: ['(1+)+$'] }] },
      '/zones/0/postal_codes/0',
      'a beginning of one with * behind it',
    ],
    ['/v1/stock-locations', { code: 'X', calendar: { time_zone: 'Berlin' } }, '/calendar/time_zone', 'Europe/Berlin'],
    [
      '/v1/stock-locations',
      { code: 'X', calendar: { time_zone: 'UTC', cut_off: '24:00' } },
      '/calendar/cut_off',
      'a time of the day',
    ],
    [
      '/v1/stock-locations',
      { code: 'X', calendar: { time_zone: 'UTC', holidays: ['2026-02-29'] } },
      '/calendar/holidays/0',
      'a day that there is',
    ],
  ])('is refused: %s %j', async (url, body, pointer, words) => {
    const refused = await firstError('POST', url, body)
    expect(refused).toMatchObject({ status: 422, code: 'invalid_request', pointer })
    expect(refused.detail).toContain(words)
  })
})

describe('89. an instant', () => {
  const change = { sku: 'TEE', location: 'default', quantity: 1 }
  const wrong: [string, string][] = [
    ['2026-02-30T00:00:00Z', 'must be a day and a time that there is'],
    ['2025-02-29T00:00:00Z', 'must be a day and a time that there is'],
    ['2026-00-10T00:00:00Z', 'must be a day and a time that there is'],
    ['2026-06-31T00:00:00Z', 'must be a day and a time that there is'],
    ['2026-01-01T24:00:00Z', 'must be a day and a time that there is'],
    ['2016-12-31T23:59:60Z', 'must be a day and a time that there is'],
    ['2026-01-01T00:00:00+23:00', 'must be a day and a time that there is'],
    ['0000-01-01T00:00:00Z', 'must not be before 1970'],
    ['1970-01-01T00:00:00+00:01', 'must not be before 1970'],
    ['2026-01-01', 'must be an instant with its offset'],
    ['2026-01-01T00:00:00', 'must be an instant with its offset'],
    ['yesterday', 'must be an instant with its offset'],
  ]
  it.each(wrong)('is not %s', async (instant, words) => {
    for (const verb of ['receive', 'adjust', 'set', 'move']) {
      const fields = {
        receive: {},
        adjust: { delta: 1, quantity: undefined },
        set: {},
        move: { from: 'damaged', to: 'on_hand' },
      }
      const body = { ...change, ...fields[verb as 'set'], occurred_at: instant }
      const refused = await firstError('POST', `/v1/inventory-levels/${verb}`, body)
      expect(refused).toMatchObject({ status: 422, code: 'invalid_request', pointer: '/occurred_at' })
      expect(refused.detail).toContain(words)
    }
    const at = encodeURIComponent(instant)
    for (const [url, parameter] of [
      [`/v1/inventory-items/TEE/balances?as_of=${at}`, 'as_of'],
      [`/v1/movements?occurred_from=${at}`, 'occurred_from'],
      [`/v1/movements?occurred_to=${at}`, 'occurred_to'],
    ]) {
      expect(await firstError('GET', url!)).toMatchObject({ status: 422, code: 'invalid_request', parameter })
    }
  })

  it('that is to come is refused, by the clock of the database', async () => {
    const [{ at }] = (await testDatabase.database.query<{ at: number }>(
      `select holdfast.current_instant() + interval '2 minutes' as at`,
    )) as [{ at: number }]
    const soon = new Date(at).toISOString()
    const refused = await firstError('POST', '/v1/inventory-levels/receive', { ...change, occurred_at: soon })
    expect(refused).toMatchObject({ status: 422, code: 'occurred_in_future', pointer: '/occurred_at' })
    const asOf = await firstError('GET', `/v1/inventory-items/TEE/balances?as_of=${soon}`)
    expect(asOf).toMatchObject({ status: 422, code: 'occurred_in_future', parameter: 'as_of' })
  })

  it('is taken with any offset and fraction, in the leap year too', async () => {
    for (const occurred_at of [
      '2024-02-29T23:59:59.999999999+14:00',
      '1970-01-01T00:00Z',
      '2025-06-30T10:00:00-03:30',
    ]) {
      await service.must('POST', '/v1/inventory-levels/receive', { ...change, occurred_at })
      await service.get(`/v1/inventory-items/TEE/balances?as_of=${encodeURIComponent(occurred_at)}`)
    }
  })
})

describe('a method that a path does not take', () => {
  it.each([
    ['DELETE', '/v1/orders', 'GET, HEAD, POST'],
    ['PUT', '/v1/inventory-items/TEE/levels', 'GET, HEAD'],
    ['GET', '/v1/inventory-levels/receive', 'POST'],
    ['POST', '/livez', 'GET, HEAD'],
  ])('%s %s is answered by 405, with those that it takes', async (method, url, allow) => {
    const { status, body, headers } = await service.call(method, url, method === 'GET' ? undefined : '{')
    expect([status, body.code, headers.allow]).toEqual([405, 'method_not_allowed', allow])
  })

  it('is not the trouble where there is no such path', async () => {
    expect((await service.call('GET', '/v1/nothing')).status).toBe(404)
  })
})

describe('what is wrong', () => {
  it.each([
    ['POST', '/v1/inventory-models', { code: 'm', strategy: 'best' }, '/strategy', 'must be one of no_split, split_'],
    ['POST', '/v1/inventory-models', { code: 'm', strategy: 'best' }, '/strategy', '; "best" was sent'],
    ['POST', '/v1/reservations', { reference: 'c', lines: [] }, '/lines', 'at least 1 entry; a list of 0 entries was'],
    ['POST', '/v1/reservations', { reference: 'c', lines, ttl_seconds: 0 }, '/ttl_seconds', 'at least 1; 0 was sent'],
    ['POST', '/v1/reservations', { reference: 7, lines }, '/reference', 'must be a text; 7 was sent'],
    ['POST', '/v1/reservations', { reference: 'c', lines, colour: 1 }, '/colour', 'is not known here; there are ref'],
    ['PATCH', '/v1/inventory-items/TEE', { 'a/b': 1 }, '/a~1b', 'is not known here; there are'],
  ])('%s %s %j is said in words', async (method, url, body, pointer, words) => {
    const { body: problem } = await service.call(method, url, body)
    const found = problem.errors.find((error: Body) => error.pointer === pointer)
    expect(found?.detail, JSON.stringify(problem.errors)).toContain(words)
  })

  it('is said with the numbers', async () => {
    const settings = { min_order_quantity: 4, max_order_quantity: 8, order_increment: 4 }
    await service.must('PATCH', '/v1/inventory-items/ROPE', { settings })
    const details = await Promise.all(
      [3, 12, 5, 0, 4.5].map(async (quantity) => {
        const { detail } = await firstError('POST', '/v1/orders', { lines: [{ sku: 'ROPE', quantity }] })
        return detail
      }),
    )
    expect(details).toEqual([
      'ROPE: send at least 4; 3 was sent',
      'ROPE: send at most 8; 12 was sent',
      'ROPE: send a multiple of 4; 5 was sent',
      'ROPE: send more than 0; 0 was sent',
      'ROPE: send a whole number; 4.5 was sent',
    ])
    const unknown = await firstError('POST', '/v1/orders', { lines: [{ sku: 'SOCK', quantity: 1 }] })
    expect(unknown.detail).toBe('there is no inventory item "SOCK"')
  })

  it.each([
    ['GET', '/v1/inventory-items/NONE', 'There is no inventory item "NONE".'],
    ['PATCH', '/v1/stock-locations/NONE', 'There is no stock location "NONE".'],
    ['GET', '/v1/inventory-models/NONE', 'There is no inventory model "NONE".'],
    ['PATCH', '/v1/sales-channels/NONE', 'There is no sales channel "NONE".'],
    ['GET', '/v1/shipping-methods/NONE', 'There is no shipping method "NONE".'],
    ['POST', '/v1/orders/NONE/cancel', 'There is no order "NONE".'],
    ['GET', '/v1/shipments/NONE', 'There is no shipment "NONE".'],
    ['POST', '/v1/stock-transfers/NONE/dispatch', 'There is no stock transfer "NONE".'],
    ['POST', '/v1/expected-receipts/NONE/receive', 'There is no expected receipt "NONE".'],
    ['POST', '/v1/returns/NONE/approve', 'There is no return "NONE".'],
    ['POST', '/v1/reservations/NONE/extend', 'There is no reservation "NONE".'],
    ['GET', '/v1/inventory-levels/MUG/default', 'There is no inventory level of "MUG" at "default".'],
  ])('names what %s %s has not found', async (method, url, detail) => {
    const { status, body } = await service.call(method, url, method === 'GET' ? undefined : {})
    expect([status, body.detail]).toEqual([404, detail])
  })

  it('is shown where the caller sent it', async () => {
    const bySku = await firstError('GET', `/v1/availability?sku=${'x'.repeat(256)}`)
    expect(bySku).toMatchObject({ parameter: 'sku', in: 'query' })
    const bySkus = await firstError('GET', `/v1/availability?sku=TEE&skus=${'x'.repeat(256)}`)
    expect(bySkus).toMatchObject({ parameter: 'skus', in: 'query' })
    const one = await firstError('POST', '/v1/inventory-levels/set', { sku: 'TEE', location: 'default', quantity: -1 })
    expect(one).toMatchObject({ pointer: '/quantity', detail: 'must be at least 0; -1 was sent' })
  })
})
