/** How it behaves for everybody: by keyboard, in their language, with a key, and to whoever cannot see it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { DESKTOP, describeAdmin, PHONE } from './support/open-admin.ts'
import { goTo, SCREENS } from './support/screens.ts'
import { placeOrder, setUpSmallShop } from './support/small-shop.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Finding = { id: string; impact: string; nodes: { html: string }[] }

const EVERYTHING = `['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']`
/** By night everything is as by day but its colours. */
const COLOURS = `{ type: 'rule', values: ['color-contrast'] }`

async function seriousFindings(page: Page, looked: string): Promise<string[]> {
  const { violations } = (await page.evaluate(`axe.run(document, { runOnly: ${looked} })`)) as { violations: Finding[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    )
}

describeAdmin('manners', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    await placeOrder(admin.service, '1001')
  })

  it.each([
    ['at a desk', EVERYTHING, { ...DESKTOP, colorScheme: 'light' }],
    ['at a desk, in the dark', COLOURS, { ...DESKTOP, colorScheme: 'dark' }],
    ['on a phone', EVERYTHING, { ...PHONE, colorScheme: 'light' }],
  ] as const)(
    'leaves nothing serious for axe to find %s',
    async (_where, looked, options) => {
      const page = await admin.open('/', options)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(axe)
      const found: string[] = []
      for (const screen of SCREENS) {
        await goTo(page, screen)
        found.push(...(await seriousFindings(page, looked)).map((finding) => `${screen} ${finding}`))
      }
      expect(found).toEqual([])
    },
    300_000,
  )

  it('goes everywhere by the keyboard', async () => {
    const page = await admin.open('/')
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('An order, an item, a place…').fill('1001')
    await page.getByRole('button', { name: /1001-1/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/orders\/1001$/)
    await page.getByRole('heading', { name: 'Order 1001' }).waitFor()
    await page.getByPlaceholder('An order, an item, a place…').waitFor({ state: 'hidden' })
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.getByRole('heading', { name: 'Items' }).waitFor()
  })

  it('speaks German with German numbers and keeps to it', async () => {
    await admin.service.must('POST', '/v1/inventory-levels/receive', {
      sku: 'CAP',
      location: 'berlin',
      quantity: 12_345,
    })
    const page = await admin.open('/items')
    await page.getByRole('button', { name: 'You and your settings' }).click()
    await page.getByRole('menuitem', { name: 'Deutsch' }).click()
    await page.getByRole('heading', { name: 'Artikel' }).waitFor()
    await page.reload()
    await page.getByText('12.348').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
  })

  it('keeps filters in the address, over a reload', async () => {
    const page = await admin.open('/orders')
    await page.getByPlaceholder('Order number').fill('1001')
    await page.waitForURL(/number=1001/)
    await page.reload()
    expect(await page.getByPlaceholder('Order number').inputValue()).toBe('1001')
    await page.getByRole('link', { name: '1001' }).waitFor()
  })

  it('begins with less than 350 KB of compressed scripts', async () => {
    const page = await admin.open('/')
    await page.getByText('orders to approve').waitFor()
    const scripts = await page.evaluate(() => {
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const isScript = ({ name }: PerformanceResourceTiming) => name.endsWith('.js')
      return files.filter(isScript).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    })
    expect(scripts).toBeGreaterThan(50_000)
    expect(scripts).toBeLessThan(350 * 1024)
  })

  // The last: from here on the service asks for keys.
  it('asks for a key where the service does, and shows what the key may do', async () => {
    const { secret: all } = await admin.service.must('POST', '/v1/api-keys', { name: 'first', scopes: ['admin'] })
    const made = await admin.service.call(
      'POST',
      '/v1/api-keys',
      { name: 'reader', scopes: ['read'] },
      { authorization: `Bearer ${all}` },
    )
    const page = await admin.open('/orders')
    await page.getByRole('textbox', { name: 'API key' }).fill('hf_no-such-key')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByRole('textbox', { name: 'API key' }).fill(made.body.secret)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('link', { name: '1001' }).waitFor()
    expect(await page.getByRole('button', { name: 'New order' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Keys' }).count()).toBe(0)
    await page.getByRole('button', { name: 'You and your settings' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('textbox', { name: 'API key' }).waitFor()
  })
})
