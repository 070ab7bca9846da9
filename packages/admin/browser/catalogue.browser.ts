/** The life of the catalogue and the network: made, changed, taken out of use, and brought back. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin } from './support/open-admin.ts'
import { setUpSmallShop } from './support/small-shop.ts'

describeAdmin('the life of the catalogue', (admin) => {
  beforeAll(() => setUpSmallShop(admin.service))

  it('a model and a channel are made; a model that a channel sells by cannot be archived, and an archived channel comes back', async () => {
    const page = await admin.open('/models')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'New model' }).click()
    await dialog.getByRole('textbox', { name: 'Code' }).fill('stores')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('heading', { name: 'stores' }).waitFor()
    const serving = page.getByRole('region', { name: 'Locations by priority' })
    await serving.getByRole('combobox', { name: 'Add a location' }).click()
    await page.getByRole('option', { name: /lyon/ }).click()
    await serving.getByRole('button', { name: /Save the order/ }).click()
    await expect.poll(async () => (await admin.service.get('/v1/inventory-models/stores')).locations.length).toBe(1)
    await page.getByLabel('Sold out below').fill('2')
    await page.getByRole('region', { name: 'Settings of the model' }).getByRole('button', { name: 'Save' }).click()
    await page.getByText('Settings changed: done').waitFor()
    expect((await admin.service.get('/v1/inventory-models/stores')).settings).toEqual({ out_of_stock_threshold: 2 })

    await page.getByRole('link', { name: '← Models and channels' }).click()
    await page.getByRole('button', { name: 'New channel' }).click()
    await dialog.getByRole('textbox', { name: 'Code' }).fill('no good')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await expect
      .poll(() => dialog.getByRole('textbox', { name: 'Code' }).getAttribute('aria-invalid'), { timeout: 10_000 })
      .toBe('true')
    await dialog.getByRole('textbox', { name: 'Code' }).fill('pos')
    await dialog.getByRole('combobox', { name: 'Model' }).click()
    await page.getByRole('option', { name: 'stores' }).click()
    await dialog.getByRole('button', { name: 'Create' }).click()
    await page
      .getByRole('table', { name: 'Channels' })
      .getByRole('row', { name: /pos.*stores/ })
      .waitFor()

    await page.getByRole('table', { name: 'Models and channels' }).getByRole('link', { name: 'stores' }).click()
    const archive = async (confirm: string) => {
      await page.getByRole('menuitem', { name: 'Archive…' }).click()
      await dialog.getByRole('button', { name: confirm }).click()
    }
    await page.getByRole('button', { name: 'More' }).click()
    await archive('stores: Archive')
    await dialog.getByRole('alert').getByText('channels: pos').waitFor()
    await dialog.getByRole('button', { name: 'Leave it' }).click()
    await page.getByRole('link', { name: '← Models and channels' }).click()
    await page.getByRole('button', { name: 'More for pos' }).click()
    await archive('pos: Archive')
    await page.getByText('pos: Archive: done').waitFor()
    await page.goto(`${admin.address}/admin/models?archived=true`)
    await page.getByRole('button', { name: 'pos: Bring back' }).click()
    await page.getByText('pos: Bring back: done').waitFor()
    expect((await admin.service.get('/v1/sales-channels/pos')).model).toBe('stores')
  })

  it('an item is changed, gets a setting of its own, is stocked elsewhere, taken off a shelf that is not empty, and archived', async () => {
    const page = await admin.open('/items/MUG')
    const dialog = page.getByRole('dialog')
    const more = async (button: string, entry: string) => {
      await page.getByRole('button', { name: button, exact: true }).click()
      await page.getByRole('menuitem', { name: entry }).click()
    }
    await more('More', 'Edit…')
    await dialog.getByLabel('Name').fill('A mug')
    await dialog.getByLabel('Weight').fill('350')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'A mug' }).waitFor()
    expect(await admin.service.get('/v1/inventory-items/MUG')).toMatchObject({ title: 'A mug', weight_grams: 350 })

    const inForce = page.getByRole('table', { name: 'Settings in force' })
    await more('Change', 'Settings of MUG')
    await dialog.getByLabel('Safety stock').fill('3')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await inForce.getByRole('row', { name: /Safety stock.*3.*Item/ }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await inForce.getByRole('row', { name: /Safety stock.*0.*Default/ }).waitFor()

    await more('More', 'Stock at locations…')
    await dialog.getByRole('combobox', { name: 'Locations' }).click()
    await page.getByRole('option', { name: /lyon/ }).click()
    await page.keyboard.press('Tab')
    await dialog.getByRole('button', { name: 'Save' }).click()
    const levels = page.getByRole('table', { name: 'Stock by location' })
    await levels.getByRole('row', { name: /lyon/ }).waitFor()

    await more('More for berlin', 'Stock no more here…')
    await dialog.getByRole('button', { name: 'Stock MUG no more at berlin' }).click()
    await dialog.getByRole('button', { name: 'Write it off and go on' }).click()
    await levels.getByRole('row', { name: /berlin/ }).waitFor({ state: 'hidden' })

    await more('More', 'Archive…')
    await dialog.getByRole('button', { name: 'MUG: Archive' }).click()
    await page.getByText('MUG: Archive: done').waitFor()
    await page.goto(`${admin.address}/admin/items?archived=true`)
    await page.getByRole('link', { name: 'MUG' }).click()
    await page.getByRole('button', { name: 'MUG: Bring back' }).click()
    await page.getByText('MUG: Bring back: done').waitFor()
    expect((await admin.service.get('/v1/inventory-items/MUG')).archived_at).toBeNull()
  })

  it('a location has settings of its own, and another takes its place', async () => {
    const page = await admin.open('/locations')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'More for lyon' }).click()
    await page.getByRole('menuitem', { name: 'Settings…' }).click()
    await dialog.getByLabel('Tell when below').fill('5')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Settings changed: done').waitFor()
    await page.getByRole('button', { name: 'More for lyon' }).click()
    await page.getByRole('menuitem', { name: 'Replace by another…' }).click()
    await dialog.getByRole('combobox', { name: 'By' }).click()
    await page.getByRole('option', { name: /berlin/ }).click()
    await dialog.getByRole('button', { name: 'Replace' }).click()
    await page.getByText('Replaced by berlin').waitFor()
    expect((await admin.service.get('/v1/stock-locations/lyon')).settings).toEqual({ notify_below: 5 })
  })
})
