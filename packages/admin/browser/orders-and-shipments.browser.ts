/** What orders and warehouse people do all day. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin, PHONE } from './support/open-admin.ts'
import { placeOrder, setUpSmallShop } from './support/small-shop.ts'

describeAdmin('orders and shipments', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    await placeOrder(admin.service, '1001')
    await placeOrder(admin.service, 'B-1', 'b2b')
  })

  it('draws the decision, and compares it with what other strategies would do', async () => {
    const page = await admin.open('/orders/1001')
    const decision = page.getByRole('table', { name: 'Candidate locations' })
    await decision.getByText('of 10').waitFor()
    expect(await decision.getByRole('row').nth(1).innerText()).toMatch(/berlin[\s\S]*Used\s+4\s+of 4/)
    await page.getByRole('img', { name: 'The candidate locations' }).getByText('gives 2').waitFor()
    await page.getByRole('button', { name: 'Compare strategies' }).click()
    await page.getByRole('article', { name: 'Split shipments · as it was sourced' }).waitFor()
    expect(await page.getByRole('article').count()).toBe(5)
  })

  it('ships a part with its tracking number, and the rest is a shipment of its own', async () => {
    const page = await admin.open('/shipments?location=berlin')
    const card = page.getByRole('article', { name: '1001-1' })
    await card.getByRole('button', { name: 'Picked: pack it' }).click()
    await page.getByRole('region', { name: 'To pack' }).getByRole('article', { name: '1001-1' }).waitFor()
    await card.getByRole('button', { name: 'Packed: ready' }).click()
    await card.getByRole('button', { name: 'Ship…' }).click()
    await page.getByLabel('Units of TEE').fill('3')
    await page.getByText('The rest becomes a shipment of its own.').waitFor()
    await page.getByLabel('Tracking number').fill('1Z-77')
    await page.getByRole('button', { name: 'Ship this part' }).click()
    await page.getByRole('region', { name: 'Shipped' }).getByRole('article', { name: '1001-1' }).waitFor()
    await page.getByRole('link', { name: '1001-1' }).click()
    await page.getByText('1Z-77').waitFor()
    const { shipments } = await admin.service.get('/v1/orders/1001')
    expect(shipments.map((one: { lines: { quantity: number }[] }) => one.lines[0]!.quantity).sort()).toEqual([1, 2, 3])
  })

  it('stops a shipment for a reason, and lets it go', async () => {
    const page = await admin.open('/shipments/1001-2', PHONE)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Put on hold…' }).click()
    await page.getByLabel('Reason').fill('call first')
    await page.getByRole('button', { name: 'Put on hold…' }).click()
    await page.getByText('call first').waitFor()
    await page.getByRole('button', { name: 'Release' }).click()
    await page.getByText('Picking', { exact: true }).waitFor()
  })

  it('has a list to pick by and a slip for the parcel, on paper only', async () => {
    const page = await admin.open('/shipments/1001-2')
    await page.getByRole('heading', { name: 'Contents' }).waitFor()
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.getByRole('button', { name: 'Print' }).click()
    await page.getByRole('menuitem', { name: 'Packing slip' }).click()
    const slip = page.locator('[data-paper=slip]')
    expect(await slip.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await slip.innerText()).toMatch(/Packing slip[\s\S]*Hamburg[\s\S]*TEE by title/)
  })

  it('sends a transfer off and lets it arrive, and the shipment that waited for it goes on', async () => {
    const page = await admin.open('/orders/B-1')
    await page.getByText('Waits for a transfer').first().waitFor()
    await page.getByRole('link', { name: 'B-1-T1' }).click()
    await page.getByRole('button', { name: 'It has set out' }).click()
    await page.getByRole('button', { name: 'It has arrived' }).click()
    await page.getByRole('heading', { name: 'Transfer B-1-T1' }).waitFor()
    await page.locator('.mantine-Badge-root', { hasText: 'Completed' }).waitFor()
  })

  it('takes a unit back damaged, and its whole history can be read', async () => {
    const { must } = admin.service
    await must('POST', '/v1/orders', { number: '1003', channel: 'web', lines: [{ sku: 'MUG', quantity: 2 }] })
    await must('POST', '/v1/orders/1003/approve')
    await must('POST', '/v1/shipments/1003-1/ship')
    const page = await admin.open('/orders/1003')
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Return units' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'MUG' }).fill('1')
    await page.getByRole('textbox', { name: 'Reason' }).fill('broken')
    await page.getByRole('button', { name: 'Request the return' }).click()
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('button', { name: 'Receive' }).click()
    await page.getByRole('combobox', { name: 'Condition' }).click()
    await page.getByRole('option', { name: 'Damaged' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Receive' }).click()
    await page.locator('.mantine-Badge-root', { hasText: 'Received' }).waitFor()
    await page.getByRole('link', { name: 'MUG' }).click()
    const ledger = page.getByRole('table', { name: 'Ledger' })
    await ledger.getByText('Returned').waitFor()
    expect(await ledger.getByRole('row').nth(1).innerText()).toMatch(/Returned[\s\S]*Customer[\s\S]*damaged/)
  })

  it('edits an order and cancels it, saying first what that means', async () => {
    const lines = [{ sku: 'MUG', quantity: 2 }]
    await admin.service.must('POST', '/v1/orders', { number: '1002', channel: 'web', lines })
    const page = await admin.open('/orders/1002')
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Edit lines' }).click()
    await page.getByRole('dialog').getByLabel('MUG').fill('3')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Edited since: MUG 2 → 3').waitFor()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Cancel the order' }).click()
    await page.getByText('whoever waits gets it at once').waitFor()
    await page.getByRole('button', { name: 'Cancel the order' }).click()
    await page.getByText('Cancelled').first().waitFor()
  })
})
