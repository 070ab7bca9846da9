// Scenario 85: orders that wait are sourced anew where units become free.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import type { OrderView } from '../../packages/engine/src/views/orders.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

const S1 = { settings: { backorders: 'allow' } } as const
const split = { strategy: 'split_shipments' } as const

describeOnBoth('backorders follow the stock', (open) => {
  const fresh = freshDatabase(open)

  async function storeOf(model: Parameters<typeof openStore>[1] & object): Promise<Store> {
    return openStore(await fresh(), { locations: ['A', 'B'], items: { S1 }, ...model })
  }

  const want = (number: string, quantity: number, more: object = {}) => ({
    number,
    lines: [{ sku: 'S1', quantity }],
    ...more,
  })

  async function order(store: Store, number: string): Promise<OrderView> {
    return store.read('get_order', { order: number })
  }

  /** Each shipment as `A: 3 S1, upcoming`, with what it waits for. */
  async function parcels(store: Store, number: string): Promise<string[]> {
    const { shipments } = await order(store, number)
    return shipments.map(({ location, lines, state, hold_reasons: reasons }) =>
      [
        `${location}: ${lines.map((line) => `${line.quantity} ${line.sku}`).join(' + ') || 'nothing'}`,
        state,
        ...reasons,
      ].join(', '),
    )
  }

  async function noViolations(store: Store): Promise<void> {
    const { checks } = await checkIntegrity(store.database)
    expect(checks.filter((check) => check.violations > 0)).toEqual([])
  }

  it('85: moves the 3 that wait at A to B, where 5 arrive, and leaves 2 to a newcomer', async () => {
    const store = await storeOf({ model: split })
    await store.stock({ A: { S1: 0 }, B: { S1: 0 } })
    await store.do('place_order', want('O-1', 3))
    expect(await parcels(store, 'O-1')).toEqual(['A: 3 S1, upcoming, backordered'])
    await store.stock({ B: { S1: 5 } })
    expect(await parcels(store, 'O-1')).toEqual(['A: nothing, cancelled', 'B: 3 S1, upcoming'])
    expect(await store.level('S1', 'A')).toMatchObject({ backordered: 0 })
    expect(await store.level('S1', 'B')).toMatchObject({ reserved: 3, available: 2 })
    await store.do('place_order', want('O-2', 3))
    expect(await parcels(store, 'O-2')).toEqual(['B: 2 S1, upcoming', 'A: 1 S1, upcoming, backordered'])
    await store.do('approve_order', { order: 'O-1' })
    await store.do('ship_shipment', { shipment: 'O-1-2' })
    expect(await order(store, 'O-1')).toMatchObject({ fulfilment: 'fulfilled' })
    expect(await store.level('S1', 'B')).toMatchObject({ on_hand: 2, reserved: 2 })
    await noViolations(store)
  })
})
