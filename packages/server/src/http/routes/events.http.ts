/** The stream of events: in order, complete over reconnections, and no hole in what keys may see. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../../test/support/databases.ts'
import { type Body, type Headers, openService, type Service } from '../../../../../test/support/service.ts'
import { forgetEvents } from '../../../../engine/src/db/forget-events.ts'

type Frame = { id: string; event: string; data: Body }

describe('the stream of events', () => {
  let testDatabase: TestDatabase
  let service: Service
  let address: string
  beforeAll(async () => {
    testDatabase = await openTestDatabase('postgres')
    service = await openService(testDatabase.database, { limits: { event_streams_max: 3 } })
    address = await service.app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })

  /** Frames until `isEnough`, or until the stream ends; then the connection is cut. */
  async function framesOf(
    query: string,
    headers: Headers,
    isEnough: (frames: readonly Frame[]) => boolean,
  ): Promise<Frame[]> {
    const cut = new AbortController()
    const response = await fetch(`${address}/v1/events/stream${query}`, { headers, signal: cut.signal })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const frames: Frame[] = []
    let text = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      const parts = text.split('\n\n')
      text = parts.pop()!
      frames.push(...parts.flatMap(frameIn))
      if (isEnough(frames)) break
    }
    cut.abort()
    return frames
  }

  it('misses nothing and repeats nothing over reconnections, while many write at once', async () => {
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    const writing = Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        await new Promise((resolve) => setTimeout(resolve, at * 15))
        await service.must('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantity: 1 })
      }),
    )
    const received: Frame[] = []
    const isLast = ({ data }: Frame) => data.data.after?.on_hand === 60
    while (!received.some(isLast)) {
      const id = received.at(-1)?.id
      const batch = await framesOf(
        id ? '' : '?after=0-0',
        id ? { 'last-event-id': id } : {},
        (frames) => frames.length >= 7 || frames.some(isLast),
      )
      received.push(...batch)
    }
    await writing
    const all = await everyEvent(service)
    expect(received.map(({ data }) => data.id)).toEqual(all.map(({ id }) => id).slice(0, received.length))
    expect(received.every(({ id, event, data }) => id === data.position && event === data.name)).toBe(true)
  })

  it('begins now where nothing else is said, and tells what was asked for only', async () => {
    const waiting = framesOf('?name=inventory_item_created', {}, (frames) => frames.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await service.must('POST', '/v1/inventory-levels/receive', { sku: 'S1', location: 'default', quantity: 1 })
    await service.must('POST', '/v1/inventory-items', { sku: 'NEW' })
    expect((await waiting).map(({ data }) => data.data.sku)).toEqual(['NEW'])
  })

  it('is opened so often and no more, and each that ends makes room', async () => {
    const open = Array.from({ length: 3 }, () => new AbortController())
    for (const { signal } of open) expect((await fetch(`${address}/v1/events/stream`, { signal })).status).toBe(200)
    const refused = await fetch(`${address}/v1/events/stream`)
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ code: 'too_many_streams' })
    for (const one of open) one.abort()
    const again = async () => {
      const cut = new AbortController()
      const { status } = await fetch(`${address}/v1/events/stream`, { signal: cut.signal })
      cut.abort()
      return status
    }
    await expect.poll(again, { timeout: 3000 }).toBe(200)
  })

  it('is refused in words where it cannot begin', async () => {
    const refusal = async (query: string, headers: Headers = {}) =>
      (await fetch(`${address}/v1/events/stream${query}`, { headers })).json()
    expect(await refusal('?after=yesterday')).toMatchObject({ errors: [{ parameter: 'after', in: 'query' }] })
    expect(await refusal('', { 'last-event-id': 'x' })).toMatchObject({ errors: [{ parameter: 'Last-Event-ID' }] })
    const [oldest] = await everyEvent(service)
    await testDatabase.database.query(
      `update holdfast.outbox set recorded_at = recorded_at - interval '9 days' where id = $1`,
      [oldest!.id],
    )
    expect(await forgetEvents(testDatabase.database, { olderThanDays: 5 })).toBe(1)
    expect(await refusal(`?after=${oldest!.position}`)).toMatchObject({ code: 'events_forgotten' })
    expect((await service.call('GET', `/v1/events?after=${oldest!.position}`)).status).toBe(409)
    expect((await service.get('/v1/events?after=0-0&limit=1')).data).toHaveLength(1)
  })

  it('ends when its key is revoked, and when the service does', async () => {
    const make = async (name: string, auth: Headers) => {
      const { body } = await service.call('POST', '/v1/api-keys', { name, scopes: ['admin'] }, auth)
      return { authorization: `Bearer ${body.secret}` }
    }
    const admin = await make('admin', {})
    const follower = await make('follower', admin)
    const ends = framesOf('', follower, () => false)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await service.call('POST', '/v1/api-keys/follower/revoke', {}, admin)
    expect(await ends).toEqual([])
    const last = framesOf('', admin, () => false)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await service.app.close()
    expect(await last).toEqual([])
  })
})

function frameIn(text: string): Frame[] {
  const fields = Object.fromEntries(text.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]))
  return fields.data === undefined ? [] : [{ id: fields.id!, event: fields.event!, data: JSON.parse(fields.data) }]
}

async function everyEvent(service: Service): Promise<Body[]> {
  return (await service.get('/v1/events?limit=500')).data
}
