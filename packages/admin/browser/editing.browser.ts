/** What is changed of documents after they were made: an order while one talks to its buyer, a draft of a transfer, parcels, a receipt. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin } from './support/open-admin.ts'
import { placeOrder, setUpSmallShop } from './support/small-shop.ts'

describeAdmin('what is changed afterwards', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    await placeOrder(admin.service, '1001')
  })

  it('an order: what would come of it is seen first, then it is carried out, or left as it was', async () => {
    const page = await admin.open('/orders/1001')
    const begin = async () => {
      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Change it with the buyer…' }).click()
    }
    await begin()
    const session = page.getByRole('region', { name: 'Being changed' })
    await session.getByText('Nothing is changed yet').waitFor()
    await session.getByLabel('Units of TEE').fill('9')
    await session.getByLabel('Units of TEE').press('Enter')
    await session.getByText('TEE from lyon: 2 → 5').waitFor()
    await page.reload()
    await session.getByText('TEE from lyon: 2 → 5').waitFor()
    await session.getByLabel('Units of TEE').fill('99')
    await session.getByLabel('Units of TEE').press('Enter')
    await session.getByRole('alert').waitFor()
    await session.getByRole('button', { name: 'Leave it as it was' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave it as it was' }).click()
    await session.waitFor({ state: 'hidden' })
    await begin()
    await session.getByRole('button', { name: 'Add a line' }).click()
    await session.getByRole('combobox', { name: 'SKU' }).fill('MUG')
    await session.getByRole('button', { name: 'Note it' }).click()
    await session.getByText('MUG from berlin: 0 → 1').waitFor()
    await session.getByRole('button', { name: 'Carry it out' }).click()
    await session.waitFor({ state: 'hidden' })
    expect((await admin.service.get('/v1/orders/1001')).lines).toHaveLength(2)
  })

  it('the rest of an order is given up, line by line', async () => {
    const page = await admin.open('/orders/1001')
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Give up the rest' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Units of TEE').fill('1')
    await dialog.getByLabel('Units of MUG').fill('0')
    await dialog.getByLabel('Reason').fill('called')
    await dialog.getByRole('button', { name: 'Give up the rest' }).click()
    await page.getByText('1 given up').waitFor()
  })

  it('parcels are noted, and taken back', async () => {
    const page = await admin.open('/shipments/1001-1')
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Parcels…' }).click()
    await page.getByLabel('Tracking number').fill('1Z-77')
    await page.getByLabel('Weight').fill('480')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('1Z-77').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('1Z-77').waitFor({ state: 'hidden' })
  })

  it('a transfer is drafted, changed, confirmed, sets out in part, and the rest is cancelled', async () => {
    const lines = [{ sku: 'MUG', quantity: 3 }]
    await admin.service.must('POST', '/v1/stock-transfers', {
      number: 'T-9',
      from: 'berlin',
      to: 'lyon',
      lines,
      draft: true,
    })
    const page = await admin.open('/transfers/T-9')
    const more = async (name: string) => {
      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name }).click()
    }
    await more('Change its lines')
    await page.getByLabel('Ordered').fill('4')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Confirm' }).click()
    await more('A part sets out…')
    await page.getByRole('dialog').getByLabel('Units of MUG').fill('1')
    await page.getByRole('dialog').getByRole('button', { name: 'It has set out' }).click()
    await page.getByText('In transit').first().waitFor()
    const { data } = await admin.service.get('/v1/stock-transfers?state=upcoming')
    expect(data).toMatchObject([{ lines: [{ sku: 'MUG', quantity: 3 }] }])
    await page.goto(`${admin.address}/admin/transfers/${data[0].number}`)
    await more('Cancel the transfer')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the transfer' }).click()
    await page.getByText('Cancelled').first().waitFor()
  })

  it('a receipt: its supplier, its day, its quantities; and nothing more comes', async () => {
    const lines = [{ sku: 'CAP', quantity: 5 }]
    await admin.service.must('POST', '/v1/expected-receipts', { number: 'R-9', location: 'lyon', lines })
    const page = await admin.open('/receipts/R-9')
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.getByLabel('Supplier').fill('ACME')
    await page.getByLabel('CAP').fill('6')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('ACME').waitFor()
    await page.getByRole('button', { name: 'Receive' }).click()
    await page.getByLabel('Fine: CAP').fill('4')
    await page.getByRole('dialog').getByRole('button', { name: 'Receive' }).click()
    await page.getByRole('button', { name: 'Nothing more comes' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Nothing more comes' }).click()
    await expect.poll(async () => (await admin.service.get('/v1/expected-receipts/R-9')).state).toBe('received')
  })
})
