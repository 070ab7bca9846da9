import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPrivateAddress } from './private-addresses.ts'
import { send } from './send.ts'

describe('addresses', () => {
  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
    ],
    ...['::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '64:ff9b::7f00:1'],
    ...['224.0.0.1', '255.255.255.255', '2002:7f00:1::', 'ff02::1', 'no address'],
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPrivateAddress(address)).toBe(false)
  })
})

describe('what is sent', () => {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    if (request.url === '/elsewhere') response.writeHead(302, { location: '/' }).end()
    else if (request.url === '/slow') setTimeout(() => response.end(), 2000).unref()
    else response.end('x'.repeat(1000))
  })
  let port: number
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const to = (host: string, allowPrivate = false, path = '/') =>
    send(`http://${host}:${port}${path}`, '{}', { headers: {}, timeoutMs: 300, allowPrivate })

  it.each(['localhost', '127.0.0.1', '[::1]', '2130706433', '0x7f.1', '127.1'])(
    'reaches no private address, whatever it is called: %s',
    async (host) => {
      const before = asked
      expect(await to(host)).toMatchObject({
        ok: false,
        status: null,
        error: expect.stringContaining('private address'),
      })
      expect(asked).toBe(before)
    },
  )

  it('reaches one where that is allowed, follows no redirect, and waits no longer than it is told', async () => {
    expect(await to('localhost', true)).toMatchObject({ ok: true, status: 200 })
    expect(await to('localhost', true, '/elsewhere')).toMatchObject({ ok: false, status: 302 })
    expect(await to('localhost', true, '/slow')).toMatchObject({ ok: false, error: 'no answer within 300 ms' })
    expect(await send('http://127.0.0.1:1/', '{}', { headers: {}, timeoutMs: 300, allowPrivate: true })).toMatchObject({
      ok: false,
      error: expect.stringContaining('ECONNREFUSED'),
    })
  })
})
