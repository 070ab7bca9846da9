/** A scanner at a page: keys ten milliseconds apart, whatever else the machine does meanwhile. */
import type { Page } from 'playwright-core'

const GAP_MS = 10

/** Types the code and Enter where the focus is. The keys carry their own times, so that a busy machine is no slow hand. */
export async function scanInto(page: Page, code: string): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  let now = Date.now()
  for (const key of [...code, 'Enter']) {
    now += GAP_MS
    const text = key === 'Enter' ? '\r' : key
    await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp: now / 1000 })
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp: now / 1000 })
  }
  await browser.detach()
}
