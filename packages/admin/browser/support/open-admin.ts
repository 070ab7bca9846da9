/**
 * The admin in a browser, on a service of its own. Whatever a test does, nothing may be asked of another address, the content security
 * policy must not be touched, and no error may stand in the console.
 */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { borrowPglite } from '../../../../test/support/embedded-databases.ts'
import { openService, type Service } from '../../../../test/support/service.ts'
import type { PartialConfig } from '../../../engine/src/config.ts'
import { chromiumPath, openBrowser } from './chromium.ts'

export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const

export type Admin = {
  service: Service
  /** Where it listens. */
  address: string
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
}

/** A refusal is an answer, which browsers call an error too. */
const ANSWERED = /Failed to load resource/

export function describeAdmin(name: string, tests: (admin: Admin) => void, partial: PartialConfig = {}): void {
  describe.skipIf(chromiumPath === null)(name, () => {
    const admin = {} as Admin
    const contexts: BrowserContext[] = []
    const complaints: string[] = []
    let end: () => Promise<void>
    beforeAll(async () => {
      const embedded = await borrowPglite()
      admin.service = await openService(embedded.database, partial, { isListening: true })
      const { port } = admin.service.app.server.address() as { port: number }
      admin.address = `http://localhost:${port}`
      end = embedded.end
    })
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close()
      expect(complaints.splice(0)).toEqual([])
    })
    afterAll(async () => {
      await admin.service?.close()
      await end?.()
    })
    admin.open = async (path, options = DESKTOP) => {
      const browser = await openBrowser()
      const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
      context.setDefaultTimeout(15_000)
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !ANSWERED.test(message.text())) complaints.push(message.text())
      })
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(`${admin.address}/`) || /^(data|blob):/.test(request.url())
        if (!isOwn) complaints.push(`asked ${request.url()}`)
      })
      await page.goto(`${admin.address}/admin${path}`)
      return page
    }
    tests(admin)
  })
}
