/** Many items at once: chosen in the grid, tried out, changed, and taken back. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin } from './support/open-admin.ts'
import { setUpSmallShop } from './support/small-shop.ts'

describeAdmin('many items at once', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    const lines = [{ sku: 'CAP', quantity: 1 }]
    await admin.service.must('POST', '/v1/orders', { number: '1001', channel: 'web', lines })
  })

  it('says what would come of it, changes what it can, and is taken back', async () => {
    const page = await admin.open('/items?location=lyon')
    const dialog = page.getByRole('dialog')
    const bar = page.getByRole('region', { name: 'Chosen items' })
    const change = async (what: string) => {
      await bar.getByRole('button', { name: 'Change them' }).click()
      await page.getByRole('menuitem', { name: what }).click()
    }
    const levelOf = async (sku: string) => (await admin.service.call('GET', `/v1/inventory-levels/${sku}/lyon`)).body
    await page.getByRole('checkbox', { name: 'Choose TEE' }).check()
    await page.getByRole('checkbox', { name: 'Choose MUG' }).check()
    await bar.getByText('2 items chosen').waitFor()
    await change('Set a count…')
    await dialog.getByLabel('On each shelf then').fill('7')
    await dialog.getByRole('combobox', { name: 'Reason' }).click()
    await page.getByRole('option', { name: 'Found' }).click()
    await dialog.getByRole('button', { name: 'Try it out' }).click()
    await dialog.getByText('MUG: – → 7').waitFor()
    // Ten are there: three fewer were not found.
    await dialog.getByText('1 item would be refused').waitFor()
    expect((await levelOf('MUG')).code).toBe('inventory_level_not_found')
    await dialog.getByRole('button', { name: 'Change 1 item' }).click()
    await page.getByText('Set a count: 1 item').waitFor()
    expect([(await levelOf('MUG')).on_hand, (await levelOf('TEE')).on_hand]).toEqual([7, 10])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/^Taken back/).waitFor()
    expect((await levelOf('MUG')).on_hand).toBe(0)

    await bar.getByRole('button', { name: 'Choose all that the filter shows' }).click()
    await bar.getByText('3 items chosen').waitFor()
    await change('Change settings…')
    await dialog.getByLabel('Safety stock').fill('2')
    await dialog.getByRole('button', { name: 'Try it out' }).click()
    await dialog.getByText('3 items would be changed').waitFor()
    expect((await admin.service.get('/v1/inventory-items/CAP')).settings).toEqual({})
    await dialog.getByRole('button', { name: 'Change 3 items' }).click()
    await page.getByText('Change settings: 3 items').waitFor()
    expect((await admin.service.get('/v1/inventory-items/CAP')).settings).toEqual({ safety_stock: 2 })

    await change('Stock no more at a location…')
    await dialog.getByLabel('Write off what still stands there').press('Space')
    await dialog.getByRole('button', { name: 'Try it out' }).click()
    await dialog.getByText('2 items would be changed').waitFor()
    await dialog
      .getByText(/^CAP: .*promised/i)
      .or(dialog.getByText('1 item would be refused'))
      .first()
      .waitFor()
    await dialog.getByRole('button', { name: 'Change 2 items' }).click()
    await page.getByText('Stock no more at a location: 2 items').waitFor()
    expect([(await levelOf('TEE')).code, (await levelOf('CAP')).on_hand]).toEqual(['inventory_level_not_found', 3])
  })
})
