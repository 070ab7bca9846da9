/** /mcp as an assistant reaches it: the protocol's own client, with keys of every kind, and what is not let in. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { type Body, openService, type Service } from '../../../../test/support/service.ts'

describe('the Model Context Protocol over HTTP', () => {
  let testDatabase: TestDatabase
  let services: Service[]
  let admin: string
  const clients: Client[] = []
  const addressOf = (service: Service) => `http://127.0.0.1:${(service.app.server.address() as { port: number }).port}`
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

  const connect = async (secret: string, service = services[0]!): Promise<Client> => {
    const client = new Client({ name: 'test', version: '1' })
    const requestInit = { headers: bearer(secret) }
    const transport = new StreamableHTTPClientTransport(new URL(`${addressOf(service)}/mcp`), { requestInit })
    await client.connect(transport as Parameters<typeof client.connect>[0])
    clients.push(client)
    return client
  }
  const call = async (client: Client, name: string, input: Record<string, unknown> = {}): Promise<Body> => {
    const { content, isError } = await client.callTool({ name, arguments: input })
    const answer = JSON.parse((content as { text: string }[])[0]!.text)
    return isError ? { isError, ...answer } : answer
  }
  const makeKey = async (name: string, more: Body): Promise<string> => {
    const made = await services[0]!.call('POST', '/v1/api-keys', { name, ...more }, admin ? bearer(admin) : {})
    return made.body.secret
  }

  beforeAll(async () => {
    testDatabase = await openTestDatabase(databaseKinds[0]!)
    services = [
      await openService(testDatabase.database, {}, { isListening: true }),
      await openService(testDatabase.database, {}, { isListening: true }),
    ]
    await services[0]!.must('POST', '/v1/inventory-items', { sku: 'MUG' })
    for (const code of ['north', 'south']) await services[0]!.must('POST', '/v1/stock-locations', { code })
    admin = ''
    admin = await makeKey('admin', { scopes: ['admin'] })
  })
  afterAll(async () => {
    for (const client of clients) await client.close()
    for (const service of services) await service.close()
    await testDatabase.end()
  })

  it('tries out and then does, once, whichever process is asked, with the key in the ledger', async () => {
    const one = await connect(await makeKey('assistant', { scopes: ['read', 'stock:write'] }))
    const change = { changes: [{ sku: 'MUG', location: 'north', quantity: 5 }] }
    const tried = await call(one, 'receive_stock', change)
    expect(tried).toMatchObject({ token: expect.any(String), would_be: expect.any(Object) })
    expect((await call(one, 'list_movements')).data).toEqual([])
    const secret = await makeKey('another', { scopes: ['read', 'stock:write'] })
    const stranger = await call(await connect(secret), 'receive_stock', { ...change, token: tried.token })
    expect(stranger).toMatchObject({ isError: true, code: 'trial_needed' })
    const sameElsewhere = await connect(await rotated('assistant'), services[1]!)
    const done = await call(sameElsewhere, 'receive_stock', { ...change, token: tried.token })
    expect(await call(one, 'receive_stock', { ...change, token: tried.token })).toEqual(done)
    expect((await call(one, 'list_movements')).data).toMatchObject([{ quantity: 5, actor: 'assistant' }])
  })
  const rotated = async (name: string): Promise<string> =>
    (await services[0]!.call('POST', `/v1/api-keys/${name}/rotate`, { overlap_seconds: 60 }, bearer(admin))).body.secret

  it('shows and serves what a key may, and no more', async () => {
    const reader = await connect(await makeKey('reader', { scopes: ['read'] }))
    const { tools } = await reader.listTools()
    expect(tools.length).toBeGreaterThan(20)
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect(await call(reader, 'create_item', { sku: 'X' })).toMatchObject({ isError: true, code: 'scope_missing' })
    const south = await connect(await makeKey('south', { scopes: ['read', 'stock:write'], locations: ['south'] }))
    expect((await call(south, 'list_levels')).data).toEqual([])
    const beyond = { changes: [{ sku: 'MUG', location: 'north', quantity: 1 }] }
    expect(await call(south, 'receive_stock', beyond)).toMatchObject({ isError: true, code: 'out_of_reach' })
    expect(await call(south, 'check_integrity')).toMatchObject({ isError: true, code: 'out_of_reach' })
    expect(await call(south, 'expire_reservations')).toMatchObject({ isError: true, code: 'unknown_tool' })
  })

  it('lets nobody in without a key, from a strange page, or by a strange name', async () => {
    const [service] = services
    const ask = (headers: Record<string, string>, body: unknown = { jsonrpc: '2.0', id: 1, method: 'tools/list' }) =>
      service!.call('POST', '/mcp', body, { accept: 'application/json, text/event-stream', ...headers })
    expect(await ask({})).toMatchObject({ status: 401, body: { code: 'api_key_missing' } })
    expect(await ask(bearer(`hf_${'A'.repeat(43)}`))).toMatchObject({ status: 401, body: { code: 'api_key_invalid' } })
    const writer = await makeKey('writer', { scopes: ['stock:write'] })
    expect(await ask(bearer(writer))).toMatchObject({ status: 403, body: { code: 'scope_missing' } })
    const page = { ...bearer(admin), origin: 'https://evil.example' }
    expect(await ask(page)).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } })
    const renamed = { ...bearer(admin), host: 'evil.example' }
    const answer = await service!.app.inject({ method: 'POST', url: '/mcp', headers: renamed, payload: {} })
    expect(answer.json()).toMatchObject({ code: 'host_not_allowed' })
    const many = Array.from({ length: 21 }, (_, id) => ({ jsonrpc: '2.0', id, method: 'tools/list' }))
    expect(await ask(bearer(admin), many)).toMatchObject({ status: 422, body: { code: 'invalid_request' } })
    for (const method of ['GET', 'DELETE'])
      expect(await service!.call(method, '/mcp', undefined, bearer(admin))).toMatchObject({ status: 405 })
  })
})
