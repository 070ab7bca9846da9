/**
 * Who gets in: every route of the specification is asked with every kind of key that may not. A route that is new has to say here how it is
 * called, and what somebody meets who is limited to other channels and locations.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { type Body, openService, type Reply, type Service } from '../../../../test/support/service.ts'

type Operation = { id: string; method: string; path: string; scope: string | null }

/** What somebody with limits meets at what lies outside of them: a refusal, a list without it, or a catalogue, which belongs to nobody. */
const OUTSIDE_IS_LEFT_OUT = new Set([
  ...['list_locations', 'list_channels', 'list_levels', 'list_item_levels', 'get_item_balances'],
  ...['list_movements', 'list_reservations', 'list_orders', 'list_expected_receipts', 'list_returns'],
  ...['list_shipments', 'list_backorders', 'list_transfers', 'list_low_stock', 'list_stock_subscriptions'],
  ...['list_stocktakes', 'export_rows', 'list_imports'],
])
const CATALOGUE = new Set(['list_items', 'get_item'])
/** Each key has imports of its own; whose rows it may not touch is judged row by row. */
const OWN_IMPORTS = new Set(['create_import', 'get_import', 'list_import_errors', 'cancel_import'])
/** What a key is told of itself. */
const OWN = new Set(['get_caller'])

const lines = [{ sku: 'S1', quantity: 1 }]
const change = { sku: 'S1', location: 'default', quantity: 1 }
/** Bodies that would be accepted, as far as a refusal of the rights could be taken for one of the body. */
const BODIES: Record<string, Body> = {
  create_item: { sku: 'NEW' },
  create_location: { code: 'NEW' },
  create_model: { code: 'NEW', locations: [] },
  create_channel: { code: 'NEW', model: 'default' },
  update_settings: { backorders: 'none' },
  request_return: { order: 'O-1' },
  subscribe_stock: { sku: 'S1', reference: 'ann' },
  exchange_return: { order: 'O-1' },
  create_level: { sku: 'S2', location: 'default' },
  receive_stock: change,
  adjust_stock: { sku: 'S1', location: 'default', delta: -100_000 },
  set_stock: change,
  move_stock: { ...change, from: 'on_hand', to: 'damaged' },
  update_level: { settings: {} },
  reserve_stock: { reference: 'new', lines: [{ sku: 'S1', quantity: 100_000 }] },
  confirm_reservation: {},
  move_reservation: { location: 'default' },
  fulfil_reservation: {},
  place_order: { number: 'NEW', lines: [{ sku: 'S1', quantity: 100_000 }] },
  edit_order: { lines: [{ line: 0, quantity: 2 }] },
  give_up_order_lines: { lines: [{ line: 0, quantity: 1 }] },
  reroute_shipment: { location: 'default' },
  hold_shipment: { reason: 'wait' },
  unship_shipment: { reason: 'other' },
  create_transfer: { number: 'NEW', from: 'default', to: 'elsewhere', lines },
  update_transfer: { lines },
  assign_items: { changes: [{ sku: 'S1', location: 'default' }] },
  unassign_items: { changes: [{ sku: 'S2', location: 'default' }] },
  receive_transfer: { lines: [{ line: 0, accepted: 1 }] },
  create_expected_receipt: { number: 'NEW', location: 'default', lines },
  update_expected_receipt: { supplier: 'ACME' },
  create_stocktake: { number: 'NEW', location: 'default', items: ['S1'] },
  update_stocktake: { metadata: { year: 2026 } },
  record_stocktake_counts: { counts: [{ sku: 'S1', quantity: 1 }] },
  review_stocktake: { lines: [{ sku: 'S1', recount: true }] },
  post_availability: { skus: ['S1'] },
  plan_sourcing: { lines },
  search_pickup_locations: { lines },
  create_api_key: { name: 'other', scopes: ['read'] },
  repair_integrity: { sku: 'S1', reason: 'a row was changed by hand' },
}
const QUERIES: Record<string, string> = { get_availability: '?sku=S1' }

describe('every route of the specification', () => {
  let testDatabase: TestDatabase
  let service: Service
  let operations: Operation[]
  let names: Record<string, string>
  let admin: string
  const secrets: Record<string, string> = {}

  const call = (operation: Operation, headers: Record<string, string>): Promise<Reply> => {
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => names[name] ?? 'none')
    const url = `${path}${QUERIES[operation.id] ?? ''}`
    const body = operation.method === 'GET' || operation.method === 'DELETE' ? undefined : (BODIES[operation.id] ?? {})
    return service.call(operation.method, url, body, headers)
  }
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
  const makeKey = async (name: string, more: Body): Promise<string> => {
    const made = await service.call('POST', '/v1/api-keys', { name, ...more }, admin ? bearer(admin) : {})
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    return made.body.secret
  }
  /** Every route that is for somebody, and the code it refuses with. */
  const refusals = async (headersOf: (operation: Operation) => Record<string, string> | null) => {
    const asked = operations.flatMap((operation) => {
      const headers = headersOf(operation)
      return headers && operation.scope !== null ? [{ operation, headers }] : []
    })
    return Promise.all(
      asked.map(async ({ operation, headers }): Promise<[string, number, string]> => {
        const { status, body } = await call(operation, headers)
        return [operation.id, status, body.code]
      }),
    )
  }
  const all = (status: number, code: string, met: [string, number, string][]) => {
    expect(met.length).toBeGreaterThan(30)
    expect(met.filter(([, theStatus, theCode]) => theStatus !== status || theCode !== code)).toEqual([])
  }

  beforeAll(async () => {
    testDatabase = await openTestDatabase('pglite')
    service = await openService(testDatabase.database)
    const document = await service.get('/openapi.json')
    operations = Object.entries(document.paths as Record<string, Record<string, Body>>).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId: id, security }]) => {
        const scope = security.length === 0 ? null : security[0].api_key[0]
        return { id, method: method.toUpperCase(), path, scope }
      }),
    )
    await service.must('POST', '/v1/inventory-items', { sku: 'S1' })
    await service.must('POST', '/v1/inventory-items', { sku: 'S2' })
    await service.must('POST', '/v1/stock-locations', { code: 'elsewhere' })
    await service.must('POST', '/v1/sales-channels', { code: 'other', model: 'default' })
    await service.must('POST', '/v1/inventory-levels/receive', { ...change, quantity: 50 })
    const hold = await service.must('POST', '/v1/reservations', { reference: 'cart', lines })
    await service.must('POST', '/v1/orders', { number: 'O-1', lines })
    const order = await service.must('POST', '/v1/orders/O-1/approve')
    await service.must('POST', '/v1/expected-receipts', { number: 'PO-1', location: 'default', lines })
    await service.must('POST', '/v1/stocktakes', { number: 'ST-1', location: 'default', items: ['S1'] })
    const transfer = await anyTransfer(service)
    const back = { lines, location: 'default', reason: 'a gift', reference: 'receipt 7' }
    await service.must('POST', '/v1/returns', { number: 'R-1', ...back })
    const waiting = await service.must('POST', '/v1/stock-subscriptions', { sku: 'S1', reference: 'ann' })
    names = {
      ...{ item: 'S1', sku: 'S1', location: 'default', model: 'default', channel: 'default', order: 'O-1' },
      ...{
        shipment: order.shipments[0].number,
        transfer,
        return: 'R-1',
        subscription: waiting.id,
        receipt: 'PO-1',
        stocktake: 'ST-1',
        reservation: hold.id,
        api_key: 'admin',
        what: 'movements',
        import: '00000000-0000-7000-8000-000000000009',
        policy_replay: '00000000-0000-7000-8000-000000000009',
        finding: '00000000-0000-7000-8000-000000000009',
      },
    }
    admin = ''
    admin = await makeKey('admin', { scopes: ['admin'] })
    for (const scope of ['read', 'stock:write', 'orders:write', 'configuration:write'])
      secrets[scope] = await makeKey(scope, { scopes: [scope] })
    const scopes = ['read', 'stock:write', 'orders:write']
    secrets.channel = await makeKey('other channel', { scopes, channels: ['other'] })
    secrets.location = await makeKey('other location', { scopes, locations: ['elsewhere'] })
    secrets.both = await makeKey('both', { scopes, channels: ['other'], locations: ['elsewhere'] })
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })

  it('is for a scope, but for those that tell whether the service is there', () => {
    expect(operations.filter(({ scope }) => scope === null).map(({ id }) => id)).toEqual(['index', 'livez', 'readyz'])
  })

  it('asks for a key', async () => {
    all(401, 'api_key_missing', await refusals(() => ({})))
    const metrics = await service.call('GET', '/metrics')
    expect(metrics).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } })
    for (const open of ['/', '/livez', '/readyz', '/docs/', '/llms.txt', '/openapi.json'])
      expect((await service.call('GET', open)).status).toBe(200)
  })

  it.each([
    ['nothing like a header', 'nonsense'],
    ['another scheme', 'Basic aGY6aGY='],
    ['half a key', 'Bearer hf_abc'],
    ['a key that nobody has made', `Bearer hf_${'A'.repeat(43)}`],
    ['no key', 'Bearer '],
  ])('refuses %s', async (_what, authorization) => {
    all(401, 'api_key_invalid', await refusals(() => ({ authorization })))
  })

  it('refuses a key without the scope', async () => {
    for (const scope of ['read', 'stock:write', 'orders:write', 'configuration:write']) {
      const met = await refusals((operation) => (operation.scope === scope ? null : bearer(secrets[scope]!)))
      all(403, 'scope_missing', met)
    }
  })

  it('lets no key with limits at what lies outside of them', async () => {
    for (const kind of ['channel', 'location', 'both']) {
      const isForIt = ({ scope }: Operation) => ['read', 'stock:write', 'orders:write'].includes(scope!)
      for (const operation of operations.filter(isForIt)) {
        const { status, body } = await call(operation, bearer(secrets[kind]!))
        const what = `${kind}: ${operation.id} ${JSON.stringify(body)}`
        if (status === 403) expect(body.code, what).toBe('out_of_reach')
        else if (CATALOGUE.has(operation.id) || OWN.has(operation.id)) expect(status, what).toBe(200)
        else if (kind !== 'channel' && OWN_IMPORTS.has(operation.id)) expect([404, 415], what).toContain(status)
        else if (kind === 'location' && CHANNELS.has(operation.id)) expect(status, what).toBe(200)
        else if (kind === 'channel' && LOCATIONS.has(operation.id)) expect(status, what).toBe(200)
        else if (OUTSIDE_IS_LEFT_OUT.has(operation.id)) expect(withoutOwn(body), what).toEqual([])
        else expect(status, what).toBe(403)
      }
    }
  })

  it('refuses a key that has expired, or was revoked, and one of which nothing is left but its old secret', async () => {
    const expired = await makeKey('expired', { scopes: ['admin'], expires_in_days: 1 })
    await testDatabase.database.query(
      `update holdfast.api_key set expires_at = holdfast.server_clock() - interval '1 second' where name = 'expired'`,
    )
    const revoked = await makeKey('revoked', { scopes: ['admin'] })
    await service.call('POST', '/v1/api-keys/revoked/revoke', {}, bearer(admin))
    const replaced = await makeKey('replaced', { scopes: ['admin'] })
    const { body } = await service.call('POST', '/v1/api-keys/replaced/rotate', { overlap_seconds: 0 }, bearer(admin))
    const isRefused = async () => (await service.call('GET', '/v1/events', undefined, bearer(replaced))).status === 401
    await expect.poll(isRefused, { timeout: 2000 }).toBe(true)
    all(401, 'api_key_expired', await refusals(() => bearer(expired)))
    all(401, 'api_key_revoked', await refusals(() => bearer(revoked)))
    all(401, 'api_key_expired', await refusals(() => bearer(replaced)))
    expect((await service.call('GET', '/v1/events', undefined, bearer(body.secret))).status).toBe(200)
  })
})

/** Who is limited by the one sees the records of the other, which tell of no stock. */
const CHANNELS = new Set(['get_channel', 'list_channels'])
const LOCATIONS = new Set(['get_location', 'list_locations'])

/** The rows of a list that are not those that the limits name. */
function withoutOwn(body: Body): Body[] {
  // An export, behind its head.
  if (typeof body === 'string') return body.trimEnd().split('\n').slice(1)
  const rows: Body[] = body.data ?? body.accounts
  return rows.filter(({ code }) => !['elsewhere', 'other'].includes(code))
}

/** A stock transfer that an order has made. */
async function anyTransfer(service: Service): Promise<string> {
  for (const code of ['north', 'south']) await service.must('POST', '/v1/stock-locations', { code })
  const locations = ['north', 'south'].map((location, at) => ({ location, priority: at + 1 }))
  await service.must('POST', '/v1/inventory-models', { code: 'primary', strategy: 'ship_from_primary', locations })
  await service.must('POST', '/v1/sales-channels', { code: 'moved', model: 'primary' })
  await service.must('POST', '/v1/inventory-levels/receive', { sku: 'S2', location: 'south', quantity: 5 })
  const order = await service.must('POST', '/v1/orders', {
    channel: 'moved',
    lines: [{ sku: 'S2', quantity: 1 }],
  })
  return order.transfers[0].number
}
