/** What is no command takes idempotency keys as commands do: one effect, and one answer, in which a secret is shown once. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { everythingIn } from '../../../../test/support/everything-in.ts'
import { type Body, type Headers, openService, type Service } from '../../../../test/support/service.ts'
import { apiDocument } from './api.ts'

describeOnBoth('an idempotency key of what is no command', (open, kind) => {
  let service: Service
  let sent = 0
  beforeAll(async () => {
    service = await openService(await open())
    await service.must('POST', '/v1/inventory-items', { sku: 'TEA' })
  })
  afterAll(() => service.close())

  /** Sent twice under one key: the second time nothing changes, and the answer is the first one's, but for a secret. */
  const twice = async (method: string, url: string, body?: unknown, headers: Headers = {}): Promise<Body> => {
    const keyed = { ...headers, 'idempotency-key': `own-${++sent}` }
    const first = await service.call(method, url, body, keyed)
    expect(first.status, `${url}: ${JSON.stringify(first.body)}`).toBeLessThan(300)
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    const isMade = first.status === 201 && !url.startsWith('/v1/api-keys')
    expect(first.headers.location).toBe(isMade ? `${url.split('?', 1)[0]}/${first.body.id}` : undefined)
    const before = await everythingIn(service.engine.database)
    const again = await service.call(method, url, body, keyed)
    expect(await everythingIn(service.engine.database), url).toEqual(before)
    expect([again.status, again.headers['idempotency-replayed']], url).toEqual([first.status, 'true'])
    const isSecret = typeof first.body.secret === 'string'
    expect(again.body, url).toEqual(isSecret ? { ...first.body, secret: null } : first.body)
    if (isSecret) expect(JSON.stringify(await keptUnder(sent))).not.toContain(first.body.secret)
    return first.body
  }
  const keptUnder = (key: number) =>
    service.engine.database.query('select * from holdfast.idempotency_key where key like $1', [`%own-${key}`])

  it('has one effect, and the same answer every time', async () => {
    const file = { 'content-type': 'text/csv' }
    const counts = 'sku,location,quantity\nTEA,default,3\n'
    const { id: counted } = await twice('POST', '/v1/imports?kind=counts', counts, file)
    await twice('POST', '/v1/imports?kind=counts&dry_run=true', counts, file)
    const tried = await service.call('POST', `/v1/imports/${counted}/cancel?dry_run=true`)
    expect([tried.body.state, tried.headers['dry-run']]).toEqual(['cancelled', 'true'])
    expect((await service.get(`/v1/imports/${counted}`)).state).toBe('waiting')
    await twice('POST', `/v1/imports/${counted}/cancel`)
    const changes = { strategy: 'split_shipments' }
    const { id: replay } = await twice('POST', '/v1/policy-replays', { model: 'default', days: 1, changes })
    await twice('POST', `/v1/policy-replays/${replay}/cancel`)
    await twice('POST', '/v1/follow-ups/retry')
    await twice('POST', '/v1/integrity/round')
    await twice('POST', '/v1/integrity/repairs', { sku: 'TEA', reason: 'to try it' })
    const endpoint = { url: 'https://shop.example/hooks', topics: ['*'], after: '0-0' }
    const hook = `/v1/webhook-endpoints/${(await twice('POST', '/v1/webhook-endpoints', endpoint)).id}`
    await twice('PATCH', hook, { description: 'All of it' })
    await twice('POST', `${hook}/rotate-secret`, {})
    await twice('POST', `${hook}/replay`, { after: '0-0' })
    await twice('POST', `${hook}/retry`)
    await twice('DELETE', hook)
    expect((await service.get('/v1/webhook-endpoints')).data).toEqual([])
  })

  it('is refused with another request, and answers refusals as it did', async () => {
    const key = { 'idempotency-key': 'reused' }
    const endpoint = { url: 'https://shop.example/hooks', topics: ['*'] }
    const { id } = (await service.post('/v1/webhook-endpoints', endpoint, key)).body
    const other = { ...endpoint, description: 'another' }
    expect((await service.post('/v1/webhook-endpoints', other, key)).body.code).toBe('idempotency_key_reused')
    expect((await service.call('DELETE', `/v1/webhook-endpoints/${id}`, undefined, key)).body.code).toBe(
      'idempotency_key_reused',
    )
    const file = { ...key, 'content-type': 'text/csv' }
    expect((await service.post('/v1/imports', 'sku\nTEA\n', file)).body.code).toBe('idempotency_key_reused')
    const refused = { 'idempotency-key': 'refused' }
    const nobody = '/v1/policy-replays/00000000-0000-7000-8000-000000000000/cancel'
    const [first, again] = [await service.post(nobody, {}, refused), await service.post(nobody, {}, refused)]
    expect([first.body.code, again.body.code]).toEqual(['policy_replay_not_found', 'policy_replay_not_found'])
    expect(again.headers['idempotency-replayed']).toBe('true')
    const wrong = { 'idempotency-key': 'wrong at first' }
    expect((await service.post('/v1/webhook-endpoints', { url: 'nowhere' }, wrong)).status).toBe(422)
    expect((await service.post('/v1/webhook-endpoints', endpoint, wrong)).status).toBe(201)
    const tooLong = { 'idempotency-key': 'k'.repeat(256) }
    expect((await service.post('/v1/follow-ups/retry', {}, tooLong)).status).toBe(422)
  })

  it('sent many times at once has one effect', async () => {
    const key = { 'idempotency-key': 'at once' }
    const asked = { url: 'https://shop.example/once', topics: ['order_placed'] }
    const answers = await Promise.all([1, 2, 3, 4].map(() => service.post('/v1/webhook-endpoints', asked, key)))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(answers.filter(({ body }) => body.secret !== null)).toHaveLength(1)
    const file = { 'idempotency-key': 'one file', 'content-type': 'text/csv' }
    const imports = await Promise.all([1, 2, 3].map(() => service.post('/v1/imports', 'sku\nJAM\n', file)))
    expect(new Set(imports.map(({ body }) => body.id)).size).toBe(1)
    const listed = (await service.get('/v1/imports')).data
    expect(listed.filter(({ id }: { id: string }) => id === imports[0]!.body.id)).toHaveLength(1)
    expect(listed.filter(({ state }: { state: string }) => state === 'arriving')).toEqual([])
  })

  // Without the database: once is enough.
  if (kind === 'pglite')
    it('and a dry run are taken by every write, or refused by name', async () => {
      const { paths } = apiDocument(service.engine.limits) as { paths: Record<string, Record<string, Body>> }
      const writes = Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods)
          .filter(([method]) => method !== 'get')
          .map(([method, { operationId, parameters = [] }]) => ({
            method: method.toUpperCase(),
            url: path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000'),
            operationId,
            takes: (name: string) => parameters.some((one: Body) => one.name === name),
          })),
      )
      const refusing = []
      for (const { method, url, operationId, takes } of writes) {
        if (takes('dry_run') && takes('Idempotency-Key')) continue
        refusing.push(operationId)
        expect(takes('dry_run') || takes('Idempotency-Key'), operationId).toBe(false)
        const { status, body } = await service.call(method, `${url}?dry_run=true`, {})
        expect([status, body.errors[0]?.parameter], operationId).toEqual([422, 'dry_run'])
      }
      // Questions, which change nothing, and a message of no consequence.
      expect(refusing.sort()).toEqual([
        'ping_webhook_endpoint',
        'plan_sourcing',
        'post_availability',
        'search_pickup_locations',
      ])
      const pinged = await service.post(`/v1/webhook-endpoints/x/ping`, {}, { 'idempotency-key': 'k' })
      expect(pinged.body.errors).toMatchObject([{ parameter: 'Idempotency-Key', in: 'header' }])
    })

  // The last: from the first key on the service asks for one.
  it('shows the secret of an API key once, and makes one', async () => {
    const { secret } = await service.must('POST', '/v1/api-keys', { name: 'first', scopes: ['admin'] })
    const admin = { authorization: `Bearer ${secret}` }
    const made = await twice('POST', '/v1/api-keys', { name: 'second', scopes: ['read'] }, admin)
    const rotated = await twice('POST', '/v1/api-keys/second/rotate', {}, admin)
    expect(rotated.secret).not.toBe(made.secret)
    await twice('POST', '/v1/api-keys/second/revoke', undefined, admin)
    const { data } = (await service.call('GET', '/v1/api-keys', undefined, admin)).body
    expect(data.map(({ name }: { name: string }) => name)).toEqual(['second', 'first'])
  })
})
