/** The example as it is used: killed and started again while others write, and in the end every balance is the service's. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accepted, createHoldfast, type Holdfast } from '@holdfast/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../test/support/databases.ts'
import { openService, type Service } from '../../test/support/service.ts'
import { keepBook, openBook } from './keep-book.ts'

describe('a book that is kept by the feed alone', () => {
  let testDatabase: TestDatabase
  let service: Service
  let holdfast: Holdfast
  let directory: string
  beforeAll(async () => {
    testDatabase = await openTestDatabase('postgres')
    service = await openService(testDatabase.database)
    holdfast = createHoldfast({ baseUrl: await service.app.listen({ host: '127.0.0.1', port: 0 }), actor: 'test' })
    directory = await mkdtemp(join(tmpdir(), 'holdfast-book-'))
  })
  afterAll(async () => {
    await service.close()
    await testDatabase.end()
    await rm(directory, { recursive: true, force: true })
  })

  it('has every balance, however often it is stopped while others write', async () => {
    const file = join(directory, 'balances.json')
    const skus = ['S1', 'S2', 'S3']
    for (const sku of skus) accepted(await holdfast.execute('create_item', { sku }))
    accepted(await holdfast.execute('create_location', { code: 'A' }))
    let isWriting = true
    const writing = writeAlot(holdfast, skus).finally(() => {
      isWriting = false
    })
    let runs = 0
    while (isWriting || runs === 0) {
      await keepBook(holdfast, file, AbortSignal.timeout(150))
      runs += 1
    }
    await writing
    const levels = async () => {
      const shown = []
      for await (const { sku, location, ...level } of holdfast.each('list_levels', { limit: 2 })) {
        const { on_hand, quarantined, damaged, reserved, backordered, incoming } = level
        shown.push({ sku, location, on_hand, quarantined, damaged, reserved, backordered, incoming })
      }
      return shown
    }
    const isComplete = async () => {
      await keepBook(holdfast, file, AbortSignal.timeout(300))
      expect((await openBook(file)).levels()).toEqual(await levels())
      return true
    }
    await expect.poll(isComplete, { timeout: 10_000 }).toBe(true)
    expect(runs).toBeGreaterThan(2)
    expect((await openBook(file)).levels()).toHaveLength(4)
  })
})

/** Receipts, counts, holds, orders, damage, a level that is deleted and an item that gets another name. */
async function writeAlot(holdfast: Holdfast, skus: readonly string[]): Promise<void> {
  accepted(await holdfast.execute('create_level', { sku: 'S1', location: 'A' }))
  accepted(await holdfast.execute('delete_level', { sku: 'S1', location: 'A' }))
  await Promise.all(
    Array.from({ length: 60 }, async (_, at) => {
      await new Promise((resolve) => setTimeout(resolve, at * 12))
      const sku = skus[at % 3]!
      const place = { sku, location: 'default' }
      accepted(await holdfast.execute('receive_stock', { ...place, quantity: 2 }))
      accepted(await holdfast.execute('place_order', { lines: [{ sku, quantity: 1 }] }))
      await holdfast.execute('move_stock', { ...place, quantity: 1, from: 'on_hand', to: 'damaged' })
    }),
  )
  accepted(await holdfast.execute('receive_stock', { sku: 'S2', location: 'A', quantity: 7 }))
  accepted(await holdfast.execute('update_item', { item: 'S2', sku: 'S2-RENAMED' }))
}
