import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../test/support/service.ts'
import { runNextImport } from './run-import.ts'

const signal = new AbortController().signal

describe('imports', () => {
  let testDatabase: TestDatabase
  let service: Service
  const begin = async () => {
    testDatabase = await openTestDatabase(databaseKinds[0]!)
    service = await openService(testDatabase.database, { limits: { imports_open_max: 3 } })
  }
  const end = async () => {
    await service.close()
    await testDatabase.end()
  }
  const sent = (csv: string, query = '', type = 'text/csv') =>
    service.call('POST', `/v1/imports${query}`, csv, { 'content-type': type })
  const run = async (csv: string, query = '', type = 'text/csv'): Promise<Body> => {
    const { status, body } = await sent(csv, query, type)
    expect(status, JSON.stringify(body)).toBe(201)
    await runNextImport(service.engine, { signal })
    return service.get(`/v1/imports/${body.id}`)
  }
  const errorsOf = async ({ id }: Body): Promise<Body[]> =>
    parse((await service.call('GET', `/v1/imports/${id}/errors`)).body, { columns: true })
  const onHand = async () => {
    const { data } = await service.get('/v1/inventory-levels')
    return Object.fromEntries(data.map((level: Body) => [`${level.sku} ${level.location}`, level.on_hand]))
  }

  describe('of rows', () => {
    beforeEach(begin)
    afterEach(end)

    it('bring in items, locations, levels and orders as they were taken out', async () => {
      const items =
        'sku,title,components,safety_stock,metadata\nSET,Set,MUG:2|TEA:1,,\nMUG,"Mug, red",,2,"{""a"":1}"\nTEA,Tea,,,\n'
      expect(await run(items)).toMatchObject({
        kind: 'items',
        source: 'holdfast',
        state: 'done',
        rows: { total: 3, done: 3 },
      })
      expect(await service.get('/v1/inventory-items/SET')).toMatchObject({
        components: [{ sku: 'MUG' }, { sku: 'TEA' }],
      })
      await run('code,name,latitude,longitude,city\nberlin,Berlin,52.5,13.4,Berlin\n')
      const levels = await run('sku;location;quantity\nMUG;berlin;7\nTEA;default;1.0\n')
      expect(levels).toMatchObject({ kind: 'counts', rows: { total: 2, refused: 0 } })
      expect(await onHand()).toEqual({ 'MUG berlin': 7, 'TEA default': 1 })
      await run('sku,location,quantity,reason\nTEA,default,20,received\nMUG,berlin,-2,sold\n')
      expect(await onHand()).toEqual({ 'MUG berlin': 5, 'TEA default': 21 })
      const orders = await run('number,sku,quantity,city\nO-1,TEA,1,Bern\nO-1,TEA,2,Bern\nO-2,TEA,500,Bern\n')
      expect(orders).toMatchObject({ kind: 'orders', rows: { total: 3, refused: 1 } })
      expect(await errorsOf(orders)).toMatchObject([
        { row: '3', code: 'insufficient_stock', detail: 'TEA: 500 requested, 18 available' },
      ])
      expect(await service.get('/v1/orders/O-1')).toMatchObject({
        lines: [{ quantity: 1 }, { quantity: 2 }],
        ship_to: { city: 'Bern' },
      })
      for (const kind of ['items', 'locations', 'levels', 'counts']) {
        const { body } = await service.call('GET', `/v1/exports/${kind}`)
        expect(await run(body, `?kind=${kind}`), kind).toMatchObject({ state: 'done', rows: { refused: 0 } })
      }
      const lines = (await service.call('GET', '/v1/exports/items?format=ndjson')).body
      expect(await run(lines, '?kind=items', 'application/x-ndjson')).toMatchObject({ rows: { total: 3, refused: 0 } })
    })

    it('of a key with limits take the rows of its locations, and refuse the others one by one', async () => {
      for (const code of ['mine', 'theirs']) await service.must('POST', '/v1/stock-locations', { code })
      await service.must('POST', '/v1/inventory-items', { sku: 'CAP' })
      const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
      const admin = bearer((await service.must('POST', '/v1/api-keys', { name: 'admin', scopes: ['admin'] })).secret)
      const key = async (name: string, limits: object) => {
        const asked = { name, scopes: ['read', 'stock:write', 'orders:write'], ...limits }
        return bearer((await service.call('POST', '/v1/api-keys', asked, admin)).body.secret)
      }
      const mine = await key('mine', { locations: ['mine'] })
      const as = (headers: Record<string, string>, csv: string) =>
        service.call('POST', '/v1/imports', csv, { 'content-type': 'text/csv', ...headers })
      const made = await as(mine, 'sku,location,quantity\nCAP,mine,3\nCAP,theirs,9\nCAP,nowhere,9\nCAP,mine,-1\n')
      expect(made.status).toBe(201)
      await runNextImport(service.engine, { signal })
      const job = (await service.call('GET', `/v1/imports/${made.body.id}`, undefined, mine)).body
      expect(job).toMatchObject({ state: 'done', rows: { total: 4, done: 4, refused: 3 } })
      const errors = await service.call('GET', `/v1/imports/${job.id}/errors`, undefined, mine)
      expect(parse(errors.body, { columns: true })).toMatchObject([
        { row: '2', column: 'location', value: 'theirs', code: 'out_of_reach' },
        { row: '3', column: 'location', code: 'unknown_location' },
        { row: '4', column: 'quantity' },
      ])
      const { data } = (await service.call('GET', '/v1/inventory-levels', undefined, admin)).body
      expect(data).toMatchObject([{ location: 'mine', on_hand: 3 }])
      const moved = (await service.call('GET', '/v1/movements', undefined, admin)).body.data
      expect(moved).toMatchObject([{ actor: 'mine' }])
      expect(await as(mine, 'number,sku,quantity\nO-1,CAP,1\n')).toMatchObject({ status: 403 })
      const seller = await key('seller', { channels: ['default'] })
      const refused = await as(seller, 'sku,location,quantity\nCAP,mine,1\n')
      expect(refused).toMatchObject({ status: 403, body: { code: 'out_of_reach' } })
      const other = await key('other', { locations: ['theirs'] })
      expect((await service.call('GET', '/v1/imports', undefined, other)).body.data).toEqual([])
    })

    it('say for each refused row in which column, and what helps', async () => {
      await service.must('POST', '/v1/inventory-items', { sku: 'Tee-Blue' })
      const job = await run(
        'sku,location,quantity\nTee-Blue,default,3\ntee-blue,default,4\nNONE,default,1\nTee-Blue,Main Warehouse,1\nTee-Blue,default,-3\nTee-Blue,default,"1,5"\nTee-Blue,default\n',
      )
      expect(job).toMatchObject({ state: 'done', rows: { total: 7, done: 7, refused: 6 } })
      expect(await errorsOf(job)).toMatchObject([
        {
          row: '2',
          column: 'sku',
          value: 'tee-blue',
          code: 'unknown_sku',
          remedy: expect.stringContaining('sku_case=fold'),
        },
        { row: '3', column: 'sku', value: 'NONE', remedy: expect.stringContaining('create_items') },
        { row: '4', column: 'location', value: 'Main Warehouse', remedy: expect.stringContaining('create_locations') },
        { row: '5', column: 'quantity', value: '-3', remedy: expect.stringContaining('negative=zero') },
        { row: '6', column: 'quantity', remedy: expect.stringContaining('with a point') },
        { row: '7', detail: expect.stringContaining('Invalid Record Length') },
      ])
      expect(await onHand()).toEqual({ 'Tee-Blue default': 3 })
    })

    it('can be tried out, and all or none', async () => {
      await service.must('POST', '/v1/inventory-items', { sku: 'A' })
      const rows = 'sku,location,quantity\nA,default,3\nNONE,default,1\n'
      expect(await run(rows, '?dry_run=true')).toMatchObject({ dry_run: true, rows: { refused: 1 } })
      expect(await run(rows, '?dry_run=true&create_items=true')).toMatchObject({ rows: { refused: 0 } })
      expect(await run(rows, '?mode=atomic')).toMatchObject({ rows: { refused: 2 } })
      expect(await onHand()).toEqual({})
      expect(await run(rows, '?mode=atomic&create_items=true')).toMatchObject({ rows: { refused: 0 } })
      expect(await onHand()).toEqual({ 'A default': 3, 'NONE default': 1 })
      expect((await sent('sku,title\nB,Bee\n', '?mode=atomic')).body).toMatchObject({ code: 'import_not_atomic' })
    })

    it('refuse a file that is none of theirs, and say why', async () => {
      const refusals: [string, string, RegExp][] = [
        ['colour,size\nred,L\n', '', /columns are "colour", "size".*sku, location and quantity/],
        [
          'sku,location,quantity,colour\nA,default,1,red\n',
          '',
          /column colour: It means nothing for counts\. Leave it out, or say ignore_unknown_columns/,
        ],
        ['', '', /no rows/],
        ['sku,title\nA,B\n', '?kind=orders', /not those of orders/],
      ]
      for (const [csv, query, detail] of refusals)
        expect((await sent(csv || '\n', query)).body).toMatchObject({
          code: 'import_unreadable',
          detail: expect.stringMatching(detail),
        })
      expect((await sent('sku,quantity\nA,1\n', '?colour=red')).body).toMatchObject({ code: 'invalid_request' })
      expect((await service.call('POST', '/v1/imports', { sku: 'A' })).body).toMatchObject({
        code: 'unsupported_media_type',
      })
      expect(
        (await service.call('POST', '/v1/orders', 'number\n1\n', { 'content-type': 'text/csv' })).body,
      ).toMatchObject({ code: 'unsupported_media_type' })
      expect((await service.get('/v1/imports')).data).toEqual([])
    })

    it('are listed, cancelled, and no more than may be open', async () => {
      await service.must('POST', '/v1/inventory-items', { sku: 'A' })
      const rows = 'sku,location,quantity\nA,default,3\n'
      const ids = []
      for (let at = 0; at < 3; at++) ids.push((await sent(rows)).body.id)
      expect((await sent(rows)).body).toMatchObject({ code: 'too_many_imports' })
      expect((await service.get('/v1/imports?limit=2')).data.map(({ id }: Body) => id)).toEqual([ids[2], ids[1]])
      expect((await service.post(`/v1/imports/${ids[0]}/cancel`)).body).toMatchObject({ state: 'cancelled' })
      while (await runNextImport(service.engine, { signal }));
      expect((await service.get('/v1/imports')).data.map(({ state }: Body) => state)).toEqual([
        'done',
        'done',
        'cancelled',
      ])
      expect((await service.post(`/v1/imports/${ids[1]}/cancel`)).body).toMatchObject({ code: 'import_state_conflict' })
      expect((await service.call('GET', `/v1/imports/${ids[0]!.replace(/.$/, '0')}`)).status).toBeOneOf([200, 404])
    })

    it('have the effect of each row once, also where a process ended in the middle', async () => {
      await service.must('POST', '/v1/inventory-items', { sku: 'A' })
      const rows = Array.from({ length: 1200 }, () => 'A,default,1,received')
      const { body } = await sent(`sku,location,quantity,reason\n${rows.join('\n')}\n`)
      const halfway = new AbortController()
      let chunks = 0
      await runNextImport(service.engine, {
        signal: halfway.signal,
        onProgress: () => {
          if (++chunks === 1) halfway.abort()
        },
      })
      const left = await service.get(`/v1/imports/${body.id}`)
      expect(left).toMatchObject({ state: 'waiting', rows: { total: 1200, done: 500 } })
      // What is killed has carried out a chunk perhaps, and has not said so.
      await service.engine.database.query(
        'update holdfast.import_chunk set is_done = false, rows = (select rows from holdfast.import_chunk where number = 1) where number = 0',
      )
      await service.engine.database.query('update holdfast.import_job set rows_done = 0')
      await runNextImport(service.engine, { signal })
      expect(await service.get(`/v1/imports/${body.id}`)).toMatchObject({
        state: 'done',
        rows: { done: 1200, refused: 0 },
      })
      expect(await onHand()).toEqual({ 'A default': 1200 })
    })
  })

  describe('of other systems', () => {
    beforeAll(begin)
    afterAll(end)
    const files: [string, string, string, Record<string, number>][] = [
      [
        'magento',
        'source_code,sku,status,quantity\ndefault,24-MB01,1,98.0000\neast,24-MB01,0,5.0000\n',
        '',
        { '24-MB01 default': 98, '24-MB01 east': 5 },
      ],
      [
        'shopify',
        'Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,Location,Incoming,Unavailable,Committed,Available,On hand\ntee,T-shirt,Size,M,TEE-M,,,Main Warehouse,0,0,1,4,5\ntee,T-shirt,Size,L,TEE-L,,,Main Warehouse,0,0,0,0,not stocked\n',
        '',
        { 'TEE-M main-warehouse': 5 },
      ],
      [
        'shopify',
        'Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,Berlin,Paris\ntee,T-shirt,Size,M,TEE-M,,,4,not stocked\n',
        '',
        { 'TEE-M berlin': 4 },
      ],
      [
        'medusa',
        'id,sku,location_name,stocked_quantity,reserved_quantity,incoming_quantity\nilev_1,SHIRT-S,European Warehouse,100,3,0\n',
        '',
        { 'SHIRT-S european-warehouse': 100 },
      ],
      [
        'commerce_layer',
        'id,sku_code,quantity,stock_location.code\nabc,TSHIRTMM000000FFFFFFXLXX,8,EU_01\n',
        '',
        { 'TSHIRTMM000000FFFFFFXLXX eu_01': 8 },
      ],
      [
        'solidus',
        'sku,stock_location_name,count_on_hand,backorderable\nSOL-1,default,-3,true\nSOL-2,default,6,false\n',
        '&negative=zero',
        { 'SOL-1 default': 0, 'SOL-2 default': 6 },
      ],
    ]
    it.each(files)('%s: are recognised by their columns', async (source, csv, options, levels) => {
      const job = await run(csv, `?create_items=true&create_locations=true${options}`)
      expect(await errorsOf(job)).toEqual([])
      expect(job).toMatchObject({ source, kind: 'levels', state: 'done' })
      expect(await onHand()).toMatchObject(levels)
      if (source === 'solidus')
        expect(await service.get('/v1/inventory-levels/SOL-1/default')).toMatchObject({
          settings: { backorders: 'allow' },
        })
      if (source === 'magento')
        expect(await service.get('/v1/inventory-levels/24-MB01/east')).toMatchObject({ enabled: false })
    })

    it('fold case and map locations where they are told to', async () => {
      await service.must('POST', '/v1/inventory-items', { sku: 'Tee' })
      const csv = 'source_code,sku,quantity\nHaupt Lager,TEE,2\n'
      await run(csv, '?sku_case=fold&location_map=Haupt%20Lager%3Ddefault')
      expect(await onHand()).toMatchObject({ 'Tee default': 2 })
    })
  })
})
