/** What every route has in common: problems, bodies, headers, health. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'

describeOnBoth('the HTTP service', (open) => {
  let service: Service
  beforeAll(async () => {
    service = await openService(await open(), { limits: { body_bytes_max: 2000 } })
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
  })
  afterAll(() => service.close())

  it('answers an unknown route with a problem', async () => {
    const { status, body } = await service.call('GET', '/v1/nothing?x=1')
    expect(status).toBe(404)
    expect(body).toMatchObject({ code: 'route_not_found', instance: '/v1/nothing' })
  })

  it.each([
    ['{', 400, 'malformed_body'],
    ['{"sku":"A",}', 400, 'malformed_body'],
    ['{"__proto__":{"sku":"A"}}', 400, 'malformed_body'],
    ['null', 422, 'invalid_request'],
    ['[]', 422, 'invalid_request'],
    ['"x"', 422, 'invalid_request'],
    ['{}', 422, 'invalid_request'],
    ['', 422, 'invalid_request'],
    [`{"sku":"${'x'.repeat(2000)}"}`, 413, 'body_too_large'],
  ])('refuses the body %j', async (body, status, code) => {
    const reply = await service.post('/v1/inventory-items', body)
    expect(reply).toMatchObject({ status, body: { code } })
  })

  it('refuses a body that is no UTF-8', async () => {
    const response = await service.app.inject({
      method: 'POST',
      url: '/v1/inventory-items',
      headers: { 'content-type': 'application/json' },
      payload: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    })
    expect(response.json()).toMatchObject({ status: 400, code: 'malformed_body' })
  })

  it('refuses another content type with 415', async () => {
    const reply = await service.post('/v1/inventory-items', 'sku=A', {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(reply).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } })
  })

  it('takes JSON by its other names', async () => {
    const merge = { 'content-type': 'application/merge-patch+json' }
    expect((await service.call('PATCH', '/v1/inventory-items/S1', { title: 'T' }, merge)).status).toBe(200)
    const charset = { 'content-type': 'application/json; charset=utf-8' }
    expect((await service.call('PATCH', '/v1/inventory-items/S1', { title: 'T' }, charset)).status).toBe(200)
  })

  it('points into the body that was sent', async () => {
    const { body } = await service.post('/v1/inventory-items', { sku: 5, titel: 'x' })
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(['/sku', '/titel'])
  })

  it.each([
    '/v1/inventory-items/%00',
    '/v1/inventory-items/%ff',
    '/v1/inventory-items/%',
    `/v1/inventory-items/${'x'.repeat(10_000)}`,
  ])('answers the bad path %# with a problem of 4xx', async (url) => {
    for (const method of ['GET', 'PATCH']) {
      const { status } = await service.call(method, url, method === 'GET' ? undefined : {})
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=501', 'limit'],
    ['limit=ten', 'limit'],
    ['limt=10', 'limt'],
    ['sku=%00', 'sku'],
    ['kit=perhaps', 'kit'],
  ])('refuses the query %s and names the parameter', async (query, parameter) => {
    const { status, body } = await service.call('GET', `/v1/inventory-items?${query}`)
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'invalid_request', errors: [{ parameter, in: 'query' }] })
  })

  it('tells the request id, and takes the one of the caller', async () => {
    const own = await service.call('GET', '/livez', undefined, { 'x-request-id': 'cart-17.a' })
    expect(own.headers['x-request-id']).toBe('cart-17.a')
    const other = await service.call('GET', '/livez', undefined, { 'x-request-id': 'a b'.repeat(100) })
    expect(other.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('writes the actor into the ledger', async () => {
    const change = { sku: 'S1', location: 'default', quantity: 1 }
    await service.post('/v1/inventory-levels/receive', change, { 'x-holdfast-actor': 'dock-3' })
    await service.post('/v1/inventory-levels/receive', change)
    const { data } = await service.get('/v1/movements')
    expect(data.map((movement: { actor: string }) => movement.actor)).toEqual(['dock-3', 'http'])
    const tooLong = await service.post('/v1/inventory-levels/receive', change, { 'x-holdfast-actor': 'x'.repeat(256) })
    expect(tooLong).toMatchObject({ status: 422, body: { errors: [{ parameter: 'X-Holdfast-Actor' }] } })
  })

  it('is alive and ready, and counts', async () => {
    expect(await service.get('/livez')).toMatchObject({ status: 'ok' })
    expect(await service.get('/readyz')).toMatchObject({ status: 'ok' })
    const metrics = await service.get('/metrics')
    expect(metrics).toContain('holdfast_queue_depth 0')
    expect(metrics).toContain('route="/v1/inventory-items/:item"')
    expect(metrics).toContain('process_cpu_seconds_total')
    expect((await service.get('/')).openapi).toBe('/openapi.json')
    expect(await service.get('/llms.txt')).toContain('- POST /v1/inventory-levels/receive')
  })

  it('shows the reference from here alone', async () => {
    const page = await service.call('GET', '/docs/')
    expect(page.body).toContain('js/scalar.js')
    // Nothing of it is elsewhere, and the policy lets nothing else run.
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']+'; /)
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'")
    const script = await service.call('GET', '/docs/js/scalar.js')
    expect(script.headers['content-type']).toContain('javascript')
    expect((await service.call('GET', '/docs')).status).toBe(301)
  })

  it('finds things whose names need encoding', async () => {
    for (const sku of ['a/b', '100%', 'ü ö', 'x%2Fy', '?&#', 'constructor', '__proto__', "'; drop table"]) {
      const url = `/v1/inventory-items/${encodeURIComponent(sku)}`
      const created = await service.post('/v1/inventory-items', { sku })
      expect(created.headers.location).toBe(url)
      expect(await service.get(url)).toMatchObject({ sku })
      await service.must('PATCH', url, { title: 'found' })
      await service.must('POST', '/v1/inventory-levels', { sku, location: 'default', on_hand: 1 })
      expect(await service.get(`/v1/inventory-levels/${encodeURIComponent(sku)}/default`)).toMatchObject({ sku })
      expect(await service.get(`/v1/availability?sku=${encodeURIComponent(sku)}`)).toMatchObject({
        items: [{ sku, quantity: 1 }],
      })
    }
  })
})
