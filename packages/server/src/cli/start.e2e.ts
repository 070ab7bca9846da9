/** The service as it is run: started, killed, started again, stopped; and two of them on one server. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { failToStart, type ServiceProcess, send, startService } from '../../../../test/support/service-process.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** What the command line prints, and how it ends. */
function holdfast(env: Record<string, string>, ...args: string[]) {
  const program = ['--conditions=holdfast-source', 'packages/server/src/cli/holdfast.ts', ...args]
  return new Promise<{ status: number; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, program, { cwd: root, env: { ...process.env, ...env } }, (error, output, errors) => {
      resolve({ status: error ? Number(error.code) : 0, output, errors })
    })
  })
}

type Json = Record<string, unknown>
const receipt = (quantity: number) => ({ sku: 'S1', location: 'default', quantity })
const onHand = async (service: ServiceProcess) =>
  (await send(`${service.url}/v1/inventory-levels/S1/default`)).body as { on_hand: number; reserved: number }

describe('npm start', { timeout: 90_000 }, () => {
  let directory: string
  const running: ServiceProcess[] = []
  const start = async (env: Record<string, string>) => {
    const service = await startService(env)
    running.push(service)
    return service
  }
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'holdfast-start-'))
    // Made once, since it takes seconds: each test has a copy.
    await holdfast({ HOLDFAST_DATA_DIR: join(directory, 'empty') }, 'migrate')
  }, 60_000)
  async function dataDirectory(name: string): Promise<string> {
    await cp(join(directory, 'empty'), join(directory, name), { recursive: true })
    return join(directory, name)
  }
  afterAll(async () => {
    for (const service of running) service.signal('SIGKILL')
    await Promise.all(running.map((service) => service.ended))
    await rm(directory, { recursive: true, force: true })
  })

  it('keeps what it has answered when it is killed, and stops with 0 when it is asked to', async () => {
    const env = { HOLDFAST_DATA_DIR: await dataDirectory('data') }
    const killed = await start(env)
    expect(killed.output()).toMatch(/^OPEN: no API key is asked for/m)
    expect((await send(`${killed.url}/v1/inventory-items`, { sku: 'S1' })).status).toBe(201)
    expect((await send(`${killed.url}/v1/inventory-levels/receive`, receipt(10))).status).toBe(200)
    killed.signal('SIGKILL')
    await killed.ended
    const restarted = await start(env)
    expect(await onHand(restarted)).toMatchObject({ on_hand: 10 })
    const locked = await failToStart(env)
    expect(locked).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^holdfast: The data directory .* is in use/),
    })
    expect(locked.output.trim().split('\n')).toHaveLength(1)
    restarted.signal('SIGTERM')
    expect(await restarted.ended).toBe(0)
  })

  it('answers what it has been asked before it stops', async () => {
    const env = { HOLDFAST_DATA_DIR: await dataDirectory('drained') }
    const service = await start(env)
    await send(`${service.url}/v1/inventory-items`, { sku: 'S1' })
    const sent = Array.from({ length: 200 }, () =>
      send(`${service.url}/v1/inventory-levels/receive`, receipt(1)).catch(() => ({ status: 0 })),
    )
    await Promise.race(sent)
    service.signal('SIGTERM')
    const statuses = (await Promise.all(sent)).map(({ status }) => status)
    const answered = performance.now()
    expect(await service.ended).toBe(0)
    // It does not wait for connections over which nothing more comes.
    expect(performance.now() - answered).toBeLessThan(4000)
    const done = statuses.filter((status) => status === 200).length
    expect(statuses.filter((status) => ![200, 503, 0].includes(status))).toEqual([])
    const restarted = await start(env)
    expect(await onHand(restarted)).toMatchObject({ on_hand: done })
  })

  it('starts on an address that others reach with a key only', async () => {
    const env = { HOLDFAST_DATA_DIR: await dataDirectory('keys') }
    const beyond = { ...env, HOST: '0.0.0.0' }
    const refused = await failToStart(beyond)
    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^holdfast: HOST is 0\.0\.0\.0, .*keys create/),
    })
    const { output: key } = await holdfast(env, 'keys', 'create', '--name', 'first', '--scope', 'admin')
    const reached = await start(beyond)
    expect(reached.output()).not.toContain('OPEN')
    const url = `http://127.0.0.1:${new URL(reached.url).port}/v1/inventory-items`
    expect((await fetch(url)).status).toBe(401)
    expect((await fetch(url, { headers: { authorization: `Bearer ${key.trim()}` } })).status).toBe(200)
    reached.signal('SIGTERM')
    await reached.ended
    expect((await holdfast(env, 'keys', 'revoke', 'first')).output).toMatch(/has ended/)
  })

  it('says in one line why it cannot start', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    )
    const data = { HOLDFAST_DATA_DIR: await dataDirectory('unused') }
    const failures: [Record<string, string>, RegExp][] = [
      [{ ...data, PORT: String(port) }, /^holdfast: port \d+ on 127\.0\.0\.1 is in use/],
      [
        { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' },
        /^holdfast: The PostgreSQL server at 127\.0\.0\.1:1/,
      ],
      [{ ...data, HOLDFAST_DATA_DIR: '/proc/none' }, /^holdfast: The data directory/],
      [{ PORT: 'http' }, /^holdfast: The configuration is wrong:\n- port/],
    ]
    for (const [env, message] of failures) {
      const { code, output } = await failToStart(env)
      expect(output).toMatch(message)
      expect(code).toBe(1)
      expect(output).not.toMatch(/\n\s+at |secret/)
    }
    taken.close()
  })
})

describe('an api and a worker on one PostgreSQL server', { timeout: 90_000 }, () => {
  it('answer and do what nobody asks for, each its part', async () => {
    const testDatabase = await openTestDatabase('postgres')
    const env = { DATABASE_URL: testDatabase.url! }
    const api = await startService({ ...env, HOLDFAST_ROLE: 'api' })
    const worker = await startService({ ...env, HOLDFAST_ROLE: 'worker', HOLDFAST_EXPIRY_SWEEP_INTERVAL_MS: '50' })
    const metrics = async (service: ServiceProcess) => (await fetch(`${service.url}/metrics`)).text()
    expect(await metrics(api)).toMatch(/^holdfast_role\{role="api"\} 1$/m)
    expect(await metrics(worker)).toMatch(/^holdfast_role\{role="worker"\} 1$/m)
    expect((await send(`${worker.url}/readyz`)).body).toMatchObject({ status: 'ok' })
    for (const url of ['/v1/inventory-items', '/openapi.json', '/docs/', '/admin', '/mcp'])
      expect((await fetch(`${worker.url}${url}`)).status, url).toBe(404)
    await send(`${api.url}/v1/inventory-items`, { sku: 'S1' })
    await send(`${api.url}/v1/inventory-levels/receive`, receipt(5))
    const lines = [{ sku: 'S1', quantity: 1 }]
    await send(`${api.url}/v1/reservations`, { reference: 'cart', lines, ttl_seconds: 1 })
    const isClosed = async () => {
      const { data } = (await send(`${api.url}/v1/events?name=reservation_expired`)).body as { data: unknown[] }
      return data.length
    }
    await expect.poll(isClosed, { timeout: 10_000 }).toBe(1)
    for (const service of [api, worker]) service.signal('SIGTERM')
    expect(await Promise.all([api.ended, worker.ended])).toEqual([0, 0])
    await testDatabase.end()
  })
})

describe('two processes on one PostgreSQL server', { timeout: 90_000 }, () => {
  let testDatabase: TestDatabase
  let services: ServiceProcess[] = []
  beforeAll(async () => {
    testDatabase = await openTestDatabase('postgres')
    const env = { DATABASE_URL: testDatabase.url! }
    services = await Promise.all([startService(env), startService(env)])
  }, 90_000)
  afterAll(async () => {
    for (const service of services) service.signal('SIGTERM')
    expect(await Promise.all(services.map((service) => service.ended))).toEqual([0, 0])
    await testDatabase.end()
  })

  it('25: of a hundred buyers of a stock of ten, exactly ten succeed', async () => {
    const [one, other] = services as [ServiceProcess, ServiceProcess]
    await send(`${one.url}/v1/inventory-items`, { sku: 'S1' })
    await send(`${one.url}/v1/inventory-levels/receive`, receipt(10))
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        send(`${services[at % 2]!.url}/v1/reservations`, {
          reference: `buyer-${at}`,
          lines: [{ sku: 'S1', quantity: 1 }],
        }),
      ),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(10)
    expect(replies.filter(({ body }) => (body as Json).code === 'insufficient_stock')).toHaveLength(90)
    expect(await onHand(other)).toMatchObject({ on_hand: 10, reserved: 10 })
    expect((await send(`${other.url}/v1/integrity`)).body).toMatchObject({ ok: true })
  })

  it('27: one key sent to both at once has one effect and one answer', async () => {
    await send(`${services[0]!.url}/v1/inventory-items`, { sku: 'S2' })
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const response = await fetch(`${services[at % 2]!.url}/v1/inventory-levels/receive`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': 'both' },
          body: JSON.stringify({ ...receipt(5), sku: 'S2' }),
        })
        return `${response.status} ${await response.text()}`
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect((await send(`${services[1]!.url}/v1/inventory-levels/S2/default`)).body).toMatchObject({ on_hand: 5 })
  })
})
