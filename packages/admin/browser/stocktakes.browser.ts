/** A stocktake from its preparation to the books: at a desk, and by phone among the shelves, also without a connection. */
import { beforeAll, expect, it } from 'vitest'
import { describeAdmin, PHONE } from './support/open-admin.ts'
import { scanInto } from './support/scanner.ts'
import { setUpSmallShop } from './support/small-shop.ts'

describeAdmin('a stocktake', (admin) => {
  beforeAll(() => setUpSmallShop(admin.service))

  type Line = { sku: string; counted: number | null; counted_by: string | null }
  const counts = async () => {
    const { lines } = (await admin.service.get('/v1/stocktakes/ST-1')) as { lines: Line[] }
    return Object.fromEntries(lines.map((line) => [line.sku, [line.counted_by, line.counted]]))
  }

  it('is prepared and begun at a desk, and told to nobody while it is blind', async () => {
    const page = await admin.open('/stocktakes')
    await page.getByRole('button', { name: 'New stocktake' }).click()
    await page.getByRole('combobox', { name: 'Location' }).last().click()
    await page.getByRole('option', { name: 'Berlin (berlin)' }).click()
    await page.getByLabel('Number').fill('ST-1')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('heading', { name: 'Stocktake ST-1' }).waitFor()
    await page.getByRole('button', { name: 'Start counting' }).click()
    await page.getByText('0 of 2 lines counted').waitFor()
    expect(await page.getByText('Counted against the books').count()).toBe(0)
  })

  it('is counted by phone, keeps what was entered over a reload, and sends what was counted without a connection', async () => {
    const page = await admin.open('/floor/stocktake', PHONE)
    await page.evaluate(() => localStorage.setItem('holdfast.floor.location', JSON.stringify('berlin')))
    await page.reload()
    await page.getByLabel('Who counts').fill('Ann')
    await page.getByRole('button', { name: 'Count ST-1' }).click()
    const scan = async (code: string) => {
      await page.getByLabel('Scan or type a SKU').fill(code)
      await page.keyboard.press('Enter')
    }
    await scan('TEE')
    await page.getByLabel('On the shelf').fill('3')
    await page.reload()
    expect(await page.getByLabel('On the shelf').inputValue()).toBe('3')
    await page.getByRole('button', { name: 'Counted', exact: true }).click()
    await page.getByText('1 of 2 lines counted').waitFor()
    await page.context().setOffline(true)
    // Once more, and again: each scan of what is being counted is one more of it; a scan of something else takes it for counted.
    await scan('MUG')
    await scan('MUG')
    await scan('MUG')
    expect(await page.getByLabel('On the shelf').inputValue()).toBe('2')
    await scan('TEE')
    await page.getByText('1 entry waits for the service').waitFor()
    await page.getByText(/Ann has counted it/).waitFor()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await page.context().setOffline(false)
    await page.getByText('2 of 2 lines counted').waitFor()
    await expect.poll(counts).toEqual({ TEE: ['Ann', 3], MUG: ['Ann', 2] })
  })

  it('takes what a scanner types into a number for a code', async () => {
    await admin.service.must('PATCH', '/v1/inventory-items/CAP', { external_reference: '4006381333931' })
    const page = await admin.open('/floor/stocktake?stocktake=ST-1', PHONE)
    await page.getByRole('button', { name: /^\S* ?MUG/ }).click()
    await page.getByLabel('On the shelf').fill('12')
    await scanInto(page, '4006381333931')
    await page.getByText('It is not in this stocktake yet').waitFor()
    await page.getByLabel('On the shelf').fill('1')
    await page.getByRole('button', { name: 'Add it and save' }).click()
    await page.getByText('3 of 3 lines counted').waitFor()
    await expect
      .poll(counts)
      .toMatchObject({ TEE: ['Ann', 3], MUG: [expect.anything(), 12], CAP: [expect.anything(), 1] })
  })

  it('is looked through, counted again where it is in doubt, and booked', async () => {
    const page = await admin.open('/stocktakes/ST-1')
    await page.getByRole('button', { name: 'Counting is over' }).click()
    const report = page.getByRole('table', { name: 'Counted against the books' })
    await report.getByRole('row', { name: /TEE\s+4\s+3\s+-1/ }).waitFor()
    await page.getByRole('button', { name: 'Review TEE' }).click()
    await page.getByRole('menuitem', { name: 'Have it counted again' }).click()
    await page.getByLabel('Count of TEE').fill('4')
    await page.getByLabel('Count of TEE').press('Enter')
    await page.getByText('3 of 3 lines counted').waitFor()
    await page.getByRole('button', { name: 'Counting is over' }).click()
    await page.getByRole('button', { name: 'Book the counts' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Too many').waitFor()
    await dialog.getByRole('button', { name: 'Book the counts' }).click()
    await page.getByText('Book the counts: done').waitFor()
    await expect.poll(async () => (await admin.service.get('/v1/inventory-levels/TEE/berlin')).on_hand).toBe(4)
    await expect.poll(async () => (await admin.service.get('/v1/stocktakes/ST-1')).state).toBe('completed')
    await page.getByRole('link', { name: '← Stocktakes' }).click()
    await page.getByRole('row', { name: /ST-1 Completed/ }).waitFor()
  })
})
