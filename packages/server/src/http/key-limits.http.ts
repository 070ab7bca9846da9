/** What keys with limits can do within them: a warehouse's key works its shelves, a storefront's sells on its channel. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { type Body, openService, type Reply, type Service } from '../../../../test/support/service.ts'

describe('a key with limits', () => {
  let testDatabase: TestDatabase
  let service: Service
  const as: Record<string, (method: string, url: string, body?: Body) => Promise<Reply>> = {}
  const rows = async (who: string, url: string) => (await as[who]!('GET', url)).body.data as Body[]

  beforeAll(async () => {
    testDatabase = await openTestDatabase('postgres')
    service = await openService(testDatabase.database)
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    for (const code of ['north', 'south']) {
      await service.must('POST', '/v1/stock-locations', { code })
      const locations = [{ location: code, priority: 1 }]
      await service.must('POST', '/v1/inventory-models', { code: `of-${code}`, locations })
      await service.must('POST', '/v1/sales-channels', { code: `shop-${code}`, model: `of-${code}` })
      await service.must('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: code, quantity: 30 })
    }
    const places = ['south', 'north'].map((location, at) => ({ location, priority: at + 1 }))
    await service.must('POST', '/v1/inventory-models', { code: 'both', strategy: 'split_shipments', locations: places })
    await service.must('POST', '/v1/sales-channels', { code: 'everywhere', model: 'both' })
    const scopes = ['read', 'stock:write', 'orders:write']
    const keys = {
      admin: { scopes: ['admin'] },
      warehouse: { scopes, locations: ['north'] },
      storefront: { scopes, channels: ['shop-north', 'everywhere'] },
      store: { scopes, channels: ['shop-north'], locations: ['north'] },
    }
    const secrets: Record<string, string> = {}
    for (const [name, key] of Object.entries(keys)) {
      const auth = secrets.admin && { authorization: `Bearer ${secrets.admin}` }
      const made = await service.call('POST', '/v1/api-keys', { name, ...key }, auth || {})
      secrets[name] = made.body.secret
      as[name] = (method, url, body) => service.call(method, url, body, { authorization: `Bearer ${secrets[name]}` })
    }
    await as.admin!('POST', '/v1/orders', { number: 'N', channel: 'shop-north', lines: [{ sku: 'S1', quantity: 1 }] })
    await as.admin!('POST', '/v1/orders', { number: 'S', channel: 'shop-south', lines: [{ sku: 'S1', quantity: 1 }] })
    // More than one location has: it is split.
    await as.admin!('POST', '/v1/orders', { number: 'B', channel: 'everywhere', lines: [{ sku: 'S1', quantity: 35 }] })
    await as.admin!('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'south', quantity: 10 })
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })

  it("of a warehouse sees its own shelves, movements, orders and shipments, and nobody else's", async () => {
    expect(await rows('warehouse', '/v1/inventory-levels')).toMatchObject([{ location: 'north' }])
    expect(await rows('warehouse', '/v1/inventory-items/S1/levels')).toMatchObject([{ location: 'north' }])
    expect(await rows('warehouse', '/v1/movements')).toMatchObject([{ to: { location: 'north' } }])
    const { accounts } = (await as.warehouse!('GET', '/v1/inventory-items/S1/balances')).body
    expect(accounts).toMatchObject([{ account: 'on_hand', location: 'north', balance: 30 }])
    expect((await rows('warehouse', '/v1/orders')).map(({ number }) => number)).toEqual(['N'])
    expect((await as.warehouse!('GET', '/v1/orders/B')).body.code).toBe('out_of_reach')
    const split = (await as.admin!('GET', '/v1/orders/B')).body.shipments as Body[]
    expect(split.map(({ location }) => location).sort()).toEqual(['north', 'south'])
    for (const { number, location } of split) {
      const { status } = await as.warehouse!('GET', `/v1/shipments/${number}`)
      expect(status, location).toBe(location === 'north' ? 200 : 403)
    }
  })

  it('of a warehouse works its own shelves only, and tells no number of the others', async () => {
    const at = (location: string, more: Body = { quantity: 1 }) => ({ sku: 'S1', location, ...more })
    const url = '/v1/inventory-levels'
    expect((await as.warehouse!('POST', `${url}/receive`, at('north'))).status).toBe(200)
    for (const beyond of [at('south'), { changes: [at('north'), at('south')] }])
      expect((await as.warehouse!('POST', `${url}/receive`, beyond)).body.code).toBe('out_of_reach')
    const { body } = await as.warehouse!('POST', `${url}/adjust`, at('south', { delta: -1000 }))
    expect(body).toMatchObject({ code: 'out_of_reach', errors: [] })
    expect((await as.warehouse!('POST', '/v1/orders/S/cancel')).body.code).toBe('out_of_reach')
    expect((await as.admin!('GET', `${url}/S1/south`)).body).toMatchObject({ on_hand: 40 })
  })

  it('of a warehouse receives what is expected there, and sees no other', async () => {
    const announce = (who: string, location: string) =>
      as[who]!('POST', '/v1/expected-receipts', {
        number: `PO-${location}`,
        location,
        lines: [{ sku: 'S1', quantity: 2 }],
      })
    expect((await announce('warehouse', 'south')).body.code).toBe('out_of_reach')
    expect((await announce('warehouse', 'north')).status).toBe(201)
    await announce('admin', 'south')
    expect((await rows('warehouse', '/v1/expected-receipts')).map(({ number }) => number)).toEqual(['PO-north'])
    expect((await as.warehouse!('GET', '/v1/expected-receipts/PO-south')).body.code).toBe('out_of_reach')
    expect((await as.warehouse!('POST', '/v1/expected-receipts/PO-south/receive')).body.code).toBe('out_of_reach')
    expect((await as.warehouse!('POST', '/v1/expected-receipts/PO-north/receive')).body).toMatchObject({
      state: 'received',
    })
    expect((await as.storefront!('GET', '/v1/expected-receipts')).body.code).toBe('out_of_reach')
    await as.admin!('POST', '/v1/inventory-levels/adjust', { sku: 'S1', location: 'north', delta: -2 })
  })

  it('of a warehouse counts its own shelves only, and sees no other count', async () => {
    const prepare = (who: string, location: string) =>
      as[who]!('POST', '/v1/stocktakes', { number: `ST-${location}`, location })
    expect((await prepare('warehouse', 'south')).body.code).toBe('out_of_reach')
    expect((await prepare('storefront', 'north')).body.code).toBe('out_of_reach')
    expect((await prepare('warehouse', 'north')).status).toBe(201)
    await prepare('admin', 'south')
    expect((await rows('warehouse', '/v1/stocktakes')).map(({ number }) => number)).toEqual(['ST-north'])
    for (const [method, beyond] of [
      ['GET', ''],
      ['GET', '/report'],
      ['POST', '/start'],
    ])
      expect((await as.warehouse!(method!, `/v1/stocktakes/ST-south${beyond}`)).body.code).toBe('out_of_reach')
    expect((await as.warehouse!('POST', '/v1/stocktakes/ST-north/start')).body).toMatchObject({ state: 'counting' })
    expect((await as.warehouse!('POST', '/v1/stocktakes/ST-north/cancel')).status).toBe(200)
    expect((await as.storefront!('GET', '/v1/stocktakes')).body.code).toBe('out_of_reach')
  })

  it('of a storefront sees what can be sold on its channels, and no shelf', async () => {
    const { body } = await as.storefront!('GET', '/v1/availability?sku=S1&channel=everywhere')
    expect(body.items).toMatchObject([{ sku: 'S1', found: true, locations: [] }])
    expect(body.items[0].quantity).toBeGreaterThan(0)
    expect((await as.storefront!('GET', '/v1/availability?sku=S1&channel=shop-south')).body.code).toBe('out_of_reach')
    // Who names no channel means the default one, which is not among them.
    expect((await as.storefront!('GET', '/v1/availability?sku=S1')).body.code).toBe('out_of_reach')
    expect((await as.storefront!('GET', '/v1/inventory-levels')).body.code).toBe('out_of_reach')
    expect((await rows('storefront', '/v1/orders')).map(({ number }) => number).sort()).toEqual(['B', 'N'])
    const stores = await as.store!('GET', '/v1/availability?sku=S1&channel=shop-north')
    expect(stores.body.items[0].locations).toMatchObject([{ location: 'north' }])
  })

  it('of a storefront holds and sells on its channels only', async () => {
    const lines = [{ sku: 'S1', quantity: 1 }]
    const hold = { reference: 'cart', channel: 'shop-north', lines }
    expect(await as.storefront!('POST', '/v1/reservations', hold)).toMatchObject({ status: 201 })
    const order = { number: 'FRONT', channel: 'shop-north', reservation: 'cart', lines }
    expect(await as.storefront!('POST', '/v1/orders', order)).toMatchObject({ status: 201 })
    const beyond = { number: 'X', channel: 'shop-south', lines: [{ sku: 'S1', quantity: 1000 }] }
    expect((await as.storefront!('POST', '/v1/orders', beyond)).body).toMatchObject({
      code: 'out_of_reach',
      errors: [],
    })
    expect((await as.storefront!('POST', '/v1/orders', { ...beyond, channel: undefined })).body.code).toBe(
      'out_of_reach',
    )
    const theirs = { reference: 'theirs', channel: 'shop-south', lines }
    expect(await as.admin!('POST', '/v1/reservations', theirs)).toMatchObject({ status: 201 })
    const stolen = { number: 'Y', channel: 'shop-north', reservation: 'theirs', lines }
    expect((await as.storefront!('POST', '/v1/orders', stolen)).body.code).toBe('out_of_reach')
    expect(
      (await as.storefront!('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'north', quantity: 1 })).body
        .code,
    ).toBe('out_of_reach')
  })

  it('asks for returns, and sees them, where it reaches only', async () => {
    await as.admin!('POST', '/v1/orders/N/approve')
    await as.admin!('POST', '/v1/shipments/N-1/ship')
    const to = (location: string) => ({ order: 'N', location })
    expect((await as.store!('POST', '/v1/returns', to('south'))).body.code).toBe('out_of_reach')
    expect((await as.store!('POST', '/v1/returns', to('north'))).status).toBe(201)
    const gift = { lines: [{ sku: 'S1', quantity: 1 }], reason: 'a gift', reference: 'receipt 7' }
    await as.admin!('POST', '/v1/returns', { number: 'R', channel: 'shop-south', location: 'south', ...gift })
    const seen = async (who: string) => (await rows(who, '/v1/returns')).map(({ number }) => number)
    expect(await seen('admin')).toEqual(['R', 'N-R1'])
    for (const who of ['warehouse', 'storefront', 'store']) {
      expect(await seen(who), who).toEqual(['N-R1'])
      for (const [method, url] of [
        ['GET', '/v1/returns/R'],
        ['POST', '/v1/returns/R/approve'],
      ] as const)
        expect((await as[who]!(method, url)).body.code, who).toBe('out_of_reach')
    }
    expect(
      (await as.storefront!('POST', '/v1/returns', { channel: 'shop-south', location: 'north', ...gift })).status,
    ).toBe(403)
  })

  it('of a storefront whose channel draws on more than its own locations sells nothing there', async () => {
    const lines = [{ sku: 'S1', quantity: 1 }]
    const place = (number: string, more: Body) => as.store!('POST', '/v1/orders', { number, lines, ...more })
    expect(await place('HERE', { channel: 'shop-north' })).toMatchObject({ status: 201 })
    // What a channel can promise is judged by all of its locations, also where one is insisted on.
    for (const more of [{}, { ship_from: 'north' }]) {
      const { body } = await as.warehouse!('POST', '/v1/orders', {
        number: 'ANY',
        channel: 'everywhere',
        lines,
        ...more,
      })
      expect(body).toMatchObject({ code: 'out_of_reach', errors: [] })
    }
    expect(await as.warehouse!('POST', '/v1/orders', { channel: 'shop-north', lines })).toMatchObject({ status: 201 })
  })

  it('shows the shipments and the queues of its own shelves, or of its own channels', async () => {
    const [north, south] = ['north', 'south'].map((location) => ({ sku: 'S2', location, quantity: 1 }))
    await as.admin!('POST', '/v1/inventory-items', { sku: 'S2', settings: { backorders: 'allow' } })
    await as.admin!('POST', '/v1/inventory-levels/receive', { changes: [north, south] })
    const lines = [{ sku: 'S2', quantity: 3 }]
    for (const where of ['north', 'south'])
      await as.admin!('POST', '/v1/orders', { number: `W-${where}`, channel: `shop-${where}`, lines })
    const numbers = async (who: string, list: string, member: string) =>
      [...new Set((await rows(who, `/v1/${list}`)).map((row) => row[member]))].sort()
    const own = await numbers('admin', 'shipments?location=north', 'number')
    const others = await numbers('admin', 'shipments?location=south', 'number')
    expect(await numbers('warehouse', 'shipments', 'number')).toEqual(own)
    expect(others).toContain('W-south-1')
    const ofTheShop = await numbers('storefront', 'shipments', 'order')
    expect(ofTheShop).toEqual(expect.arrayContaining(['B', 'N', 'W-north']))
    for (const other of ['S', 'W-south']) expect(ofTheShop).not.toContain(other)
    expect(await numbers('store', 'shipments', 'order')).not.toContain('B')
    expect(await numbers('store', 'shipments', 'location')).toEqual(['north'])
    for (const who of ['warehouse', 'storefront', 'store'])
      expect(await numbers(who, 'backorders', 'order'), who).toEqual(['W-north'])
    expect(await numbers('admin', 'backorders', 'order')).toEqual(['W-north', 'W-south'])
  })
})
