/** What customers fetch, from the search for a place to the till; and the ways in which the rest comes to them. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin } from './support/open-admin.ts'
import { setUpSmallShop } from './support/small-shop.ts'

describeAdmin('pickup and shipping methods', (admin) => {
  beforeAll(() => setUpSmallShop(admin.service))

  it('a location lets customers fetch goods, and says when it works', async () => {
    const page = await admin.open('/locations')
    await page.getByRole('button', { name: 'More for berlin' }).click()
    await page.getByRole('menuitem', { name: 'Edit…' }).click()
    await page.getByLabel('It has working days').press('Space')
    await page.getByLabel('Leaves the same day until').fill('15:00')
    await page.getByLabel('Customers may fetch goods here').press('Space')
    await page.getByLabel('Ready after').fill('60')
    await page.getByLabel('Kept for').fill('72')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await admin.service.get('/v1/stock-locations/berlin')).toMatchObject({
      calendar: { cut_off: '15:00', working_days: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      pickup_enabled: true,
      pickup_ready_minutes: 60,
      pickup_keep_hours: 72,
    })
  })

  it('it is found where it can be fetched, ordered there, made ready, kept longer and handed over', async () => {
    const page = await admin.open('/pickup')
    await page.getByRole('button', { name: 'Where can it be fetched?' }).click()
    const search = page.getByRole('dialog')
    await search.getByRole('combobox', { name: 'Channel' }).click()
    await page.getByRole('option', { name: /Web shop/ }).click()
    await search.getByRole('combobox', { name: 'SKU' }).fill('MUG')
    await search.getByText('There now').waitFor()
    await search.getByRole('button', { name: 'Order it for pickup at berlin' }).click()
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByText('is picked up at berlin').waitFor()
    await page.getByRole('link', { name: 'Pickup' }).click()
    const column = (name: string) => page.getByRole('region', { name, exact: true })
    await column('To make ready').getByRole('button', { name: 'Ready for pickup' }).click()
    await column('Ready')
      .getByText(/kept until/)
      .waitFor()
    await column('Ready').getByRole('link').click()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Keep it longer…' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Until' }).fill('2020-01-01T12:00')
    await page.getByRole('button', { name: 'Keep it longer' }).click()
    await page.getByRole('dialog').getByRole('alert').waitFor()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Until' }).fill('')
    await page.getByRole('button', { name: 'Keep it longer' }).click()
    await page.getByText(/Keep it longer: done/).waitFor()
    await page.getByRole('button', { name: 'Picked up' }).click()
    await expect.poll(async () => (await admin.service.get('/v1/inventory-levels/MUG/berlin')).on_hand).toBe(11)
  })

  it('a shipping method is made, changed, archived and brought back', async () => {
    const page = await admin.open('/methods')
    await page.getByRole('link', { name: 'New shipping method' }).click()
    await page.getByLabel('Code').fill('express')
    await page.getByLabel('Price').fill('12.5')
    await page.getByLabel('At least').first().fill('48')
    await page.getByLabel('At most').first().fill('24')
    await page.getByLabel('To', { exact: true }).fill('DE 10*, 12000..14199\nFR')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('At least').first().fill('12')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.waitForURL(/methods\/express$/)
    expect(await admin.service.get('/v1/shipping-methods/express')).toMatchObject({
      price_minor: 1250,
      zones: [
        { country: 'DE', postal_codes: ['10*', '12000..14199'] },
        { country: 'FR', postal_codes: [] },
      ],
    })
    await page.getByRole('button', { name: 'Another time from a location' }).click()
    await page.getByRole('combobox', { name: 'Location' }).click()
    await page.getByRole('option', { name: 'Berlin (berlin)' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => (await admin.service.get('/v1/shipping-methods/express')).lead_times)
      .toMatchObject([{ location: 'berlin' }])
    await page.getByRole('button', { name: 'Archive' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click()
    await page.getByText('No shipping methods').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('row', { name: /express Active €12.50 12 to 24 h/ }).waitFor()
  })
})
