/** Webhooks as an endpoint meets them: signed, complete, in the order of each key, again when it was away, and never from before a commit. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../test/support/service.ts'
import { toConfig } from '../../../engine/src/config.ts'
import type { Database } from '../../../engine/src/db/database.ts'
import { claimWebhookDeliveries } from '../../../engine/src/db/webhook-deliveries.ts'
import { RETRY_AFTER_SECONDS, startWebhooks, type WebhookSender } from './send-webhooks.ts'

const partial = { webhook_private_targets: true, limits: { webhook_disable_after_hours: 1 } }
const url = '/v1/webhook-endpoints'

type Received = { id: string; headers: Record<string, string>; body: string; event: Body }

/** Other tests on the same machine may take their time. */
function eventually<Value>(look: () => Promise<Value>) {
  return expect.poll(look, { timeout: 15_000, interval: 30 })
}

/** What listens: it answers what it is told to, and keeps what has come. */
class Receiver {
  readonly received: Received[] = []
  answer: (event: Body) => number = () => 204
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        const headers = request.headers as Record<string, string>
        const event = JSON.parse(body)
        this.received.push({ id: headers['webhook-id']!, headers, body, event })
        response.writeHead(this.answer(event)).end()
      })
    })
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hooks`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

describeOnBoth('webhooks', (open) => {
  let database: Database
  let service: Service
  let senders: WebhookSender[] = []
  const receiver = new Receiver()
  const disabled: string[] = []
  const startSender = () => {
    const config = toConfig(partial)
    const onError = (error: unknown) => console.error('a sender failed:', error)
    senders.push(
      startWebhooks({ database, config, idleMs: 20, onError, onDisabled: ({ reason }) => disabled.push(reason) }),
    )
  }
  const stopSenders = async () => {
    await Promise.all(senders.map((sender) => sender.stop()))
    senders = []
  }
  const makeEndpoint = async (
    topics: string[],
    more: Body = {},
  ): Promise<{ id: string; secret: string; at: string }> => {
    const { id, secret } = await service.must('POST', url, { url: receiver.url, topics, ...more })
    return { id, secret, at: `${url}/${id}` }
  }
  const receive = (sku: string, quantity = 1) =>
    service.must('POST', '/v1/inventory-levels/receive', { sku, location: 'default', quantity })
  const arrived = (count: number) =>
    expect.poll(() => receiver.received.length, { timeout: 15_000, interval: 20 }).toBeGreaterThanOrEqual(count)
  const log = async (at: string, state?: string): Promise<Body[]> =>
    (await service.get(`${at}/deliveries?limit=500${state ? `&state=${state}` : ''}`)).data
  /** As if the pause were over. */
  const hurry = () =>
    database.query(`update holdfast.webhook_delivery set due_at = holdfast.current_instant() where state = 'waiting'`)

  beforeAll(async () => {
    database = await open()
    service = await openService(database, partial)
    await receiver.listen()
    for (const sku of ['S1', 'S2']) await service.must('POST', '/v1/inventory-items', { sku })
  })
  afterEach(async () => {
    await stopSenders()
    for (const { id } of (await service.get(url)).data) await service.must('DELETE', `${url}/${id}`)
    receiver.received.length = 0
    receiver.answer = () => 204
  })
  afterAll(async () => {
    receiver.close()
    await service.close()
  })

  it('tell what was asked for, once, in order and signed, whatever number of processes sends', async () => {
    const { secret, at } = await makeEndpoint(['inventory_level_*'])
    startSender()
    startSender()
    for (let at = 0; at < 10; at++) await receive(at % 2 === 0 ? 'S1' : 'S2')
    await arrived(10)
    await eventually(async () => (await log(at, 'waiting')).length).toBe(0)
    expect(receiver.received).toHaveLength(10)
    for (const { body, headers } of receiver.received) new Webhook(secret).verify(body, headers)
    for (const sku of ['S1', 'S2']) {
      const told = receiver.received.map(({ event }) => event).filter(({ data }) => data.sku === sku)
      const onHand = told.map(({ data }) => data.after.on_hand)
      expect(onHand).toEqual([...onHand].sort((a, b) => a - b))
    }
    const [{ event, headers, id }] = receiver.received as [Received]
    expect(event).toMatchObject({ specversion: '1.0', id, type: 'inventory_level_changed', source: '/v1/events' })
    expect(headers['content-type']).toContain('application/cloudevents+json')
    const [{ position, data, key }] = (await service.get(`/v1/events?key=${event.subject}&limit=500`)).data.filter(
      (one: Body) => one.position === event.position,
    )
    expect({ position, data, key }).toEqual({ position: event.position, data: event.data, key: event.subject })
    expect(() => new Webhook(secret).verify(`${receiver.received[0]!.body} `, headers)).toThrow('No matching signature')
  })

  it('are sent again after a pause, under the same id, and hold up only what comes after them', async () => {
    const { at } = await makeEndpoint(['inventory_level_changed'])
    receiver.answer = ({ data }) => (data.sku === 'S1' ? 500 : 204)
    startSender()
    await receive('S1')
    await eventually(async () => (await log(at)).map(({ status }) => status)).toEqual([500])
    const [failed] = await log(at)
    expect(failed).toMatchObject({ state: 'waiting', attempts: 1, error: 'it answered 500' })
    const pause = Date.parse(failed!.due_at) - Date.parse(failed!.created_at)
    expect(pause).toBeGreaterThan(RETRY_AFTER_SECONDS[0] * 900)
    await database.query(
      `update holdfast.webhook_delivery set due_at = due_at + interval '1 hour' where state = 'waiting'`,
    )
    await receive('S1')
    await receive('S2')
    await eventually(async () => (await log(at, 'delivered')).length).toBe(1)
    expect(receiver.received.map(({ event }) => event.data.sku)).toEqual(['S1', 'S2'])
    expect((await log(at, 'waiting')).map(({ attempts }) => attempts)).toEqual([0, 1])
    receiver.answer = () => 204
    await hurry()
    await arrived(4)
    const [first, , again, last] = receiver.received
    expect(again!.id).toBe(first!.id)
    expect(last!.event.data.before).toEqual(first!.event.data.after)
  })

  it('are given up after the last attempt, let the next one go, and are tried anew when a person says so', async () => {
    const { at } = await makeEndpoint(['inventory_level_changed'])
    let isFirst = true
    let first: string | undefined
    receiver.answer = ({ id }) => {
      first ??= id
      return isFirst && id === first ? 503 : 200
    }
    await receive('S1')
    await receive('S1')
    startSender()
    await arrived(1)
    await eventually(async () => (await log(at, 'waiting')).map(({ status }) => status)).toContain(503)
    await database.query(
      'update holdfast.webhook_delivery set due_at = holdfast.current_instant(), attempts = $1 where status = 503',
      [RETRY_AFTER_SECONDS.length],
    )
    await arrived(3)
    await eventually(async () => (await log(at)).map(({ state }) => state)).toEqual(['delivered', 'dead'])
    expect(await service.get('/metrics')).toContain('holdfast_webhooks{state="dead"} 1')
    isFirst = false
    expect((await service.must('POST', `${at}/retry`)).retried).toBe(1)
    await eventually(async () => (await log(at)).map(({ state }) => state)).toEqual(['delivered', 'delivered'])
  })

  it('are sent again when whoever sent them has died before noting it', async () => {
    const { at } = await makeEndpoint(['inventory_level_changed'])
    await receive('S1')
    startSender()
    await arrived(1)
    await stopSenders()
    await receive('S1')
    // As a process would that is killed between claiming and noting.
    await eventually(async () => (await takeAndClaim(database)).length).toBe(1)
    startSender()
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(receiver.received).toHaveLength(1)
    await hurry()
    await arrived(2)
    await eventually(async () => (await log(at)).map(({ state }) => state)).toEqual(['delivered', 'delivered'])
  })

  it('are signed by the old secret as well while it is rotated', async () => {
    const { at, secret: old } = await makeEndpoint(['inventory_level_changed'])
    const { secret } = await service.must('POST', `${at}/rotate-secret`, {})
    startSender()
    await receive('S1')
    await arrived(1)
    const [{ body, headers }] = receiver.received as [Received]
    for (const one of [old, secret]) new Webhook(one).verify(body, headers)
    await service.must('POST', `${at}/rotate-secret`, { overlap_seconds: 0 })
    await receive('S1')
    await arrived(2)
    const next = receiver.received[1]!
    expect(() => new Webhook(secret).verify(next.body, next.headers)).toThrow('No matching signature')
    expect((await service.get(at)).secrets).toBe(1)
  })

  it('end for an endpoint that fails for long or says that it is gone; enabled again, it misses nothing', async () => {
    const { at } = await makeEndpoint(['inventory_level_changed'])
    receiver.answer = () => 500
    startSender()
    await receive('S1')
    await arrived(1)
    await eventually(async () => (await service.get(at)).failing_since).not.toBeNull()
    await database.query(`update holdfast.webhook_endpoint set failing_since = failing_since - interval '2 hours'`)
    await hurry()
    await eventually(async () => (await service.get(at)).state).toBe('disabled')
    expect(disabled).toContain('it has failed: it answered 500')
    await receive('S2')
    receiver.answer = () => 410
    await service.must('PATCH', at, { state: 'enabled' })
    await hurry()
    await eventually(async () => (await service.get(at)).state).toBe('disabled')
    receiver.answer = () => 204
    await service.must('PATCH', at, { state: 'enabled' })
    await hurry()
    await eventually(async () => (await log(at, 'delivered')).map(({ name }) => name)).toHaveLength(2)
    expect((await service.get(at)).failing_since).toBeNull()
  })

  it('tell everything behind a position again, with the ids of before', async () => {
    const { at } = await makeEndpoint(['inventory_level_changed'])
    startSender()
    for (let at = 0; at < 3; at++) await receive('S1')
    await arrived(3)
    const [first] = receiver.received as [Received]
    await service.must('POST', `${at}/replay`, { after: first.event.position })
    await arrived(5)
    expect(receiver.received.slice(3).map(({ id }) => id)).toEqual(receiver.received.slice(1, 3).map(({ id }) => id))
    const page = await service.get(`${at}/deliveries?limit=2`)
    const rest = await service.get(`${at}/deliveries?limit=500&cursor=${page.next_cursor}`)
    await eventually(async () => (await log(at, 'delivered')).length).toBe(5)
    expect([...page.data, ...rest.data].map(({ id }: Body) => id)).toEqual((await log(at)).map(({ id }) => id))
  })

  it('can be tried by a ping, and made for what can be told only', async () => {
    const { at, secret } = await makeEndpoint(['*'])
    const ping = await service.must('POST', `${at}/ping`)
    expect(ping).toMatchObject({ delivered: true, status: 204 })
    const [{ body, headers, event }] = receiver.received as [Received]
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'ping', id: ping.message_id })
    expect(event.data).toEqual({})
    receiver.answer = () => 500
    expect(await service.must('POST', `${at}/ping`)).toMatchObject({ delivered: false, error: 'it answered 500' })
    const refusal = async (body: Body) => (await service.call('POST', url, body)).body.errors
    expect(await refusal({ url: receiver.url, topics: ['order_placed', 'orders_*'] })).toMatchObject([
      { pointer: '/topics/1' },
    ])
    expect(await refusal({ url: 'ftp://a.example', topics: ['*'] })).toMatchObject([{ pointer: '/url' }])
    const careful = await openService(database)
    for (const target of [
      'http://a.example/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://user:pw@a.example/',
      'x',
    ])
      expect((await careful.call('POST', url, { url: target, topics: ['*'] })).body.errors, target).toMatchObject([
        { pointer: '/url' },
      ])
    await careful.close()
    expect((await service.call('GET', `${url}/none`)).status).toBe(404)
  })
})

async function takeAndClaim(database: Database): Promise<Body[]> {
  const { endpointsBehind, takeEvents } = await import('../../../engine/src/db/webhook-endpoints.ts')
  for (const id of await endpointsBehind(database)) await takeEvents(database, id, 100)
  return claimWebhookDeliveries(database, { limit: 10, leaseSeconds: 60 })
}
