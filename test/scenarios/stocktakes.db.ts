// What stands at a location is counted by people, and the books are made to agree with it.
import { expect, it } from 'vitest'
import { LINES_APPLIED_AT_ONCE_MAX } from '../../packages/engine/src/domain/stocktakes/stocktake.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

const stocktake = 'ST-1'
const scene = { locations: ['A', 'B'], items: { S1: {}, S2: {}, S3: {} } }

async function movementsOf(store: Store): Promise<number> {
  const { data } = await store.read('list_movements', { reference_type: 'stocktake', reference_id: stocktake })
  return data.length
}

describeOnBoth('stocktakes', (open) => {
  const fresh = freshDatabase(open)

  it('counts everything at a location, while it goes on selling: each count is true at its instant', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 10, S2: 5 }, B: { S1: 7 } })
    await store.do('create_stocktake', { number: stocktake, location: 'A' })
    expect(await store.do('start_stocktake', { stocktake })).toMatchObject({
      state: 'counting',
      lines: [{ sku: 'S1' }, { sku: 'S2' }],
    })
    await store.do('record_stocktake_counts', { stocktake, counts: [{ sku: 'S1', quantity: 9, counted_by: 'Ann' }] })
    await store.do('adjust_stock', { changes: [{ sku: 'S1', location: 'A', delta: -3, reason: 'sold' }] })
    const counted = await store.do('finish_stocktake', { stocktake })
    expect(counted).toMatchObject({ state: 'counted', progress: { lines: 2, counted: 1, to_recount: 0 } })
    expect(await store.read('get_stocktake', { stocktake })).toEqual(counted)
    const found = await store.read('get_stocktake_report', { stocktake })
    expect(found).toMatchObject({
      totals: {
        ...{ lines: 2, counted: 1, not_counted: 1, to_recount: 0, matching: 0 },
        over: { lines: 0, quantity: 0 },
        under: { lines: 1, quantity: 1 },
      },
      data: [
        { sku: 'S1', expected: 10, counted: 9, variance: -1, counted_by: 'Ann' },
        { sku: 'S2', expected: 5, counted: null, variance: null },
      ],
    })
    const completed = await store.do('complete_stocktake', { stocktake })
    expect(completed).toMatchObject({ state: 'completed', lines: [{ expected: 10, variance: -1 }, { variance: null }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 6 })
    expect(await store.level('S2', 'A')).toMatchObject({ on_hand: 5, counted_at: null })
    expect(await store.do('complete_stocktake', { stocktake, uncounted: 'zero' })).toEqual(completed)
    expect(await movementsOf(store)).toBe(1)
    expect(await store.read('get_stocktake_report', { stocktake, show: 'variances' })).toMatchObject({
      data: [{ sku: 'S1', expected: 10, counted: 9, variance: -1 }],
    })
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('tells nobody who counts blindly what is expected, and believes the recount', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 10 } })
    await store.do('create_stocktake', { number: stocktake, location: 'A', items: ['S1', 'S3'], blind: true })
    await store.do('start_stocktake', { stocktake })
    expect(await store.engine.read('get_stocktake_report', { stocktake })).toMatchObject({ code: 'stocktake_is_blind' })
    const counts = [
      { sku: 'S1', quantity: 9, counted_by: 'Ann' },
      { sku: 'S1', quantity: 4, counted_by: 'Bob' },
      { sku: 'S3', quantity: 2, counted_by: 'Bob' },
    ]
    await store.do('record_stocktake_counts', { stocktake, counts })
    await store.do('finish_stocktake', { stocktake })
    expect(await store.read('get_stocktake_report', { stocktake })).toMatchObject({
      data: [{ variance: -6 }, { sku: 'S3', expected: 0, variance: 2 }],
    })
    expect(await store.do('review_stocktake', { stocktake, lines: [{ sku: 'S1', recount: true }] })).toMatchObject({
      state: 'counting',
      progress: { counted: 1, to_recount: 1 },
    })
    expect(await store.engine.read('get_stocktake_report', { stocktake })).toMatchObject({ code: 'stocktake_is_blind' })
    await store.do('record_stocktake_counts', { stocktake, counts: [{ sku: 'S1', quantity: 8, counted_by: 'Cid' }] })
    await store.do('finish_stocktake', { stocktake })
    // Ann has found one more behind the shelf, and is believed in the end.
    await store.do('review_stocktake', { stocktake, lines: [{ sku: 'S1', count: 0 }] })
    await store.do('complete_stocktake', { stocktake })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 9 })
    expect(await store.level('S3', 'A')).toMatchObject({ on_hand: 2 })
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('lets nothing move at levels that it freezes, and everything be promised; uncounted goods may be gone', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 10, S2: 5 } })
    await store.do('create_stocktake', { number: stocktake, location: 'A', freeze: true })
    await store.do('start_stocktake', { stocktake })
    const sale = { changes: [{ sku: 'S1', location: 'A', delta: -1, reason: 'sold' as const }] }
    expect(await store.refused('adjust_stock', sale)).toMatchObject({
      code: 'level_frozen',
      data: { sku: 'S1', location: 'A' },
    })
    const order = await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 4 }] })
    await store.do('approve_order', { order: 'O-1' })
    const { number: shipment } = order.shipments[0]!
    expect(await store.refused('ship_shipment', { shipment })).toMatchObject({ code: 'level_frozen' })
    expect(await store.refused('delete_level', { sku: 'S2', location: 'A', force: true })).toMatchObject({
      code: 'level_frozen',
    })
    expect(await store.refused('archive_location', { location: 'A', force: true })).toMatchObject({
      code: 'location_in_use',
      data: { stocktakes: 1 },
    })
    await store.do('record_stocktake_counts', { stocktake, counts: [{ sku: 'S1', quantity: 3 }] })
    await store.do('finish_stocktake', { stocktake })
    await store.do('complete_stocktake', { stocktake, uncounted: 'zero' })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 3, reserved: 3, backordered: 1 })
    expect(await store.level('S2', 'A')).toMatchObject({ on_hand: 0 })
    await store.do('receive_stock', { changes: [{ sku: 'S1', location: 'A', quantity: 1 }] })
    await store.do('ship_shipment', { shipment })
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('applies many counts in pieces, each once, whoever asks again meanwhile', async () => {
    const count = 2 * LINES_APPLIED_AT_ONCE_MAX + 10
    const skus = Array.from({ length: count }, (_, index) => `I${String(index).padStart(4, '0')}`)
    const store = await openStore(await fresh(), { locations: ['A'] })
    await Promise.all(skus.map((sku) => store.do('create_item', { sku })))
    await store.do('receive_stock', { changes: skus.map((sku) => ({ sku, location: 'A', quantity: 5 })) })
    await store.do('create_stocktake', { number: stocktake, location: 'A', freeze: true })
    await store.do('start_stocktake', { stocktake })
    const counts = skus.map((sku) => ({ sku, quantity: 4 }))
    await store.do('record_stocktake_counts', { stocktake, counts })
    await store.do('finish_stocktake', { stocktake })
    await Promise.all([1, 2, 3].map(() => store.do('complete_stocktake', { stocktake })))
    expect(await store.read('get_stocktake', { stocktake })).toMatchObject({ state: 'completed' })
    const [sum] = await store.database.query(
      'select sum(on_hand)::integer as on_hand, count(frozen_by)::integer as frozen from holdfast.inventory_level',
    )
    expect(sum).toEqual({ on_hand: 4 * count, frozen: 0 })
    const [moved] = await store.database.query(
      "select count(*)::integer as count from holdfast.movement where reason = 'cycle_count'",
    )
    expect(moved!.count).toBe(count)
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })
})
