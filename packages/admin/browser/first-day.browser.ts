/** From nothing to a shipped order, without the manual: what a new user does on the first day. */
import { expect, it } from 'vitest'
import { describeAdmin } from './support/open-admin.ts'

describeAdmin('the first day', (admin) => {
  it('goes from an empty service to an order that explains itself', async () => {
    const page = await admin.open('/')
    await page.getByRole('link', { name: 'Create a location of your own' }).click()
    await page.getByRole('button', { name: 'New location' }).click()
    await page.getByRole('textbox', { name: 'Code', exact: true }).fill('berlin')
    await page.getByLabel('Name').fill('Berlin warehouse')
    await page.getByRole('textbox', { name: 'Latitude' }).fill('52.52')
    await page.getByRole('textbox', { name: 'Longitude' }).fill('13.405')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('img', { name: 'Locations on the map' }).getByText('Berlin warehouse').waitFor()

    await page.getByRole('link', { name: 'Items' }).click()
    await page.getByRole('button', { name: 'Paste stock' }).first().click()
    await page
      .getByRole('textbox', { name: 'Rows' })
      .fill('SKU\tLocation\tQuantity\nTEE\tdefault\t5\nMUG\tdefault\tmany\nCAP\tdefault\t7')
    await page.getByText('1 row cannot be read').waitFor()
    await page.getByRole('textbox', { name: 'Rows' }).fill('SKU\tLocation\tQuantity\nTEE\tdefault\t5\nCAP\tdefault\t7')
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByText('2 items do not exist yet').waitFor()
    await page.getByRole('button', { name: 'Create all 2' }).click()
    await page.getByText('All 2 rows can be taken as they are.').waitFor()
    await page.getByRole('button', { name: 'Set 2 counts' }).click()
    await page.getByRole('table', { name: 'Items' }).getByText('TEE').waitFor()

    await page.getByRole('link', { name: 'Orders', exact: true }).click()
    await page.getByRole('button', { name: 'New order' }).click()
    await page.getByRole('combobox', { name: 'SKU', exact: true }).fill('TEE')
    await page.getByLabel('Ordered').fill('3')
    await page.getByText('It would come so').waitFor()
    await page.getByRole('button', { name: 'Place the order' }).click()

    await page.getByRole('heading', { name: 'Where it comes from, and why' }).waitFor()
    const decision = page.getByRole('table', { name: 'Candidate locations' })
    expect(await decision.getByRole('row').last().innerText()).toMatch(/default\s+Used\s+3\s+of 5/)
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByText('Under way').waitFor()
  })

  it('says what is wrong beside the field, in the words of the service', async () => {
    const page = await admin.open('/locations')
    await page.getByRole('button', { name: 'New location' }).click()
    await page.getByRole('textbox', { name: 'Code', exact: true }).fill('default')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByRole('textbox', { name: 'Code', exact: true }).fill('a')
    await page.getByRole('textbox', { name: 'Latitude' }).fill('95')
    await page.getByRole('textbox', { name: 'Longitude' }).fill('1')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.locator('.mantine-InputWrapper-error').first().waitFor()
    expect(await page.getByRole('textbox', { name: 'Latitude' }).getAttribute('aria-invalid')).toBe('true')
  })

  it('opens what an address says, and teaches where there is nothing', async () => {
    const page = await admin.open('/backorders')
    await page.getByText('Nobody waits').waitFor()
    await page.goto(`${admin.address}/admin/no-such-place`)
    await page.getByText('There is nothing at this address').waitFor()
  })
})
