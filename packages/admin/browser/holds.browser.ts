/** What is held for a while, who waits to be told, and what is noted of a document. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin } from './support/open-admin.ts'
import { placeOrder, setUpSmallShop } from './support/small-shop.ts'

describeAdmin('holds, notes and those who wait', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    await placeOrder(admin.service, '1001')
    const { must } = admin.service
    const lines = [{ sku: 'TEE', quantity: 2 }]
    await must('POST', '/v1/reservations', { reference: 'cart-7', channel: 'web', location: 'lyon', lines })
    await must('POST', '/v1/stock-subscriptions', { sku: 'CAP', channel: 'web', reference: 'mia@shop' })
    await must('POST', '/v1/expected-receipts', {
      ...{ number: 'PO-LATE', location: 'berlin', supplier: 'Loom', lines },
      expected_at: '2020-01-01T00:00:00Z',
    })
  })

  it('a hold is extended, made firm, moved and released', async () => {
    const page = await admin.open('/holds?reference=cart-7')
    const dialog = page.getByRole('dialog')
    const choose = async (entry: string) => {
      await page.getByRole('button', { name: 'More for cart-7' }).click()
      await page.getByRole('menuitem', { name: entry }).click()
    }
    const found = async () => (await admin.service.get('/v1/reservations?reference=cart-7')).data[0]
    await choose('Extend…')
    await dialog.getByLabel('Minutes from now').fill('999999999')
    await dialog.getByRole('button', { name: 'Extend' }).click()
    await dialog.locator('.mantine-InputWrapper-error').waitFor()
    await dialog.getByLabel('Minutes from now').fill('600')
    await dialog.getByRole('button', { name: 'Extend' }).click()
    await page.getByRole('row', { name: /cart-7.*9:5\d:\d\d/ }).waitFor()
    await choose('Make it firm…')
    await dialog.getByRole('button', { name: 'Make it firm' }).click()
    await page.getByText('Make it firm: done').waitFor()
    await page.goto(`${admin.address}/admin/holds?reference=cart-7&state=pending`)
    await choose('Move…')
    await dialog.getByRole('combobox', { name: 'Location' }).click()
    await page.getByRole('option', { name: /default/ }).click()
    await dialog.getByRole('button', { name: 'Move' }).click()
    // The model that it is held by does not know that location.
    await dialog.locator('.mantine-InputWrapper-error').waitFor()
    await page.keyboard.press('Escape')
    await choose('Release…')
    await dialog.getByRole('button', { name: 'Release' }).click()
    await page.getByText('Release: done').waitFor()
    expect((await found()).state).toBe('released')
  })

  it('an order has a note and a number elsewhere, which can be taken back', async () => {
    const page = await admin.open('/orders/1001')
    const notes = page.getByRole('region', { name: 'Notes and references' })
    await notes.getByRole('button', { name: 'Change' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reference of another system').fill('S-77')
    await dialog.getByRole('button', { name: 'Add a note' }).click()
    await dialog.getByLabel('Text of note').fill('ring twice')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await notes.getByText('ring twice').waitFor()
    const order = await admin.service.get('/v1/orders/1001')
    expect([order.external_reference, order.metadata]).toEqual(['S-77', { note: 'ring twice' }])
    await page.getByRole('button', { name: 'Undo' }).click()
    await notes.getByText('Nothing is noted.').waitFor()
  })

  it('the overview tells of goods that are late, and an item of who waits for it', async () => {
    const page = await admin.open('/')
    await page.getByRole('region', { name: 'Goods that are late' }).getByRole('link', { name: 'PO-LATE' }).waitFor()
    await page.getByRole('link', { name: 'Back in stock' }).click()
    await page
      .getByRole('row', { name: /mia@shop.*CAP/ })
      .getByRole('link', { name: 'CAP' })
      .click()
    await page.getByRole('region', { name: 'Who is to be told' }).getByText('mia@shop').waitFor()
    await page.getByRole('button', { name: 'mia@shop, CAP: Do not tell' }).click()
    await page.getByText('Do not tell: done').waitFor()
    expect((await admin.service.get('/v1/stock-subscriptions')).data).toEqual([])
  })
})
