/**
 * The SDK where there is no Node: bundled as for a browser, in a context that has what the web platform has and nothing else, as edge runtimes
 * give it; and in Chromium, on a page of the service's own origin.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/databases.ts'
import { openService, type Service } from '../../../test/support/service.ts'

const CHROMIUM = '/usr/bin/chromium'

/** What a program does with it, told as text, because it is run elsewhere: writes under keys, retries, iterates pages and events. */
const PROGRAM = `async (baseUrl) => {
  const { createHoldfast } = sdk
  let cut = 0
  const fetchOnceCut = (request) => {
    if (request.method === 'POST' && cut++ === 0) return Promise.reject(new TypeError('the network is away'))
    return fetch(request)
  }
  const holdfast = createHoldfast({ baseUrl, fetch: fetchOnceCut })
  const made = await holdfast.execute('create_item', { sku: PREFIX + '-1' })
  for (const n of [2, 3]) await holdfast.execute('create_item', { sku: PREFIX + '-' + n })
  const again = await holdfast.execute('create_item', { sku: PREFIX + '-1' })
  const skus = []
  for await (const { sku } of holdfast.each('list_items', { limit: 1 })) if (sku.startsWith(PREFIX)) skus.push(sku)
  const events = []
  for await (const { name, data } of holdfast.follow({ after: '0-0' })) {
    if (data.sku?.startsWith(PREFIX)) events.push(name)
    if (events.length === 3) break
  }
  return { made: made.ok, again: again.ok ? null : again.code, skus, events, cut: cut > 3 }
}`
const told = (prefix: string) => ({
  made: true,
  again: 'sku_taken',
  skus: [1, 2, 3].map((n) => `${prefix}-${n}`),
  events: Array(3).fill('inventory_item_created'),
  cut: true,
})

describe('the SDK', () => {
  let testDatabase: TestDatabase
  let service: Service
  let address: string
  let bundle: string
  beforeAll(async () => {
    testDatabase = await openTestDatabase('pglite')
    service = await openService(testDatabase.database)
    address = await service.app.listen({ port: 0, host: '127.0.0.1' })
    const input = fileURLToPath(new URL('./index.ts', import.meta.url))
    const bundled = await rolldown({ input, platform: 'browser' })
    const { output } = await bundled.generate({ format: 'iife', name: 'sdk' })
    bundle = output[0].code
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
  })
  const programFor = (prefix: string) => `(${PROGRAM.replaceAll('PREFIX', JSON.stringify(prefix))})`

  it('works with what the web platform has, and nothing of Node', async () => {
    const { fetch, Request, Response, Headers, URL, URLSearchParams, AbortController, AbortSignal } = globalThis
    const { TextDecoder, TextDecoderStream, TextEncoder, crypto, setTimeout, clearTimeout, ReadableStream } = globalThis
    const { DOMException, TransformStream, FormData, Blob } = globalThis
    const web = { fetch, Request, Response, Headers, URL, URLSearchParams, AbortController, AbortSignal, DOMException }
    const streams = { TextDecoder, TextDecoderStream, TextEncoder, ReadableStream, TransformStream, FormData, Blob }
    const context = createContext({ ...web, ...streams, crypto, setTimeout, clearTimeout })
    runInContext(bundle, context)
    expect(runInContext('typeof process + typeof require + typeof Buffer', context)).toBe('undefinedundefinedundefined')
    const program = runInContext(programFor('EDGE'), context) as (url: string) => Promise<unknown>
    expect(JSON.parse(JSON.stringify(await program(address)))).toEqual(told('EDGE'))
  })

  it.skipIf(!existsSync(CHROMIUM))('works in a browser', async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage({ bypassCSP: true })
      await page.goto(`${address}/livez`)
      const asked = `(() => { ${bundle}; return ${programFor('PAGE')}(location.origin) })()`
      expect(await page.evaluate(asked)).toEqual(told('PAGE'))
    } finally {
      await browser.close()
    }
  })
})
