/** What a batch loads to show it: no more than is shown, and nothing of it locked. */
import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { openStore } from '../../../../test/support/store.ts'
import { type Footprint, shown, whole } from '../domain/footprint.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { Database } from './database.ts'
import { ensureItems, loadConfiguration } from './load-configuration.ts'
import { loadWorkingSet } from './load-working-set.ts'
import { databaseSource } from './working-set-source.ts'

async function loading<T>(
  database: Database,
  footprint: Footprint,
  look: (state: WorkingSet) => T | Promise<T>,
): Promise<T> {
  const configuration = await loadConfiguration(database)
  return database.transaction(async (tx) =>
    look(
      await loadWorkingSet(databaseSource(tx), {
        configuration,
        footprints: [footprint],
        newId: v7,
        addItems: (ids) => ensureItems(tx, configuration, ids),
      }),
    ),
  )
}

describeOnBoth('what is loaded to be shown', (open) => {
  const scene = { locations: ['A', 'B'], items: { S1: {}, S2: {} }, model: { strategy: 'split_shipments' } } as const

  async function storeWithOrder() {
    const store = await openStore(await open(), { ...scene, locations: [...scene.locations] })
    await store.stock({ A: { S1: 2 }, B: { S1: 9, S2: 9 } })
    const lines = [
      { sku: 'S1', quantity: 5 },
      { sku: 'S2', quantity: 1 },
    ]
    const order = await store.do('place_order', { number: 'O-1', lines })
    await store.do('approve_order', { order: 'O-1' })
    return { ...store, order }
  }

  it('of a parcel that leaves is its own lines, never the whole order', async () => {
    const { database } = await storeWithOrder()
    const loaded = await loading(database, { documents: [shown(whole('shipment', 'O-1-1'))] }, (state) => ({
      lines: state.shipmentLines.values().map(({ sku, quantity }) => [sku, quantity / 10_000]),
      orderLines: state.orderLines.values().length,
      promises: state.reservationItems.values().length,
    }))
    expect(loaded).toEqual({ lines: [['S1', 2]], orderLines: 0, promises: 1 })
  })

  it('of an order is all of it', async () => {
    const { database } = await storeWithOrder()
    const loaded = await loading(database, { documents: [shown(whole('order', 'O-1'))] }, (state) => ({
      orderLines: state.orderLines
        .values()
        .map(({ sku }) => sku)
        .sort(),
      shipmentLines: state.shipmentLines.values().length,
      promises: state.reservationItems.values().length,
    }))
    expect(loaded).toEqual({ orderLines: ['S1', 'S2'], shipmentLines: 3, promises: 3 })
  })

  it('is nothing for names that nothing has', async () => {
    const { database } = await storeWithOrder()
    const nobody = ['nothing', '00000000-0000-7000-8000-00000000dead']
    const documents = (['order', 'shipment', 'reservation'] as const).flatMap((kind) =>
      nobody.map((name) => shown(whole(kind, name))),
    )
    const count = await loading(database, { documents }, (state) => state.reservationItems.values().length)
    expect(count).toBe(0)
  })

  it('is not locked where it stands', async () => {
    const { database } = await storeWithOrder()
    // The embedded database has one connection: nobody could be kept waiting.
    if (database.kind === 'pglite') return
    const document = shown({ kind: 'order', reference: 'O-1', promises: 'none' })
    const free = await loading(database, { documents: [document] }, () =>
      database.query('select on_hand from holdfast.inventory_level for update skip locked'),
    )
    expect(free).toHaveLength(3)
  })
})
