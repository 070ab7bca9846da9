/** Whoever has a key that may do little meets no closed door: a screen shows what the key sees, or says why it shows nothing. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin, PHONE } from './support/open-admin.ts'
import { goTo, SCREENS } from './support/screens.ts'
import { placeOrder, setUpSmallShop } from './support/small-shop.ts'

const KEYS = {
  'a warehouse': { scopes: ['read', 'stock:write', 'orders:write'], locations: ['berlin'] },
  'a storefront': { scopes: ['read', 'orders:write'], channels: ['web'] },
  'a reader': { scopes: ['read'] },
} as const

/** An order that ships from elsewhere too is said to be out of reach, on its own screen. */
const REACHED_IN_PART = ['/v1/orders/1001']

describeAdmin('keys that may do little', (admin) => {
  const secrets: Record<string, string> = {}
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    await placeOrder(admin.service, '1001')
    const { secret } = await admin.service.must('POST', '/v1/api-keys', { name: 'first', scopes: ['admin'] })
    for (const [name, may] of Object.entries(KEYS)) {
      const authorization = { authorization: `Bearer ${secret}` }
      const made = await admin.service.call('POST', '/v1/api-keys', { name, ...may }, authorization)
      secrets[name] = made.body.secret
    }
  })

  it.each(Object.keys(KEYS))('%s', async (name) => {
    const page = await admin.open('/', name === 'a warehouse' ? PHONE : undefined)
    const refused: string[] = []
    let screen = '/'
    page.on('response', (response) => {
      const isOfOthers = REACHED_IN_PART.some((path) => response.url().endsWith(path))
      if (response.status() === 403 && !isOfOthers) refused.push(`${screen} asked ${new URL(response.url()).pathname}`)
    })
    await page.getByRole('textbox', { name: 'API key' }).fill(secrets[name]!)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (screen of SCREENS) {
      await goTo(page, screen)
    }
    expect(refused).toEqual([])
    if (name === 'a reader') return
    await goTo(page, '/settings')
    await page.getByText('This key does not open it').waitFor()
    await goTo(page, '/items')
    if (name === 'a storefront') await page.getByText('this is what it can sell').waitFor()
    // Fourteen are there, six of them promised; at berlin nothing is left.
    await page.getByRole('row', { name: name === 'a storefront' ? /TEE by title 8$/ : /TEE 4 0$/ }).waitFor()
  })
})
