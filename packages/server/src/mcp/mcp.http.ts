import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'
import { engineTarget } from '../target/engine-target.ts'
import { serviceTarget } from '../target/service-target.ts'
import { servedAlone } from './alone.ts'
import { createMcpServer } from './mcp-server.ts'
import { Trials } from './trials.ts'

describe('tools of the Model Context Protocol', () => {
  let testDatabase: TestDatabase
  let service: Service
  let client: Client
  const connect = async (target: Parameters<typeof servedAlone>[0], isReadOnly = false) => {
    const [ours, theirs] = InMemoryTransport.createLinkedPair()
    const connected = new Client({ name: 'test', version: '1' })
    await Promise.all([createMcpServer(servedAlone(target, { isReadOnly })).connect(theirs), connected.connect(ours)])
    return connected
  }
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is checked by the test.
  const call = async (name: string, input: Record<string, unknown> = {}, on = client): Promise<any> => {
    const { content, isError } = await on.callTool({ name, arguments: input })
    const answer = JSON.parse((content as { text: string }[])[0]!.text)
    return isError ? { isError, ...answer } : answer
  }
  beforeAll(async () => {
    testDatabase = await openTestDatabase(databaseKinds[0]!)
    service = await openService(testDatabase.database, {}, { isListening: true })
    client = await connect(engineTarget(service.engine as never, 'mcp'))
  })
  afterAll(async () => {
    await client.close()
    await service.close()
    await testDatabase.end()
  })

  it('are every question and every command that is not for Holdfast alone', async () => {
    const { tools } = await client.listTools()
    const names = tools.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['get_availability', 'list_orders', 'plan_sourcing', 'place_order', 'receive_stock']),
    )
    expect(names).not.toContain('expire_reservations')
    expect(tools.find(({ name }) => name === 'place_order')!.inputSchema.properties).toHaveProperty('token')
    const readOnly = await connect(engineTarget(service.engine as never, 'mcp'), true)
    expect((await readOnly.listTools()).tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect(await call('create_item', { sku: 'X' }, readOnly)).toMatchObject({ isError: true, code: 'unknown_tool' })
  })

  it('change nothing but with the token of a trial, and then once', async () => {
    const item = { sku: 'MUG' }
    const tried = await call('create_item', item)
    expect(tried).toMatchObject({ would_be: { sku: 'MUG' }, token: expect.any(String) })
    expect((await call('list_items')).data).toEqual([])
    expect(await call('create_item', { ...item, token: 'made up' })).toMatchObject({
      isError: true,
      code: 'trial_needed',
    })
    expect(await call('create_item', { sku: 'CUP', token: tried.token })).toMatchObject({
      code: 'trial_needed',
      detail: /not the one that was tried/,
    })
    const done = await call('create_item', { ...item, token: tried.token })
    expect(done).toMatchObject({ done: { sku: 'MUG' } })
    expect(await call('create_item', { ...item, token: tried.token })).toEqual(done)
    expect(await call('create_item', item)).toMatchObject({
      isError: true,
      code: 'sku_taken',
      remedy: expect.any(String),
    })
  })

  it('work on a service too, with the actor in the ledger', async () => {
    const { port } = service.app.server.address() as { port: number }
    const there = await connect(serviceTarget({ url: `http://127.0.0.1:${port}`, actor: 'mcp' }))
    const changes = { changes: [{ sku: 'MUG', location: 'default', quantity: 5 }] }
    const { token } = await call('receive_stock', changes, there)
    await call('receive_stock', { ...changes, token }, there)
    expect((await call('list_movements', {}, there)).data).toMatchObject([{ quantity: 5, actor: 'mcp' }])
    expect(await call('plan_sourcing', { lines: [{ sku: 'MUG', quantity: 9 }] }, there)).toMatchObject({
      plans: [{ feasible: false }],
    })
    expect(await call('get_order', { order: 'none' }, there)).toMatchObject({ isError: true, code: 'order_not_found' })
  })
})

describe('trials', () => {
  const input = { lines: [1], number: 'O-1' }

  it('are of one command and one input, and end', () => {
    let now = 0
    const trials = new Trials({ secret: 's', callerId: 'ann' }, () => now)
    const token = trials.note('place_order', input)
    expect(trials.refuse(token, 'place_order', { number: 'O-1', lines: [1] })).toBeNull()
    expect(trials.refuse(token, 'cancel_order', input)).toMatch(/token is of place_order/)
    expect(trials.refuse(token, 'place_order', { ...input, lines: [2] })).toMatch(/not the one/)
    const later = token.replace(/\.[^.]+\./, '.zzzzzzzzz.')
    expect(trials.refuse(later, 'place_order', input)).toMatch(/not the one/)
    now = 600_001
    expect(trials.refuse(token, 'place_order', input)).toMatch(/too old/)
  })

  it('count with every process that knows the secret, and for their own caller only', () => {
    const token = new Trials({ secret: 's', callerId: 'ann' }).note('place_order', input)
    expect(new Trials({ secret: 's', callerId: 'ann' }).refuse(token, 'place_order', input)).toBeNull()
    for (const other of [
      { secret: 's', callerId: 'bob' },
      { secret: 't', callerId: 'ann' },
    ])
      expect(new Trials(other).refuse(token, 'place_order', input)).not.toBeNull()
    for (const made of ['', 'x', 'a.b.c.d', 'place_order.zzzzzzzzz.x.']) {
      expect(new Trials({ secret: 's', callerId: 'ann' }).refuse(made, 'place_order', input)).not.toBeNull()
    }
  })
})
