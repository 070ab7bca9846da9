/** Keys as those live with them who make them: shown once, replaced without a gap, ended at once; and browsers get nowhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { type Body, type Headers, openService, type Service } from '../../../../test/support/service.ts'
import type { Database } from '../../../engine/src/db/database.ts'
import { openPostgres } from '../../../engine/src/db/postgres.ts'

const bearer = (secret: string): Headers => ({ authorization: `Bearer ${secret}` })
const items = '/v1/inventory-items'

describe('API keys', () => {
  let testDatabase: TestDatabase
  let otherDatabase: Database
  let one: Service
  let other: Service
  let admin: string
  const make = async (name: string, more: Body = { scopes: ['admin'] }): Promise<string> => {
    const made = await one.call('POST', '/v1/api-keys', { name, ...more }, admin ? bearer(admin) : {})
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    return made.body.secret
  }
  const statusOf = async (service: Service, secret: string) =>
    (await service.call('GET', items, undefined, bearer(secret))).status

  beforeAll(async () => {
    testDatabase = await openTestDatabase('postgres')
    otherDatabase = openPostgres({ url: testDatabase.url!, poolSizeMax: 4 })
    one = await openService(testDatabase.database)
    other = await openService(otherDatabase)
    expect((await one.call('POST', items, { sku: 'BEFORE' })).status).toBe(201)
    expect((await other.call('GET', items)).status).toBe(200)
    admin = ''
    admin = await make('admin')
  })
  afterAll(async () => {
    await one.close()
    await other.close()
    await otherDatabase.close()
    await testDatabase.end()
  })

  it('are asked for as soon as there is one, within a second in every process', async () => {
    const closed = async () => [(await one.call('GET', items)).status, (await other.call('GET', items)).status]
    await expect.poll(closed, { timeout: 1000 }).toEqual([401, 401])
  })

  it('are shown once and kept as a hash', async () => {
    const secret = await make('shown once', { scopes: ['read'] })
    expect(secret).toMatch(/^hf_[\w-]{43}$/)
    const { body } = await one.call('GET', '/v1/api-keys', undefined, bearer(admin))
    expect(body.data[0]).toMatchObject({
      name: 'shown once',
      scopes: ['read'],
      secrets: [{ prefix: secret.slice(0, 11) }],
    })
    const stored = await testDatabase.database.query(
      'select k::text, s::text from holdfast.api_key k, holdfast.api_key_secret s',
    )
    expect(JSON.stringify([body, stored])).not.toContain(secret.slice(11))
  })

  it('end in every process within a second when they are revoked', async () => {
    const secret = await make('to end')
    expect([await statusOf(one, secret), await statusOf(other, secret)]).toEqual([200, 200])
    await one.call('POST', '/v1/api-keys/to end/revoke'.replace(' ', '%20'), {}, bearer(admin))
    const both = async () => [await statusOf(one, secret), await statusOf(other, secret)]
    await expect.poll(both, { timeout: 1000, interval: 20 }).toEqual([401, 401])
    expect((await other.call('GET', items, undefined, bearer(secret))).body.code).toBe('api_key_revoked')
    // Its name is free again.
    await make('to end')
  })

  it('are replaced without a gap: for a while both secrets count', async () => {
    const old = await make('rotated')
    const rotate = (body: Body) => one.call('POST', '/v1/api-keys/rotated/rotate', body, bearer(admin))
    const { secret } = (await rotate({})).body
    expect([await statusOf(other, old), await statusOf(other, secret)]).toEqual([200, 200])
    const newest = (await rotate({ overlap_seconds: 0 })).body
    expect(newest.secrets).toHaveLength(3)
    await expect.poll(() => statusOf(other, secret), { timeout: 1000 }).toBe(401)
    expect([await statusOf(other, old), await statusOf(other, newest.secret)]).toEqual([401, 200])
  })

  it('stand in the ledger by their name, and no header says otherwise', async () => {
    const receipt = { sku: 'BEFORE', location: 'default', quantity: 1 }
    const secret = await make('erp sync', { scopes: ['stock:write'] })
    const receive = (headers: Headers) =>
      one.call('POST', '/v1/inventory-levels/receive', receipt, { ...bearer(secret), ...headers })
    expect((await receive({})).status).toBe(200)
    expect(await receive({ 'x-holdfast-actor': 'somebody' })).toMatchObject({
      status: 422,
      body: { errors: [{ parameter: 'X-Holdfast-Actor', in: 'header' }] },
    })
    const { body } = await one.call('GET', '/v1/movements', undefined, bearer(admin))
    expect(body.data).toMatchObject([{ actor: 'erp sync' }])
  })

  it('have idempotency keys of their own, which a new secret does not change', async () => {
    const mine = await make('mine')
    const yours = await make('yours')
    const create = (sku: string, secret: string) =>
      one.call('POST', items, { sku }, { ...bearer(secret), 'idempotency-key': 'the same' })
    expect((await create('MINE', mine)).status).toBe(201)
    expect((await create('YOURS', yours)).status).toBe(201)
    const { secret } = (await one.call('POST', '/v1/api-keys/mine/rotate', {}, bearer(admin))).body
    expect((await create('MINE', secret)).headers['idempotency-replayed']).toBe('true')
    expect((await create('OTHER', secret)).body.code).toBe('idempotency_key_reused')
  })

  it('tell when they were used last', async () => {
    const used = async () => {
      const { body } = await other.call('GET', '/v1/api-keys', undefined, bearer(admin))
      return body.data.find(({ name }: Body) => name === 'admin').last_used_at
    }
    await expect.poll(used, { timeout: 3000 }).not.toBeNull()
  })

  it('are refused that could not mean what they say', async () => {
    const refusal = async (body: Body) => (await one.call('POST', '/v1/api-keys', body, bearer(admin))).body
    expect(await refusal({ name: 'admin', scopes: ['read'] })).toMatchObject({ code: 'api_key_name_taken' })
    const limited = { name: 'x', scopes: ['read', 'admin'], channels: ['default'] }
    expect(await refusal(limited)).toMatchObject({ errors: [{ pointer: '/scopes' }] })
    const unknown = { name: 'x', scopes: ['read'], locations: ['default', 'nowhere'] }
    expect(await refusal(unknown)).toMatchObject({ errors: [{ pointer: '/locations/1' }] })
    expect(await refusal({ name: 'x', scopes: ['write'] })).toMatchObject({ code: 'invalid_request' })
    const none = await one.call('POST', '/v1/api-keys/none/revoke', {}, bearer(admin))
    expect(none).toMatchObject({ status: 404, body: { code: 'api_key_not_found' } })
  })

  it('are made for nobody when it is only tried out', async () => {
    const tried = await one.call(
      'POST',
      '/v1/api-keys?dry_run=true',
      { name: 'tried', scopes: ['read'] },
      bearer(admin),
    )
    expect(tried).toMatchObject({ status: 201, headers: { 'dry-run': 'true' } })
    expect(await statusOf(one, tried.body.secret)).toBe(401)
  })
})

describe('a service without a key', () => {
  let testDatabase: TestDatabase
  let service: Service
  beforeAll(async () => {
    testDatabase = await openTestDatabase('pglite')
    service = await openService(testDatabase.database, {
      allowed_hosts: 'stock.internal',
      allowed_origins: 'https://admin.example',
    })
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })
  const get = (headers: Headers) => service.call('GET', items, undefined, headers)

  it('is open to its own machine, and not to what comes by a proxy', async () => {
    expect((await get({})).status).toBe(200)
    expect((await get({ 'x-forwarded-for': '203.0.113.9' })).body.code).toBe('api_key_missing')
    expect((await get(bearer(`hf_${'A'.repeat(43)}`))).body.code).toBe('api_key_invalid')
    const reached = await openService(testDatabase.database, { host: '0.0.0.0' })
    const fromOutside = () => reached.app.inject({ url: items, remoteAddress: '203.0.113.9' })
    expect((await fromOutside()).statusCode).toBe(401)
    const opened = await openService(testDatabase.database, { host: '0.0.0.0', open: true, allowed_hosts: 'any.host' })
    expect((await opened.call('GET', items)).status).toBe(200)
    await reached.close()
    await opened.close()
  })

  it('answers to its own names only, so that no name that a page chooses leads to it', async () => {
    for (const host of ['localhost:4600', '127.0.0.1:4600', '[::1]:4600', 'stock.internal'])
      expect((await get({ host })).status, host).toBe(200)
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4600'])
      expect((await get({ host })).body.code, host).toBe('host_not_allowed')
  })

  it('answers pages of its own origin, and of those that are allowed', async () => {
    expect((await get({ host: 'localhost:4600', origin: 'http://localhost:4600' })).status).toBe(200)
    for (const origin of ['https://evil.example', 'null', 'http://localhost:9999'])
      expect((await get({ host: 'localhost:4600', origin })).body.code, origin).toBe('origin_not_allowed')
    const allowed = await get({ origin: 'https://admin.example' })
    expect(allowed.headers).toMatchObject({ 'access-control-allow-origin': 'https://admin.example', vary: 'origin' })
    expect((await get({})).headers['access-control-allow-origin']).toBeUndefined()
    const preflight = (origin: string) =>
      service.app.inject({
        method: 'OPTIONS',
        url: items,
        headers: { origin, 'access-control-request-method': 'POST' },
      })
    expect((await preflight('https://admin.example')).statusCode).toBe(204)
    expect((await preflight('https://evil.example')).statusCode).toBe(403)
  })
})
