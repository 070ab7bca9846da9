/** Stock: counted in place, told live, and proved by its ledger. */

import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { runNextImport } from '../../server/src/imports/run-import.ts'
import { describeAdmin, PHONE } from './support/open-admin.ts'
import { placeOrder, setUpSmallShop } from './support/small-shop.ts'

describeAdmin('stock', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    await placeOrder(admin.service, '1001')
  })

  it('is counted in the grid, and a count against an old number is refused and can be repeated', async () => {
    const page = await admin.open('/items?location=berlin&q=mug')
    await page.getByRole('button', { name: 'Count MUG at berlin' }).click()
    await page.getByLabel('On the shelf now').fill('11')
    await admin.service.must('POST', '/v1/inventory-levels/receive', { sku: 'MUG', location: 'berlin', quantity: 5 })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'The shelf has 17 by now: count against that' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('MUG at berlin: -6').waitFor()
    expect((await admin.service.get('/v1/inventory-levels/MUG/berlin')).on_hand).toBe(11)
  })

  it('changes on the screen while somebody else sells', async () => {
    const page = await admin.open('/items/CAP')
    const row = page.getByRole('table', { name: 'Stock by location' }).getByRole('row', { name: /lyon/ })
    await row.waitFor()
    await page.waitForTimeout(300)
    await admin.service.must('POST', '/v1/inventory-levels/receive', { sku: 'CAP', location: 'lyon', quantity: 40 })
    await row.getByRole('button', { name: '43' }).or(row.getByText('43')).first().waitFor()
  })

  it('shows who has the promises, the ledger, and what was so at an instant', async () => {
    const page = await admin.open('/items/TEE')
    await page.getByRole('table', { name: 'Who has the promises' }).getByText('Order 1001').waitFor()
    await page.getByRole('table', { name: 'Ledger' }).getByText('Received').first().waitFor()
    await page.getByRole('slider').press('Home')
    await page.getByText('Nothing had moved by then.').waitFor()
  })

  it('puts units aside as damaged, says why it cannot, and takes it back', async () => {
    const page = await admin.open('/items/CAP')
    await page.getByRole('button', { name: 'More for lyon' }).click()
    await page.getByRole('menuitem', { name: 'Put aside as damaged' }).click()
    await page.getByLabel('Units').fill('900')
    await page.getByRole('button', { name: 'Put aside as damaged' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Units').fill('1')
    await page.getByRole('button', { name: 'Put aside as damaged' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect((await admin.service.get('/v1/inventory-levels/CAP/lyon')).damaged).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/^Taken back/).waitFor()
    expect((await admin.service.get('/v1/inventory-levels/CAP/lyon')).damaged).toBe(0)
  })

  it('is received by scanning, also while the connection is lost, and once', async () => {
    const page = await admin.open('/floor/receive', PHONE)
    const field = page.getByLabel('Scan or type a SKU')
    for (const code of ['MUG', 'MUG', 'CAP']) {
      await field.fill(code)
      await field.press('Enter')
      await page.getByText(code, { exact: true }).waitFor()
    }
    await field.fill('NO-SUCH')
    await field.press('Enter')
    await page.getByText('Nothing is called NO-SUCH').waitFor()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Receive 3 units' }).click()
    await page.getByText('1 entry waits for the service').waitFor()
    await page.context().setOffline(false)
    await page.getByText('1 entry waits for the service').waitFor({ state: 'hidden', timeout: 15_000 })
    expect((await admin.service.get('/v1/inventory-levels/MUG/default')).on_hand).toBe(2)
  })

  it('is picked by scanning', async () => {
    const page = await admin.open('/floor', PHONE)
    await page.getByRole('combobox', { name: 'Where you are' }).click()
    await page.getByRole('option', { name: 'Lyon (lyon)' }).click()
    await page.getByRole('link', { name: /^Pick Collect/ }).click()
    await page.getByRole('button', { name: 'Pick 1001-2' }).click()
    const done = page.getByRole('button', { name: 'All picked' })
    await page.getByText('0/2').waitFor()
    // As a scanner types it, wherever the cursor is.
    for (const _ of [1, 2]) {
      await page.getByLabel('Scan or type a SKU').fill('TEE')
      await page.keyboard.press('Enter')
    }
    await page.getByText('2/2').waitFor()
    await done.click()
    await expect.poll(async () => (await admin.service.get('/v1/shipments/1001-2')).state).toBe('packing')
  })

  it('comes in from a file, tried out first', async () => {
    const page = await admin.open('/imports')
    await page.getByRole('button', { name: 'Import a file' }).click()
    const rows = 'sku,location,quantity\nMUG,lyon,7\nNONE,lyon,1\n'
    const file = { name: 'counts.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('combobox', { name: 'What the rows are' }).click()
    await page.getByRole('option', { name: 'Counts' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Try it out', exact: true }).click()
    await page.getByRole('table', { name: 'Imports' }).getByText('counts.csv').waitFor()
    await runNextImport(admin.service.engine, { signal: new AbortController().signal })
    await page.getByText('2 / 2').waitFor()
    await page.getByText('tried out only').waitFor()
    const textOf = async (button: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ])
      return readFileSync(await file.path(), 'utf8')
    }
    expect(await textOf('1: Download what was refused of counts.csv')).toMatch(/NONE.*unknown_sku/)
    expect(await textOf('Export Levels')).toMatch(/MUG,/)
    expect(await textOf('Download what is seen')).toMatch(/counts.csv.*,\d{4}-\d\d-\d\dT/)
  })

  it('is counted by scanning', async () => {
    const page = await admin.open('/floor/count', PHONE)
    await page.getByLabel('Scan or type a SKU').fill('CAP')
    await page.keyboard.press('Enter')
    await page.getByLabel('On the shelf now').fill('9')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => (await admin.service.call('GET', '/v1/inventory-levels/CAP/default')).body.on_hand)
      .toBe(9)
  })
})
