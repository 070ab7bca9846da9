/**
 * Requests of every kind to every route, drawn from the specification, with keys of every kind: no answer is a failure of ours, and every answer
 * has the shape that the specification says, which the service for tests compares. Afterwards everything still adds up.
 *
 * `npm run fuzz` sends many; HOLDFAST_FUZZ_SEED draws others.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { Draws, type Operation, RequestDrawer } from '../../../../test/support/drawn-requests.ts'
import { type Body, openService, type Service } from '../../../../test/support/service.ts'

const CALLS = Number(process.env.HOLDFAST_FUZZ_CALLS ?? 400)
const SEED = Number(process.env.HOLDFAST_FUZZ_SEED ?? 1)
/** A stream does not end by itself, a file is no JSON, and a whole check at every call would be all that is done. */
const LEFT_OUT = new Set(['stream_events', 'create_import', 'check_integrity'])
/** Without these a service would soon have no key that may do anything. */
const OF_KEYS = new Set(['revoke_api_key', 'rotate_api_key'])

describe('whatever is sent to whatever route', { timeout: 60_000 + CALLS * 200 }, () => {
  let testDatabase: TestDatabase
  let service: Service
  let operations: Operation[]
  let schemas: Record<string, Body>
  const keys: Record<string, string>[] = []
  let names: Record<string, string[]>

  beforeAll(async () => {
    testDatabase = await openTestDatabase(CALLS > 1000 ? 'postgres' : 'pglite')
    service = await openService(testDatabase.database)
    const document = await service.get('/openapi.json')
    schemas = document.components.schemas
    operations = Object.entries(document.paths as Record<string, Record<string, Body>>).flatMap(([path, methods]) =>
      Object.entries(methods)
        .map(([method, about]) => ({ id: about.operationId, method: method.toUpperCase(), path, about }))
        .filter(({ id }) => !LEFT_OUT.has(id) && !OF_KEYS.has(id)),
    )
    names = await shop(service)
    const { secret } = await service.must('POST', '/v1/api-keys', { name: 'admin', scopes: ['admin'] })
    const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
    keys.push(bearer(secret), bearer(secret))
    const scopes = ['read', 'stock:write', 'orders:write']
    for (const [name, limits] of Object.entries({
      reader: { scopes: ['read'] },
      north: { scopes, locations: ['north'] },
      web: { scopes, channels: ['default'] },
      both: { scopes, locations: ['default'], channels: ['default'] },
    })) {
      const { body } = await service.call('POST', '/v1/api-keys', { name, ...limits }, bearer(secret))
      keys.push(bearer(body.secret))
    }
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })

  it(`is answered as the specification says (${CALLS} requests, seed ${SEED})`, async () => {
    const draws = new Draws(SEED)
    const drawer = new RequestDrawer(draws, schemas, names)
    const met = new Map<string, number>()
    for (let at = 0; at < CALLS; at += 1) {
      // Every route in turn, so that none is left to chance.
      const operation = operations[at % operations.length]!
      const { method, url, body } = drawer.request(operation)
      const headers = draws.share() < 0.02 ? {} : draws.oneOf(keys)
      const what = `${method} ${url} ${JSON.stringify(body)} (request ${at} of seed ${SEED})`
      const answer = await service.call(method, url, body, headers).catch((error: unknown) => {
        throw new Error(what, { cause: error })
      })
      expect(answer.status, `${what}: ${JSON.stringify(answer.body)}`).toBeLessThan(500)
      if (answer.status < 300) met.set(operation.id, (met.get(operation.id) ?? 0) + 1)
    }
    // Drawn well enough that much of it is accepted.
    expect(met.size).toBeGreaterThan(operations.length / 5)
    const { body } = await service.call('GET', '/v1/integrity', undefined, keys[0])
    expect(body.checks.filter(({ violations }: Body) => violations > 0)).toEqual([])
  })
})

/** Something of each kind, and what it is called. */
async function shop({ must }: Service): Promise<Record<string, string[]>> {
  const lines = [{ sku: 'S1', quantity: 1 }]
  for (const sku of ['S1', 'S2']) await must('POST', '/v1/inventory-items', { sku })
  await must('POST', '/v1/stock-locations', { code: 'north' })
  await must('POST', '/v1/inventory-models', { code: 'second', locations: [{ location: 'north', priority: 1 }] })
  await must('POST', '/v1/sales-channels', { code: 'shop', model: 'second' })
  for (const location of ['default', 'north'])
    await must('POST', '/v1/inventory-levels/receive', { sku: 'S1', location, quantity: 500 })
  const hold = await must('POST', '/v1/reservations', { reference: 'cart', lines })
  for (const number of ['O-1', 'O-2', 'O-3']) await must('POST', '/v1/orders', { number, lines })
  const order = await must('POST', '/v1/orders/O-1/approve')
  await must('POST', '/v1/expected-receipts', { number: 'PO-1', location: 'default', lines })
  await must('POST', '/v1/stock-transfers', { number: 'T-1', from: 'default', to: 'north', lines })
  await must('POST', '/v1/stocktakes', { number: 'ST-1', location: 'north', items: ['S1'] })
  await must('POST', '/v1/returns', { number: 'R-1', lines, location: 'default', reason: 'gift', reference: 'r' })
  const orders = ['O-1', 'O-2', 'O-3', order.id]
  const locations = ['default', 'north']
  return {
    ...{ item: ['S1', 'S2'], sku: ['S1', 'S2'], skus: ['S1'], location: locations, from: locations, to: locations },
    ...{ ship_from: locations, channel: ['default', 'shop'], model: ['default', 'second'], order: orders },
    ...{ number: ['N-1', 'N-2', 'N-3'], reservation: ['cart', hold.id], reference: ['cart', 'other'] },
    ...{
      shipment: [order.shipments[0].number],
      transfer: ['T-1'],
      receipt: ['PO-1'],
      stocktake: ['ST-1'],
      return: ['R-1'],
    },
    ...{ what: ['items', 'levels', 'movements', 'orders'], api_key: ['reader'] },
  }
}
