/** Whatever is sent: a problem of 4xx, never a 500, and nothing has changed. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'
import type { Database } from '../../../engine/src/db/database.ts'

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
const deepObject = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
const huge = `{"sku":"${'x'.repeat(10_485_760)}"}`
const BODIES: [string, string][] = [
  ['null', 'null'],
  ['an array', '[]'],
  ['a text', '"x"'],
  ['a number', '17'],
  ['true', 'true'],
  ['1e400', '{"quantity":1e400,"lines":[{"sku":"S1","quantity":1e400}],"changes":[{"delta":-1e400}]}'],
  ['deep arrays', deep],
  ['deep objects', deepObject],
  ['10 MB', huge],
  ['no JSON', '{"sku":'],
  ['two values', '{} {}'],
  ['NUL in a text', '{"sku":"a\\u0000b","code":"a\\u0000b","reference":"\\u0000","title":"\\u0000"}'],
  ['NUL in a name', '{"a\\u0000b":1,"settings":{"\\u0000":1}}'],
  ['half a surrogate pair', '{"sku":"\\ud800","code":"\\udfff","reference":"\\ud800x"}'],
  ['__proto__', '{"__proto__":{"sku":"x"}}'],
  ['nested __proto__', '{"settings":{"__proto__":{"tracked":false}}}'],
  ['constructor.prototype', '{"constructor":{"prototype":{"x":1}}}'],
  ['names of prototypes', '{"toString":1,"hasOwnProperty":1,"valueOf":{}}'],
  [
    'wrong types',
    '{"sku":1,"code":[],"lines":"x","changes":{},"settings":[],"location":{},"ttl_seconds":"soon","locations":5,"quantity":{}}',
  ],
  [
    'numbers too large',
    '{"settings":{"safety_stock":9007199254740993},"ttl_seconds":1e30,"stock_locations_cutoff":1e9}',
  ],
]

describeOnBoth('nasty requests', (open) => {
  let service: Service
  let database: Database
  beforeAll(async () => {
    database = await open()
    service = await openService(database)
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    await service.must('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantity: 10 })
    const { number } = await service.must('POST', '/v1/orders', { lines: [{ sku: 'S1', quantity: 1 }] })
    orderNumber = number
  })
  afterAll(() => service.close())
  let orderNumber = ''

  const TABLES = [
    'inventory_item',
    'stock_location',
    'inventory_model',
    'sales_channel',
    'configuration',
    'inventory_level',
  ]
  const MORE = [
    'movement',
    'reservation',
    'reservation_item',
    '"order"',
    'shipment',
    'outbox',
    'follow_up',
    'idempotency_key',
  ]
  async function contents(): Promise<string> {
    const sums = [...TABLES, ...MORE].map(
      (table) => `(select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) from holdfast.${table} t)`,
    )
    const [row] = await database.query<{ sum: string }>(`select md5(concat_ws('|', ${sums.join(', ')})) as sum`)
    return row!.sum
  }

  type Route = { method: string; url: string; hasBody: boolean }
  async function routes(): Promise<Route[]> {
    const { paths } = await service.get('/openapi.json')
    return Object.entries(paths as Record<string, Record<string, { requestBody?: object }>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          method: method.toUpperCase(),
          url: path,
          hasBody: operation.requestBody !== undefined,
        })),
    )
  }
  const filled = (url: string) =>
    url
      .replace('{sku}', 'S1')
      .replace('{location}', 'default')
      .replace('{order}', orderNumber)
      .replace(/\{\w+\}/g, 'default')

  it.each(BODIES)('refuses %s on every route', async (_name, body) => {
    const before = await contents()
    for (const { method, url } of (await routes()).filter((route) => route.method !== 'GET')) {
      const { status } = await service.call(method, filled(url), body)
      expect([method, url, status < 500 && status >= 400]).toEqual([method, url, true])
    }
    expect(await contents()).toBe(before)
  })

  it.each([
    '%00',
    '%ed%a0%80',
    'a%00b',
    'x'.repeat(10_000),
    '%25',
    "';--",
    '%F0%9F%92%A9',
    '00000000-0000-0000-0000-000000000000',
    '..%2f..',
    '-1',
    '1e400',
  ])('answers the name %j on every path without a 500', async (name) => {
    const before = await contents()
    for (const { method, url } of (await routes()).filter((route) => route.url.includes('{'))) {
      const { status } = await service.call(method, url.replace(/\{\w+\}/g, name), method === 'GET' ? undefined : {})
      expect([method, url, status < 500 && (status >= 400 || method === 'GET')]).toEqual([method, url, true])
    }
    expect(await contents()).toBe(before)
  })

  const cursors = [
    [],
    [null],
    ['\0'],
    ['x'],
    [-1],
    [1e300],
    [8.64e15 + 1, 'x'],
    ['\ud800', 'x'],
    ['x', 'y', 'z'],
    [9007199254740991],
    [8640000000000001, '00000000-0000-7000-8000-000000000001'],
  ]
  const QUERIES = [
    ...cursors.map((key) => `cursor=${Buffer.from(JSON.stringify(key)).toString('base64url')}`),
    'cursor=%00',
    'limit=-1',
    'limit=1e3',
    'limit=99999999999999999999',
    'limit=1&limit=2',
    'limit[]=1',
    '__proto__=1',
    'constructor=1',
    'sku=%00',
    'sku=%ff',
    'skus=%00,a',
    'below=1e400',
    'below=NaN',
    'as_of=yesterday',
    'as_of=0000-00-00T00:00:00Z',
    'as_of=9999-12-31T23:59:59.999999999999Z',
    'as_of=2016-12-31T23:59:60Z',
    'as_of=0000-01-01T00:00:00Z',
    'occurred_from=2026-02-30T00:00:00Z',
    'occurred_to=0001-01-01T00:00:00%2B14:00',
    'state=none',
    'reference_id=%00',
    'location=%00',
    'channel=%00',
    'channel=none',
    `q=${'%25'.repeat(200)}`,
    '%',
    '&&&==',
  ]
  it.each(QUERIES)('answers the query %j on every read without a 500', async (query) => {
    for (const { url } of (await routes()).filter((route) => route.method === 'GET')) {
      const { status } = await service.call('GET', `${filled(url)}?${query}`)
      expect([url, status, status < 500]).toEqual([url, status, true])
    }
  })

  it('leaves the database sound', async () => {
    expect(await service.get('/v1/integrity')).toMatchObject({ ok: true })
  })
})
