/** Configuration that another process changes while a batch decides on it. */
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { granted, openStore, testEngine } from '../../../../test/support/store.ts'
import type { Database } from '../db/database.ts'

/** A database that counts its transactions, and does something before each. */
function watched(database: Database, before: () => Promise<unknown> = async () => {}) {
  const count = { transactions: 0 }
  const transaction: Database['transaction'] = async (work, options) => {
    count.transactions += 1
    await before()
    return database.transaction(work, options)
  }
  return { database: { ...database, transaction }, count }
}

describeOnBoth('a batch whose configuration another process has changed', (open) => {
  const receive = (sku: string) => ({ changes: [{ sku, location: 'A', quantity: 1 }] })

  it('starts over when an item of its own was edited, and for no other item', async () => {
    const elsewhere = await openStore(await open(), { locations: ['A'], items: { OWN: {}, OTHER: {} } })
    const { database, count } = watched(elsewhere.database)
    const engine = testEngine(database)
    const transactionsOf = async (sku: string) => {
      const before = count.transactions
      granted('receive_stock', await engine.execute('receive_stock', receive(sku)))
      return count.transactions - before
    }
    expect([await transactionsOf('OWN'), await transactionsOf('OWN')]).toEqual([1, 1])
    await elsewhere.do('update_item', { item: 'OTHER', title: 'Another' })
    expect(await transactionsOf('OWN')).toBe(1)
    await elsewhere.do('update_item', { item: 'OWN', title: 'Mine' })
    expect([await transactionsOf('OWN'), await transactionsOf('OWN')]).toEqual([2, 1])
    await elsewhere.do('update_settings', { settings: { notify_below: 3 } })
    expect([await transactionsOf('OWN'), await transactionsOf('OWN')]).toEqual([2, 1])
    await engine.close()
  })

  it('decides on the item as it is: under its new name, and no more under the old one', async () => {
    const elsewhere = await openStore(await open(), { locations: ['A'], items: { OLD: {} } })
    const engine = testEngine(elsewhere.database)
    granted('receive_stock', await engine.execute('receive_stock', receive('OLD')))
    await elsewhere.do('update_item', { item: 'OLD', sku: 'NEW' })
    expect(await engine.execute('receive_stock', receive('OLD'))).toMatchObject({ ok: false })
    granted('receive_stock', await engine.execute('receive_stock', receive('NEW')))
    await elsewhere.do('create_item', { sku: 'OLD' })
    granted('receive_stock', await engine.execute('receive_stock', receive('OLD')))
    expect(await elsewhere.level('NEW', 'A')).toMatchObject({ on_hand: 2 })
    expect(await elsewhere.level('OLD', 'A')).toMatchObject({ on_hand: 1 })
    await engine.close()
  })

  it('81: is answered although its item is edited before every run: at last those who edit wait for it', async () => {
    const elsewhere = await openStore(await open(), { locations: ['A'], items: { OWN: {} } })
    const { database, count } = watched(elsewhere.database, () =>
      elsewhere.do('update_item', { item: 'OWN', title: `${count.transactions}` }),
    )
    const engine = testEngine(database, { fault_retries_max: 1 })
    granted('receive_stock', await engine.execute('receive_stock', receive('OWN')))
    expect(count.transactions).toBe(9)
    await engine.close()
  })
})
