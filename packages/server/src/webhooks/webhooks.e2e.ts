/** `kill -9` of the service while events flow: none is missing afterwards, none out of order for its key, and none from before its commit. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { send, startService } from '../../../../test/support/service-process.ts'

type Told = { id: string; data: { sku: string; after: { on_hand: number } } }

it('tells everything that was committed when the service is killed and started again', {
  timeout: 90_000,
}, async () => {
  const received: Told[] = []
  const receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      received.push(JSON.parse(body))
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-webhooks-'))
  const env = {
    HOLDFAST_DATA_DIR: join(directory, 'data'),
    HOLDFAST_WEBHOOK_PRIVATE_TARGETS: 'true',
    // What was being sent when the service died is sent again after twice this and a little.
    HOLDFAST_WEBHOOK_TIMEOUT_MS: '1000',
  }
  const services = [await startService(env)]
  try {
    const { url } = services[0]!
    const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
    for (const sku of ['S1', 'S2']) await send(`${url}/v1/inventory-items`, { sku })
    const endpoint = { url: hook, topics: ['inventory_level_changed'] }
    expect((await send(`${url}/v1/webhook-endpoints`, endpoint)).status).toBe(201)
    const receipts = Array.from({ length: 60 }, (_, at) =>
      send(`${url}/v1/inventory-levels/receive`, { sku: at % 2 ? 'S1' : 'S2', location: 'default', quantity: 1 }).catch(
        () => undefined,
      ),
    )
    await expect.poll(() => received.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0)
    services[0]!.signal('SIGKILL')
    await Promise.all([...receipts, services[0]!.ended])
    services.push(await startService(env))
    const again = services[1]!.url
    const { body } = await send(`${again}/v1/events?name=inventory_level_changed&limit=500`)
    const committed = (body as { data: { position: string }[] }).data.map(({ position }) => `evt_${position}`)
    const arrived = () => committed.filter((id) => !received.some((told) => told.id === id))
    await expect.poll(arrived, { timeout: 40_000 }).toEqual([])
    expect(received.filter(({ id }) => !committed.includes(id))).toEqual([])
    for (const sku of ['S1', 'S2']) {
      const first = received.filter(({ id }, at) => received.findIndex((told) => told.id === id) === at)
      const onHand = first.filter(({ data }) => data.sku === sku).map(({ data }) => data.after.on_hand)
      expect(onHand).toEqual([...onHand].sort((a, b) => a - b))
    }
  } finally {
    for (const service of services) service.signal('SIGKILL')
    await Promise.all(services.map((service) => service.ended))
    receiver.closeAllConnections()
    receiver.close()
    await rm(directory, { recursive: true, force: true })
  }
})
