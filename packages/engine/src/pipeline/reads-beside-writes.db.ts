import { expect, it } from 'vitest'
import { openTestDatabase } from '../../../../test/support/databases.ts'
import { granted, testEngine } from '../../../../test/support/store.ts'
import { openPostgres } from '../db/postgres.ts'

it('commands have connections, however many reads hang', async () => {
  const { database, url, end } = await openTestDatabase('postgres', { poolSizeMax: 3 })
  const outside = openPostgres({ url: url!, poolSizeMax: 1 })
  const engine = testEngine(database, { reads_in_flight_max: 2, batches_in_flight_max: 1, request_deadline_ms: 500 })
  granted('create_item', await engine.execute('create_item', { sku: 'S1' }))
  const receive = () => engine.execute('receive_stock', { changes: [{ sku: 'S1', location: 'default', quantity: 1 }] })
  const hanging = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  // The ledger is shown with the numbers of transfers, which receiving goods has nothing to do with.
  const locked = outside.transaction(async (tx) => {
    await tx.execute('lock table holdfast.stock_transfer in access exclusive mode')
    hanging.resolve()
    await released.promise
  })
  await hanging.promise
  const reads = Array.from({ length: 20 }, () => engine.read('list_movements', {}))
  const settled = Promise.allSettled(reads)
  for (let index = 0; index < 5; index++) granted('receive_stock', await receive())
  // Two of them have connections; the others are told to come back when their time is over.
  await expect(reads[19]).rejects.toMatchObject({ code: 'deadline_exceeded' })
  granted('receive_stock', await receive())
  released.resolve()
  await locked
  expect((await settled).filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  granted('list_movements', await engine.read('list_movements', {}))
  await engine.close()
  await outside.close()
  await end()
})
