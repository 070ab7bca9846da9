/** The life of a unit, without the manual: a location is made and stocked, an order explains itself, a part of it leaves, a transfer comes short, one unit comes back broken. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { byKeyboard, byMouse, type Hands } from './support/hands.ts'
import { type Admin, describeAdmin } from './support/open-admin.ts'

type Actor = { page: Page; hands: Hands; sku: string; location: string; admin: Admin }

async function stockALocation({ page, hands, sku, location }: Actor): Promise<void> {
  const { press, write, go } = hands
  await go('Locations')
  await press(page.getByRole('button', { name: 'New location' }))
  await write(page.getByRole('textbox', { name: 'Code', exact: true }), location)
  await press(page.getByRole('button', { name: 'Create' }))
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await go('Items')
  await press(page.getByRole('button', { name: 'Paste stock' }).first())
  const rows = `SKU\tLocation\tQuantity\n${sku}\tdefault\t5\n${sku}\t${location}\t4`
  await write(page.getByRole('textbox', { name: 'Rows' }), rows)
  await press(page.getByRole('button', { name: 'Try it out' }))
  await press(page.getByRole('button', { name: /^Create (it|all)/ }))
  await press(page.getByRole('button', { name: 'Set 2 counts' }))
  await page.getByRole('table', { name: 'Items' }).getByText(sku).waitFor()
}

/** The number of the order. */
async function sellAndShipAPart({ page, hands, sku, admin }: Actor): Promise<string> {
  const { press, pick, write, go } = hands
  await go('Orders')
  await press(page.getByRole('button', { name: 'New order' }))
  await write(page.getByRole('combobox', { name: 'SKU', exact: true }), sku)
  await write(page.getByRole('textbox', { name: 'Ordered' }), '3')
  await page.getByText('It would come so').waitFor()
  await press(page.getByRole('button', { name: 'Place the order' }))
  await page.getByRole('heading', { name: 'Where it comes from, and why' }).waitFor()
  const decision = page.getByRole('table', { name: 'Candidate locations' })
  expect(await decision.innerText()).toMatch(/default[\s\S]*Used[\s\S]*3[\s\S]*of 5/)
  await press(page.getByRole('button', { name: 'Approve' }))
  const number = decodeURIComponent(page.url().split('/').at(-1)!)
  await press(page.getByRole('link', { name: `${number}-1` }))
  await page.getByRole('heading', { name: `Shipment ${number}-1` }).waitFor()
  await press(page.getByRole('button', { name: 'More' }))
  await pick(page.getByRole('menuitem', { name: 'Ship…' }))
  await write(page.getByLabel(`Units of ${sku}`), '2')
  await press(page.getByRole('button', { name: 'Ship this part' }))
  await page.locator('.mantine-Badge-root', { hasText: 'Shipped' }).waitFor()
  expect((await admin.service.get(`/v1/inventory-levels/${sku}/default`)).on_hand).toBe(3)
  return number
}

async function receiveShort({ page, hands, sku, location, admin }: Actor): Promise<void> {
  const { press, write, choose, go } = hands
  await go('Transfers')
  await press(page.getByRole('button', { name: 'New transfer' }))
  const dialog = page.getByRole('dialog')
  await choose(dialog.getByRole('combobox', { name: 'From' }), page.getByRole('option', { name: location }))
  const to = page.getByRole('option', { name: /default/ })
  await choose(dialog.getByRole('combobox', { name: 'To', exact: true }), to.last())
  await write(page.getByRole('combobox', { name: 'SKU' }), sku)
  await write(page.getByRole('textbox', { name: 'Ordered' }), '2')
  await press(page.getByRole('button', { name: 'Create' }))
  await press(page.getByRole('button', { name: 'It has set out' }))
  await press(page.getByRole('button', { name: 'Receive in part…' }))
  await write(page.getByRole('textbox', { name: `Fine: ${sku}` }), '1')
  await write(page.getByRole('textbox', { name: `Missing: ${sku}` }), '1')
  await write(page.getByRole('textbox', { name: 'Reason' }), 'not in the box')
  await press(page.getByRole('button', { name: 'Receive', exact: true }))
  await page.locator('.mantine-Badge-root', { hasText: 'Completed' }).waitFor()
  expect((await admin.service.get(`/v1/inventory-levels/${sku}/default`)).on_hand).toBe(4)
}

async function takeBackDamaged({ page, hands, sku }: Actor, number: string): Promise<void> {
  const { press, pick, write, choose, go } = hands
  await go('Orders')
  await press(page.getByRole('link', { name: number, exact: true }))
  await page.getByRole('heading', { name: `Order ${number}` }).waitFor()
  await press(page.getByRole('button', { name: 'More' }))
  await pick(page.getByRole('menuitem', { name: 'Return units' }))
  await write(page.getByRole('dialog').getByRole('textbox', { name: sku }), '1')
  await write(page.getByRole('textbox', { name: 'Reason' }), 'broken')
  await press(page.getByRole('button', { name: 'Request the return' }))
  await press(page.getByRole('button', { name: 'Approve' }))
  await press(page.getByRole('button', { name: 'Receive' }))
  await choose(page.getByRole('combobox', { name: 'Condition' }), page.getByRole('option', { name: 'Damaged' }))
  await press(page.getByRole('dialog').getByRole('button', { name: 'Receive' }))
  await page.locator('.mantine-Badge-root', { hasText: 'Received' }).waitFor()
}

async function readItsHistory({ page, hands, sku, location }: Actor): Promise<void> {
  await hands.press(page.getByRole('link', { name: sku, exact: true }))
  const ledger = page.getByRole('table', { name: 'Ledger' })
  await ledger.getByText('Returned').waitFor()
  const entries = (await ledger.getByRole('row').allInnerTexts()).slice(1).map((row) => row.replace(/\s+/g, ' '))
  const expected = [
    /Returned.*Customer.*default.*damaged/,
    ...[/Lost/, /Transferred.*default/],
    /Sold.*default.*Customer/,
    ...[new RegExp(`Counted.*${location}`), /Counted.*default/],
  ]
  expect(entries.length).toBeGreaterThanOrEqual(expected.length)
  for (const one of expected)
    expect(
      entries.some((entry) => one.test(entry)),
      `${one} of ${entries.join('\n')}`,
    ).toBe(true)
}

describeAdmin('the life of a unit', (admin) => {
  it.each([
    ['by mouse', byMouse, 'LAMP', 'north'],
    ['by keyboard alone', byKeyboard, 'VASE', 'south'],
  ] as const)(
    '%s',
    async (_how, handsOf, sku, location) => {
      const page = await admin.open('/')
      const actor = { page, hands: handsOf(page), sku, location, admin }
      await page.getByRole('heading', { name: 'Overview' }).waitFor()
      await stockALocation(actor)
      const number = await sellAndShipAPart(actor)
      await receiveShort(actor)
      await takeBackDamaged(actor, number)
      await readItsHistory(actor)
    },
    150_000,
  )
})
