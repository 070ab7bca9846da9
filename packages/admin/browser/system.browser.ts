/** Who may call and who is told: secrets replaced, an endpoint tried, paused and told again, and failed work sent again. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toConfig } from '../../engine/src/config.ts'
import { startWebhooks, type WebhookSender } from '../../server/src/webhooks/send-webhooks.ts'
import { describeAdmin } from './support/open-admin.ts'
import { setUpSmallShop } from './support/small-shop.ts'

const partial = { webhook_private_targets: true }
const FOLLOW_UP = '00000000-0000-7000-8000-000000000001'

describeAdmin(
  'the system',
  (admin) => {
    let answer = 410
    const received: string[] = []
    const receiver = createServer((request, response) => {
      received.push(String(request.headers['webhook-id']))
      response.writeHead(answer).end()
      request.resume()
    })
    let sender: WebhookSender
    beforeAll(async () => {
      await setUpSmallShop(admin.service)
      await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
      const { database } = admin.service.engine
      const config = toConfig({ log_level: 'silent', ...partial })
      sender = startWebhooks({ database, config, idleMs: 20, onError: () => {}, onDisabled: () => {} })
      await database.query(
        `insert into holdfast.follow_up (id, command, input, created_at, attempts, state, error)
         values ($1::uuid, 'refresh_shipment', '{}', now(), 9, 'dead', 'it rained')`,
        [FOLLOW_UP],
      )
    })
    afterAll(async () => {
      await sender?.stop()
      receiver.closeAllConnections()
      receiver.close()
    })

    it('tests an endpoint, pauses it, replaces its secret and tells it again from an event on', async () => {
      const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`
      const page = await admin.open('/webhooks')
      const dialog = page.getByRole('dialog')
      const more = async (entry: string) => {
        await page.getByRole('button', { name: 'More' }).click()
        await page.getByRole('menuitem', { name: entry }).click()
      }
      await page.getByRole('button', { name: 'New endpoint' }).click()
      await dialog.getByLabel('URL').fill('not an address')
      await dialog.getByRole('button', { name: 'Create' }).click()
      await dialog.locator('.mantine-InputWrapper-error').waitFor()
      await dialog.getByLabel('URL').fill(url)
      await dialog.getByRole('button', { name: 'Create' }).click()
      await dialog.getByText(/^whsec_/).waitFor()
      await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
      await page.getByRole('button', { name: 'Send a test' }).click()
      await page.getByText(/It did not take the test/).waitFor()
      answer = 204
      await page.getByRole('button', { name: 'Send a test' }).click()
      await page.getByText(/It answered 204/).waitFor()

      await more('Disable')
      await page.getByText('Disable: done').waitFor()
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByText('Taken back: Disable: done').waitFor()
      await more('Replace the secret…')
      await dialog.getByRole('button', { name: 'Replace it' }).click()
      await dialog.getByText(/^whsec_/).waitFor()
      await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
      await page.getByText('two secrets').waitFor()

      await admin.service.must('POST', '/v1/inventory-items', { sku: 'NEW' })
      await expect.poll(() => received.length, { timeout: 30_000 }).toBe(3)
      await page.reload()
      const log = page.getByRole('table', { name: /^Deliveries/ })
      await log.getByRole('row', { name: /Delivered.*inventory_item_created/ }).waitFor()
      await log.getByRole('button', { name: 'Again from here' }).waitFor()
      await more('Tell again from a point…')
      await dialog.getByRole('button', { name: 'Tell again from a point' }).click()
      await page.getByText('Tell again from a point: done').waitFor()
      await expect.poll(() => received.length, { timeout: 30_000 }).toBeGreaterThan(8)
    })

    it('sends failed work again', async () => {
      const page = await admin.open('/')
      await page.getByRole('link', { name: '1 has failed for good' }).click()
      const row = page.getByRole('row', { name: /refresh_shipment.*it rained/ })
      await row.getByRole('button', { name: 'Try again' }).click()
      await page.getByText('Try again: done').waitFor()
      const { data } = await admin.service.get('/v1/follow-ups?state=dead')
      expect(data).toEqual([])
    })

    // The last: from here on the service asks for keys.
    it('replaces the secret of a key while the one before still works', async () => {
      const { secret } = await admin.service.must('POST', '/v1/api-keys', { name: 'first', scopes: ['admin'] })
      await expect.poll(async () => (await admin.service.call('GET', '/v1/caller')).status).toBe(401)
      const page = await admin.open('/keys')
      const dialog = page.getByRole('dialog')
      await page.getByRole('textbox', { name: 'API key' }).fill(secret)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('button', { name: 'More for first' }).click()
      await page.getByRole('menuitem', { name: 'Replace the secret…' }).click()
      await dialog.getByRole('button', { name: 'Replace it' }).click()
      const made = await dialog.getByText(/^hf_/).innerText()
      expect(made).not.toBe(secret)
      await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
      await page.getByRole('row', { name: /first.*until/ }).waitFor()
      for (const key of [secret, made.trim()]) {
        const { status } = await admin.service.call('GET', '/v1/caller', undefined, { authorization: `Bearer ${key}` })
        expect(status).toBe(200)
      }
    })
  },
  partial,
)
