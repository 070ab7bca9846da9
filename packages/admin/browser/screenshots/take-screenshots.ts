/** The pictures of the documents, from a service of their own: `npm run screenshots`. */
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from '@holdfast/server'
import { createEngine, migrate, openDatabase, toConfig } from 'holdfast'
import type { Page } from 'playwright-core'
import { chromiumPath, openBrowser } from '../support/chromium.ts'
import { setUpPictureShop } from './picture-shop.ts'

const DESK = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 760 }
const PICTURES = [
  { name: 'overview', path: '/', size: DESK },
  { name: 'order', path: '/orders/2030', size: { width: 1280, height: 980 } },
  { name: 'shipments', path: '/shipments', size: DESK },
  { name: 'item', path: '/items/TEE-BLACK', size: DESK, scheme: 'dark' },
  { name: 'phone', path: '/floor', size: PHONE },
] as const

async function takeAll(address: string, folder: string): Promise<void> {
  const browser = await openBrowser()
  for (const { name, path, size, ...more } of PICTURES) {
    const colorScheme = 'scheme' in more ? more.scheme : 'light'
    const context = await browser.newContext({ viewport: size, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${address}/admin${path}`)
    await settle(page)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await context.close()
  }
  await browser.close()
}

/** Everything has been asked and answered, and drawn. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy]').length === 0)
  await page.waitForTimeout(600)
}

if (chromiumPath === null)
  throw new Error('There is no Chromium here: apt-get install chromium, or say HOLDFAST_CHROMIUM.')
const folder = fileURLToPath(new URL('../../../../docs/screenshots/', import.meta.url))
const dataDir = join(tmpdir(), `holdfast-screenshots-${process.pid}`)
mkdirSync(folder, { recursive: true })
const config = toConfig({ log_level: 'silent', data_dir: dataDir })
const { limits } = config
const database = await openDatabase({ dataDir })
try {
  await migrate(database)
  const engine = createEngine({ database, limits })
  const server = createServer({ engine, config })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  await setUpPictureShop(address)
  await takeAll(address, folder)
  await server.close()
  await engine.close()
} finally {
  await database.close()
  rmSync(dataDir, { recursive: true, force: true })
}
