/** A changed model is tried out on the past, and published. */
import { runNextReplay } from 'holdfast'
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin } from './support/open-admin.ts'
import { placeOrder, setUpSmallShop } from './support/small-shop.ts'

describeAdmin('the policy lab', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    await placeOrder(admin.service, '1001')
  })

  it('shows what a change would have done, also after a reload, and publishes it', async () => {
    const page = await admin.open('/models/europe')
    await page.getByRole('link', { name: 'Try changes on the past' }).click()
    expect(await page.getByRole('button', { name: 'Try it on the past' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Move lyon up' }).click()
    await page.getByRole('button', { name: 'Try it on the past' }).click()
    await page.getByText('0 of 0 orders').waitFor()
    await runNextReplay(admin.service.engine)
    const figures = page.getByRole('table', { name: 'What it would have come to' })
    const shipments = figures.getByRole('row', { name: /^Shipments/ })
    expect(await shipments.innerText()).toMatch(/Shipments\s+2\s+1\s+-1/)
    await page.reload()
    await figures.getByRole('row', { name: /Units from lyon/ }).waitFor()
    const examples = page.getByRole('table', { name: '1 order would be sourced otherwise' })
    expect(await examples.getByRole('row', { name: /1001/ }).innerText()).toMatch(/4 berlin \+ 2 lyon\s+6 lyon/)
    await page.getByRole('button', { name: 'Publish the changes' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Publish the changes' }).click()
    await page.getByText('The model has changed since').waitFor()
    const { locations } = await admin.service.get('/v1/inventory-models/europe')
    expect(locations[0]).toMatchObject({ location: 'lyon', priority: 1 })
    await page.getByRole('button', { name: 'Undo' }).click()
    const first = async () => (await admin.service.get('/v1/inventory-models/europe')).locations[0].location
    await expect.poll(first).toBe('berlin')
    await page.goto(`${admin.address}/admin/models/europe/lab`)
    const earlier = page.getByRole('table', { name: 'Earlier tries' })
    await earlier
      .getByRole('row', { name: /Done 14 locations/ })
      .getByRole('button', { name: 'Show it' })
      .click()
    await figures.getByRole('row', { name: /Units from lyon/ }).waitFor()
  })
})
