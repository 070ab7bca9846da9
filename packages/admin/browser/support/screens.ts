/** Every screen, as the small shop fills it, and how one gets there without loading the admin anew. */
import type { Page } from 'playwright-core'

export const SCREENS: readonly string[] = [
  ...['/', '/orders', '/orders/1001', '/shipments', '/shipments/1001-1', '/pickup', '/items', '/items/TEE'],
  ...['/backorders', '/holds', '/subscriptions', '/receipts', '/transfers', '/returns', '/stocktakes'],
  ...['/locations', '/models', '/models/europe', '/models/europe/lab', '/methods', '/methods/new', '/settings'],
  ...['/imports', '/events', '/webhooks', '/keys', '/follow-ups', '/integrity'],
  ...['/floor', '/floor/pick', '/floor/receive', '/floor/count', '/floor/transfer', '/floor/stocktake'],
]

/** Waits until the screen is another one, and has all that it has asked for. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((path) => {
    const plain = (one: string) => one.replace(/\/$/, '')
    if (plain(location.pathname) === plain(path)) return
    for (const title of document.querySelectorAll('h1')) title.dataset.before = 'true'
    history.pushState({}, '', path)
  }, `/admin${screen}`)
  await page.getByRole('heading', { level: 1 }).and(page.locator(':not([data-before])')).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy]').length === 0)
}
