/** Among the shelves: transfers by scanning, and a camera where the browser can read what it sees. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin, PHONE } from './support/open-admin.ts'
import { setUpSmallShop } from './support/small-shop.ts'

describeAdmin('among the shelves', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    const lines = [{ sku: 'MUG', quantity: 2 }]
    await admin.service.must('POST', '/v1/stock-transfers', { number: 'T-1', from: 'berlin', to: 'lyon', lines })
  })

  it('a transfer is loaded at one location and taken in, in parts, at the other', async () => {
    const page = await admin.open('/floor', PHONE)
    const at = async (location: string) => {
      await page.getByRole('combobox', { name: 'Where you are' }).click()
      await page.getByRole('option', { name: location }).click()
      await page.getByRole('link', { name: /^Move/ }).click()
    }
    const scan = async () => {
      await page.getByLabel('Scan or type a SKU').fill('MUG')
      await page.keyboard.press('Enter')
    }
    await at('Berlin (berlin)')
    await page.getByRole('button', { name: 'Send T-1' }).click()
    await page.getByText('0/2').waitFor()
    await scan()
    await scan()
    await page.getByRole('button', { name: 'All loaded: send it' }).click()
    await page.getByText('Nothing to move here').waitFor()
    await page.getByRole('link', { name: '← Warehouse' }).click()
    await at('Lyon (lyon)')
    await page.getByRole('button', { name: 'Receive T-1' }).click()
    await scan()
    await page.getByRole('button', { name: 'Take in what was scanned' }).click()
    await expect.poll(async () => (await admin.service.get('/v1/inventory-levels/MUG/lyon')).on_hand).toBe(1)
    expect((await admin.service.get('/v1/stock-transfers/T-1')).state).toBe('in_transit')
  })

  it('says so where the browser reads no barcodes, and takes each code that the camera sees once', async () => {
    const without = await admin.open('/floor/receive', PHONE)
    await without.evaluate(() => Reflect.deleteProperty(window, 'BarcodeDetector'))
    await without.getByRole('button', { name: 'Scan with the camera' }).click()
    await without.getByText('This browser cannot read barcodes with its camera.').waitFor()

    const page = await admin.open('/floor/receive', { ...PHONE, permissions: ['camera'] })
    // What a phone's browser brings along, and Chromium on Linux does not.
    await page.evaluate(() => {
      class BarcodeDetector {
        detect = async () => [{ rawValue: 'MUG' }]
      }
      Object.assign(window, { BarcodeDetector })
    })
    await page.getByRole('button', { name: 'Scan with the camera' }).click()
    await page.getByText('Scanned: MUG').waitFor()
    await page.waitForTimeout(400)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Receive 1 unit', exact: true }).waitFor()
  })
})
