/** What the client does when the way to the service is bad. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/databases.ts'
import { openService, type Service } from '../../../test/support/service.ts'
import { openUnsteadyFront, type UnsteadyFront } from '../../../test/support/unsteady-front.ts'
import { createHoldfast, type Holdfast, HoldfastUnreachable } from './index.ts'

let testDatabase: TestDatabase
let service: Service
let front: UnsteadyFront
let holdfast: Holdfast
let items = 0

beforeAll(async () => {
  testDatabase = await openTestDatabase('pglite')
  service = await openService(testDatabase.database)
  front = await openUnsteadyFront(await service.app.listen({ port: 0 }))
  holdfast = createHoldfast({ baseUrl: `${front.url}/`, pauseMs: 5 })
})
afterAll(async () => {
  await front.close()
  await service.close()
  await testDatabase.end()
})

const keysSent = () => front.requests.map(({ headers }) => headers['idempotency-key'])
const failureOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error) => error)

describe('a command', () => {
  let receipt: { sku: string; location: string; quantity: number }
  const onHand = async () => {
    const { sku, location } = receipt
    const level = await holdfast.read('get_level', { sku, location })
    return level.ok && level.result.on_hand
  }
  beforeEach(async () => {
    receipt = { sku: `S${++items}`, location: 'default', quantity: 5 }
    await holdfast.execute('create_item', { sku: receipt.sku })
    front.requests.length = 0
  })

  it('whose answer was lost is sent again under the same key, and done once', async () => {
    front.next('loses the answer', 'loses the answer')
    const answer = await holdfast.execute('receive_stock', receipt)
    expect(answer).toMatchObject({ ok: true, replayed: true, result: { applied: 1 } })
    const keys = keysSent()
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(await onHand()).toBe(5)
  })

  it('has a key of its own each time, or the one that is given', async () => {
    await holdfast.execute('receive_stock', receipt)
    await holdfast.execute('receive_stock', receipt)
    expect(new Set(keysSent()).size).toBe(2)
    const first = await holdfast.execute('receive_stock', receipt, { idempotencyKey: 'delivery-1' })
    const second = await holdfast.execute('receive_stock', receipt, { idempotencyKey: 'delivery-1' })
    expect(first.replayed).toBeUndefined()
    expect(second).toEqual({ ...first, replayed: true })
    expect(await onHand()).toBe(15)
  })

  it('that is only tried out changes nothing, and is asked again when its answer was lost', async () => {
    front.next('loses the answer')
    const answer = await holdfast.execute('receive_stock', receipt, { dryRun: true })
    expect(answer).toMatchObject({ ok: true, dryRun: true, result: { applied: 1 } })
    expect(keysSent()).toEqual([undefined, undefined])
    const { sku, location } = receipt
    expect(await holdfast.read('get_level', { sku, location })).toMatchObject({ code: 'inventory_level_not_found' })
  })

  it('without a key is sent once only', async () => {
    front.next('loses the answer')
    const failure = await failureOf(holdfast.execute('receive_stock', receipt, { idempotencyKey: false }))
    expect(failure).toBeInstanceOf(HoldfastUnreachable)
    expect(failure.idempotencyKey).toBeNull()
    expect(keysSent()).toEqual([undefined])
    expect(await onHand()).toBe(5)
  })

  it('that was refused is not sent again', async () => {
    const answer = await holdfast.execute('receive_stock', { ...receipt, sku: 'no such item' })
    expect(answer).toMatchObject({ ok: false, code: 'unknown_sku' })
    expect(front.requests).toHaveLength(1)
  })
})

describe('a service that has no time', () => {
  const busy = (retryAfter: string) => ({ status: 503, headers: { 'retry-after': retryAfter } })
  beforeEach(() => {
    front.requests.length = 0
  })

  it('is asked again after as long as it says, and no longer than is configured', async () => {
    front.next(busy('1'))
    expect(await holdfast.read('get_settings')).toMatchObject({ ok: true })
    const [first, second] = front.requests
    expect(second!.at - first!.at).toBeGreaterThan(950)
    const hasty = createHoldfast({ baseUrl: front.url, pauseMsMax: 20 })
    front.next(busy('3600'), { ...busy(new Date(Date.now() + 3_600_000).toUTCString()), status: 429 })
    expect(await hasty.read('get_settings')).toMatchObject({ ok: true })
    expect(front.requests).toHaveLength(5)
  })

  it('is asked so many times; then what it says is the answer', async () => {
    const problem = JSON.stringify({ code: 'queue_full', status: 503, title: 'Full.', detail: 'Full.', errors: [] })
    const full = { status: 503, headers: { 'content-type': 'application/problem+json' }, body: problem }
    front.next(full, full, full)
    const patient = createHoldfast({ baseUrl: front.url, attemptsMax: 3, pauseMs: 1 })
    expect(await patient.read('get_settings')).toMatchObject({ ok: false, code: 'queue_full' })
    expect(front.requests).toHaveLength(3)
  })
})

describe('what is not Holdfast', () => {
  beforeEach(() => {
    front.requests.length = 0
  })

  it('is not taken for an answer', async () => {
    const page = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' }
    front.next(page)
    const failure = await failureOf(holdfast.read('get_order', { order: '1' }))
    expect(failure).toBeInstanceOf(HoldfastUnreachable)
    expect(failure.message).toBe('GET /v1/orders/{order} was answered with status 404, but not by Holdfast')
    front.next({ ...page, status: 200 })
    expect(await failureOf(createHoldfast({ baseUrl: front.url, attemptsMax: 1 }).read('get_settings'))).toBeInstanceOf(
      HoldfastUnreachable,
    )
  })

  it('and nothing at all are told by an error that names the key to try again with', async () => {
    const nowhere = createHoldfast({ baseUrl: 'http://127.0.0.1:1', attemptsMax: 2, pauseMs: 1 })
    const failure = await failureOf(nowhere.execute('create_item', { sku: 'A' }, { idempotencyKey: 'mine' }))
    expect(failure).toBeInstanceOf(HoldfastUnreachable)
    expect(failure.message).toMatch(/^POST \/v1\/inventory-items could not be sent: .*\(2 attempts\)$/)
    expect(failure.idempotencyKey).toBe('mine')
    expect(failure.cause).toBeInstanceOf(Error)
  })
})

describe('a call that takes too long', () => {
  beforeEach(() => {
    front.requests.length = 0
  })

  it('is tried again, and then given up', async () => {
    front.next('never answers', 'never answers')
    const hasty = createHoldfast({ baseUrl: front.url, attemptsMax: 2, pauseMs: 1, timeoutMs: 100 })
    const failure = await failureOf(hasty.read('get_settings'))
    expect(failure.message).toBe('GET /v1/settings was not answered within 100 ms (2 attempts)')
    front.next('never answers')
    expect(await hasty.read('get_settings')).toMatchObject({ ok: true })
  })

  it('ends at once when it is aborted, while it is under way and between two attempts', async () => {
    const reason = new Error('nobody waits for it any more')
    const abortSoon = () => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(reason), 50)
      return { signal: controller.signal }
    }
    front.next('never answers')
    expect(await failureOf(holdfast.read('get_settings', {}, abortSoon()))).toBe(reason)
    const begun = performance.now()
    front.next({ status: 503, headers: { 'retry-after': '5' } })
    expect(await failureOf(holdfast.read('get_settings', {}, abortSoon()))).toBe(reason)
    expect(performance.now() - begun).toBeLessThan(4000)
    expect(front.requests).toHaveLength(2)
  })
})

describe('a request', () => {
  it('carries names that need encoding, the actor and the headers of the client', async () => {
    const named = createHoldfast({ baseUrl: front.url, actor: 'importer', headers: { 'x-tenant': 'shop-1' } })
    const sku = 'a/b ?c=%20&ü'
    await named.execute('create_item', { sku })
    expect(await named.read('get_item', { item: sku })).toMatchObject({ ok: true, result: { sku } })
    const other = await named.execute('update_item', { item: sku, title: 'T' }, { actor: 'editor' })
    expect(other).toMatchObject({ ok: true, result: { title: 'T' } })
    const sent = front.requests.slice(-3).map(({ headers }) => [headers['x-holdfast-actor'], headers['x-tenant']])
    expect(sent).toEqual([
      ['importer', 'shop-1'],
      [undefined, 'shop-1'],
      ['editor', 'shop-1'],
    ])
  })

  it('from plain JavaScript with a member that is not known is refused, and with a name that is not known not sent', async () => {
    const untyped = { limit: 5, colour: 'red' }
    expect(await holdfast.read('list_orders', untyped)).toMatchObject({ ok: false, code: 'invalid_request' })
    expect(() => holdfast.read('list_everything' as never)).toThrow(/"list_everything" is not one of list_items, /)
  })
})
