/** What the check in the background has found is seen with what helps, and repaired after a trial. */
import { roundGoer } from 'holdfast'
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin } from './support/open-admin.ts'
import { setUpSmallShop } from './support/small-shop.ts'

describeAdmin('integrity', (admin) => {
  beforeAll(async () => {
    await setUpSmallShop(admin.service)
    const { database } = admin.service.engine
    await database.execute(`update holdfast.inventory_level set on_hand = on_hand + 2
      where item_id = (select id from holdfast.inventory_item where sku = 'MUG') and on_hand > 0`)
  })

  it('is looked through at once, shows the row that is wrong, and is repaired', async () => {
    const page = await admin.open('/integrity')
    await page.getByRole('button', { name: 'Look through everything now' }).click()
    const goer = roundGoer()
    const isOver = async () => {
      await goer.go(admin.service.engine)
      return (await admin.service.get('/v1/integrity/round')).last !== null
    }
    await expect.poll(isOver, { timeout: 20_000, interval: 5 }).toBe(true)
    await page.reload()
    await page.getByRole('button', { name: 'Repair the ledger of MUG' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('a row was changed by hand')
    await dialog.getByRole('button', { name: 'Try it out' }).click()
    await dialog.getByText('2 to shelf berlin: 14 then').waitFor()
    await dialog.getByRole('button', { name: 'Write them' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Check everything now' }).click()
    await page.getByText('All hold').waitFor()
    await page.goto(`${admin.address}/admin/integrity?state=repaired`)
    await page.getByText('a row was changed by hand').first().waitFor()
  })
})
