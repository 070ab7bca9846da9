/** When there is too much, and when it ends: 503 with Retry-After, and everything that was taken is answered. */
import { once } from 'node:events'
import { connect } from 'node:net'
import pg from 'pg'
import { expect, it } from 'vitest'
import { describeOnBoth, openTestDatabase } from '../../../../test/support/databases.ts'
import { openService } from '../../../../test/support/service.ts'

describeOnBoth('an overloaded or stopping service', (open, kind) => {
  const receipt = { sku: 'S1', location: 'default', quantity: 1 }

  it('refuses what does not fit into its queue, and applies the rest', async () => {
    const service = await openService(await open(), { limits: { queue_depth_max: 5, batch_size_max: 1 } })
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    const replies = await Promise.all(
      Array.from({ length: 100 }, () => service.post('/v1/inventory-levels/receive', receipt)),
    )
    const refused = replies.filter((reply) => reply.status === 503)
    expect(refused.length).toBeGreaterThan(0)
    for (const reply of refused) {
      expect(reply).toMatchObject({ body: { code: 'queue_full' }, headers: { 'retry-after': '1' } })
    }
    const level = await service.get('/v1/inventory-levels/S1/default')
    expect(level.on_hand).toBe(100 - refused.length)
    await service.close()
  })

  // An embedded database works in the process that hears requests, which come to it one after another then.
  it.runIf(kind === 'postgres')(
    'refuses writes before it reads them while more are under way than it answers in time; and no reads',
    async () => {
      const clone = await openTestDatabase('postgres')
      const service = await openService(clone.database, { limits: { burst_size_max: 8, batch_size_max: 4 } })
      await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
      await service.must('POST', '/v1/inventory-levels/receive', receipt)
      const address = await service.app.listen({ host: '127.0.0.1', port: 0 })
      const receive = () =>
        fetch(`${address}/v1/inventory-levels/receive`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-request-id': 'mine' },
          body: JSON.stringify(receipt),
        })
      const refused: Response[] = []
      const allRefused = Promise.withResolvers<void>()
      const noted = async (sent: Promise<Response>) => {
        const reply = await sent
        if (reply.status === 503 && refused.push(reply) === 52) allRefused.resolve()
        return reply
      }
      // Nothing is answered before somebody else lets go of the level, so that it is all under way at once.
      const somebodyElse = new pg.Client({ connectionString: clone.url! })
      await somebodyElse.connect()
      await somebodyElse.query('begin; select from holdfast.inventory_level for update')
      const replies = Promise.all(Array.from({ length: 60 }, () => noted(receive())))
      const reads = await Promise.all(Array.from({ length: 20 }, () => fetch(`${address}/v1/inventory-items/S1`)))
      expect(reads.map(({ status }) => status)).toEqual(Array(20).fill(200))
      await allRefused.promise
      await somebodyElse.end()
      expect((await replies).filter(({ status }) => status === 200)).toHaveLength(8)
      for (const reply of refused) {
        expect(reply.headers.get('retry-after')).toBe('1')
        expect(reply.headers.get('content-type')).toContain('application/problem+json')
        expect(await reply.json()).toMatchObject({
          code: 'overloaded',
          status: 503,
          instance: '/v1/inventory-levels/receive',
          request_id: 'mine',
        })
      }
      expect((await service.get('/v1/inventory-levels/S1/default')).on_hand).toBe(1 + 8)
      expect(await service.get('/metrics')).toContain('holdfast_overload_refused_total 52')
      await service.close()
      await clone.end()
    },
  )

  it('refuses bodies beyond the bytes that it may hold at once, and holds nothing for ever', async () => {
    const service = await openService(await open(), { limits: { queue_bytes_max: 20_000, body_bytes_max: 20_000 } })
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    const heavy = { changes: Array.from({ length: 150 }, () => receipt) }
    for (let round = 0; round < 3; round++) {
      const replies = await Promise.all(
        Array.from({ length: 10 }, () => service.post('/v1/inventory-levels/receive', heavy)),
      )
      const statuses = replies.map(({ status }) => status)
      expect(new Set(statuses)).toEqual(new Set([200, 503]))
      const refused = replies.find(({ status }) => status === 503)
      expect(refused).toMatchObject({ body: { code: 'queue_full' }, headers: { 'retry-after': '1' } })
    }
    expect((await service.post('/v1/inventory-levels/receive', heavy)).status).toBe(200)
    await service.close()
  })

  it('answers what it has taken before it closes, and refuses what comes later', async () => {
    const service = await openService(await open(), { limits: { batch_size_max: 1 } })
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    const taken = Array.from({ length: 50 }, () => service.post('/v1/inventory-levels/receive', receipt))
    await Promise.race(taken)
    expect(service.engine.queueDepth).toBeGreaterThan(0)
    const closing = service.engine.close()
    const late = await service.post('/v1/inventory-levels/receive', receipt)
    expect(late).toMatchObject({ status: 503, body: { code: 'shutting_down' } })
    await closing
    const statuses = (await Promise.all(taken)).map((reply) => reply.status)
    const { on_hand: onHand } = await service.get('/v1/inventory-levels/S1/default')
    expect(onHand).toBe(statuses.filter((status) => status === 200).length)
    expect(onHand).toBeGreaterThan(0)
    await service.close()
  })

  it('waits for no connection over which nothing was asked', async () => {
    const service = await openService(await open())
    const { port } = new URL(await service.app.listen({ host: '127.0.0.1', port: 0 }))
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const began = performance.now()
    await service.close()
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('answers what is no HTTP, or does not arrive, with a problem', async () => {
    const service = await openService(await open(), { limits: { request_arrival_timeout_ms: 400 } })
    const address = new URL(await service.app.listen({ host: '127.0.0.1', port: 0 }))
    const say = (text: string) =>
      new Promise<string>((resolve, reject) => {
        let answer = ''
        const socket = connect(Number(address.port), address.hostname, () => socket.write(text))
        socket.on('data', (chunk) => {
          answer += chunk
        })
        socket.on('error', reject)
        socket.on('close', () => resolve(answer))
      })
    expect(await say('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*malformed_path/s)
    const head =
      'POST /v1/inventory-levels/receive HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99'
    for (const slow of [head, `${head}\r\n\r\n{`]) expect(await say(slow)).toMatch(/^HTTP\/1\.1 408 .*request_timeout/s)
    expect(await say(`GET /${'x'.repeat(100_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
    await service.close()
  })
})
