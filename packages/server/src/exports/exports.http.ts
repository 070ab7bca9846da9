import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'

const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[]
const linesOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describeOnBoth('exports', (open, kind) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open())
    const { must } = service
    await must('POST', '/v1/stock-locations', { code: 'berlin', coordinates: { latitude: 52.5, longitude: 13.4 } })
    await must('POST', '/v1/inventory-items', {
      sku: 'MUG',
      title: 'Mug, "red"',
      metadata: { a: 1 },
      settings: { safety_stock: 2 },
    })
    await must('POST', '/v1/inventory-items', { sku: 'TEA' })
    await must('POST', '/v1/inventory-items', {
      sku: 'SET',
      components: [
        { sku: 'MUG', quantity: 2 },
        { sku: 'TEA', quantity: 1 },
      ],
    })
    const changes = ['default', 'berlin'].flatMap((location) =>
      ['MUG', 'TEA'].map((sku) => ({ sku, location, quantity: 9 })),
    )
    await must('POST', '/v1/inventory-levels/set', { changes })
    await must('POST', '/v1/orders', {
      number: 'O-1',
      lines: [
        { sku: 'SET', quantity: 1 },
        { sku: 'TEA', quantity: 2 },
      ],
      ship_to: { city: 'Bern' },
    })
  })

  it('are CSV, and have the same rows as JSON lines', async () => {
    const csv = await service.call('GET', '/v1/exports/items')
    expect(csv.headers).toMatchObject({
      'content-type': expect.stringContaining('text/csv'),
      'content-disposition': 'attachment; filename="items.csv"',
    })
    expect(rowsOf(csv.body)).toMatchObject([
      {
        sku: 'MUG',
        title: 'Mug, "red"',
        safety_stock: '2',
        metadata: '{"a":1}',
        requires_shipping: 'true',
        components: '',
      },
      { sku: 'SET', components: 'MUG:2|TEA:1' },
      { sku: 'TEA', title: '' },
    ])
    const ndjson = await service.call('GET', '/v1/exports/items', undefined, { accept: 'application/x-ndjson' })
    expect(linesOf(ndjson.body)[0]).toEqual(await service.get('/v1/inventory-items/MUG'))
    expect(rowsOf((await service.call('GET', '/v1/exports/locations')).body)).toMatchObject([
      { code: 'berlin', latitude: '52.5' },
      { code: 'default' },
    ])
    expect(rowsOf((await service.call('GET', '/v1/exports/levels')).body)[0]).toMatchObject({
      sku: 'MUG',
      location: 'berlin',
      on_hand: '9',
      reserved: '0',
    })
    expect(linesOf((await service.call('GET', '/v1/exports/counts?format=ndjson')).body)[0]).toMatchObject({
      sku: 'MUG',
      location: 'berlin',
      quantity: 9,
    })
    expect(rowsOf((await service.call('GET', '/v1/exports/movements')).body)[0]).toMatchObject({
      sku: 'MUG',
      quantity: '9',
      to_account: 'on_hand',
    })
    expect(rowsOf((await service.call('GET', '/v1/exports/orders')).body)).toMatchObject([
      { number: 'O-1', line: '0', sku: 'SET', quantity: '1', city: 'Bern' },
      { number: 'O-1', line: '1', sku: 'TEA', quantity: '2' },
    ])
  })

  it('refuse what there is no export of, and forms that they do not have', async () => {
    expect((await service.call('GET', '/v1/exports/prices')).body).toMatchObject({ code: 'route_not_found' })
    expect((await service.call('GET', '/v1/exports/items?format=xml')).body).toMatchObject({ code: 'invalid_request' })
    expect((await service.call('GET', '/v1/exports/items?archived=true')).body).toMatchObject({
      code: 'invalid_request',
    })
  })

  it('are all of one instant, however long they take', async () => {
    const movements = async () => {
      let count = 0
      await service.engine.exportRows('movements', {
        take: async (rows) => {
          count += rows.length
        },
      })
      return count
    }
    const changes = Array.from({ length: 1200 }, () => ({ sku: 'TEA', location: 'default', quantity: 1 }))
    await service.must('POST', '/v1/inventory-levels/receive', { changes })
    const before = await movements()
    const pages: number[] = []
    await service.engine.exportRows('movements', {
      take: async (rows) => {
        // An embedded database does nothing else meanwhile.
        if (pages.length === 0 && kind === 'postgres')
          await service.must('POST', '/v1/inventory-levels/receive', { changes })
        pages.push(rows.length)
      },
    })
    expect(pages).toEqual([1000, before - 1000])
    expect(await movements()).toBe(kind === 'postgres' ? before + 1200 : before)
  })

  // The last: from the first key on the service asks for one.
  it('leave out what a key does not reach', async () => {
    const key = { name: 'berlin', scopes: ['read'], locations: ['berlin'] }
    const { secret } = await service.must('POST', '/v1/api-keys', key)
    const read = async (what: string) =>
      rowsOf((await service.call('GET', `/v1/exports/${what}`, undefined, { authorization: `Bearer ${secret}` })).body)
    expect((await read('levels')).map((row) => row.location)).toEqual(['berlin', 'berlin'])
    expect(await read('orders')).toEqual([])
    expect((await read('locations')).map((row) => row.code)).toEqual(['berlin'])
    expect(await service.call('GET', '/v1/exports/items')).toMatchObject({ status: 401 })
  })
})
