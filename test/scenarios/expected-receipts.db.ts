// Goods that suppliers have announced, from the announcement to the shelf.
import { expect, it } from 'vitest'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore, type Store } from '../support/store.ts'

const [MONDAY, TUESDAY, FRIDAY] = ['2027-03-01T08:00:00Z', '2027-03-02T08:00:00Z', '2027-03-05T08:00:00Z'] as const

describeOnBoth('expected receipts', (open) => {
  const fresh = freshDatabase(open)
  const scene = { locations: ['A', 'B'], items: { S1: { settings: { backorders: 'allow' as const } }, S2: {} } }
  const next = async (store: Store) => {
    const { items } = await store.read('get_availability', { skus: ['S1'] })
    const [item] = items
    if (!item?.found) throw new Error('S1 is known')
    const at = ({
      next_expected_at: instant,
      next_expected_quantity: quantity,
    }: typeof item | (typeof item.locations)[0]) => (instant === null ? null : `${quantity} at ${instant.slice(0, 10)}`)
    return [at(item), ...item.locations.map(at)]
  }

  it('51: what is accepted covers who waits, the oldest first, whose shipment leaves hold', async () => {
    const store = await openStore(await fresh(), scene)
    await store.stock({ A: { S1: 3 } })
    const order = await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 5 }] })
    await store.do('approve_order', { order: 'O-1' })
    await store.do('create_expected_receipt', { number: 'PO-1', location: 'A', lines: [{ sku: 'S1', quantity: 4 }] })
    const shipment = order.shipments[0]!.number
    expect(await store.read('get_shipment', { shipment })).toMatchObject({ hold_reasons: ['backordered'] })
    expect(await store.level('S1', 'A')).toMatchObject({ net: -2, incoming: 4 })
    await store.do('receive_expected_receipt', { receipt: 'PO-1', lines: [{ line: 0, accepted: 1 }] })
    expect(await store.level('S1', 'A')).toMatchObject({ on_hand: 4, reserved: 4, backordered: 1, incoming: 3 })
    await store.do('receive_expected_receipt', { receipt: 'PO-1' })
    expect(await store.level('S1', 'A')).toMatchObject({
      on_hand: 7,
      reserved: 5,
      backordered: 0,
      incoming: 0,
      free: 2,
    })
    expect(await store.read('get_shipment', { shipment })).toMatchObject({ state: 'picking', hold_reasons: [] })
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('61: three of five accepted, one damaged, one missing: each is where it belongs, with its reason', async () => {
    const store = await openStore(await fresh(), scene)
    await store.do('create_expected_receipt', { number: 'PO-1', location: 'B', lines: [{ sku: 'S2', quantity: 5 }] })
    const part = { line: 0, accepted: 3, damaged: 1, short: 1, reason: 'fell off the lorry' }
    const received = await store.do('receive_expected_receipt', { receipt: 'PO-1', lines: [part] })
    expect(received).toMatchObject({
      state: 'received',
      lines: [
        {
          ...{ quantity: 5, outstanding: 0, accepted: 3, damaged: 1, rejected: 0, short: 1 },
          discrepancies: [
            { kind: 'damaged', quantity: 1, reason: 'fell off the lorry' },
            { kind: 'short', quantity: 1, reason: 'fell off the lorry' },
          ],
        },
      ],
    })
    expect(await store.read('get_expected_receipt', { receipt: 'PO-1' })).toEqual(received)
    expect(await store.level('S2', 'B')).toMatchObject({ on_hand: 3, damaged: 1, incoming: 0 })
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('says when what comes next to a channel, and to each of its locations', async () => {
    const store = await openStore(await fresh(), scene)
    const at = (number: string, location: string, quantity: number, expected_at: string | null) =>
      store.do('create_expected_receipt', { number, location, expected_at, lines: [{ sku: 'S1', quantity }] })
    expect(await next(store)).toEqual([null, null, null])
    await at('PO-1', 'A', 5, TUESDAY)
    await at('PO-2', 'B', 2, TUESDAY)
    await at('PO-3', 'B', 9, FRIDAY)
    await at('PO-4', 'A', 7, null)
    expect(await next(store)).toEqual(['7 at 2027-03-02', '5 at 2027-03-02', '2 at 2027-03-02'])
    await store.do('update_expected_receipt', { receipt: 'PO-3', expected_at: MONDAY })
    expect(await next(store)).toEqual(['9 at 2027-03-01', '5 at 2027-03-02', '9 at 2027-03-01'])
    await store.do('receive_expected_receipt', { receipt: 'PO-3', lines: [{ line: 0, accepted: 9 }] })
    await store.do('cancel_expected_receipt', { receipt: 'PO-1' })
    expect(await next(store)).toEqual(['2 at 2027-03-02', null, '2 at 2027-03-02'])
    expect((await store.level('S1', 'A')).incoming).toBe(7)
  })

  it('keeps incoming right while lines are added, raised, lowered and taken out, and parts arrive', async () => {
    const store = await openStore(await fresh(), scene)
    const lines = [
      { sku: 'S1', quantity: 5 },
      { sku: 'S1', quantity: 2 },
    ]
    const { revision } = await store.do('create_expected_receipt', { number: 'PO-1', location: 'A', lines })
    const edit = (more: object) => store.do('update_expected_receipt', { receipt: 'PO-1', ...more })
    const incoming = async () => [(await store.level('S1', 'A')).incoming, (await store.level('S2', 'A')).incoming]
    await edit({
      expected_revision: revision,
      lines: [
        { sku: 'S2', quantity: 4 },
        { line: 1, quantity: 0 },
      ],
    })
    expect(await incoming()).toEqual([5, 4])
    expect(
      await store.refused('update_expected_receipt', { receipt: 'PO-1', expected_revision: revision }),
    ).toMatchObject({
      code: 'revision_changed',
    })
    await store.do('receive_expected_receipt', { receipt: 'PO-1', lines: [{ line: 0, accepted: 3 }] })
    await edit({ lines: [{ line: 0, quantity: 4 }] })
    expect(await incoming()).toEqual([1, 4])
    await edit({
      lines: [
        { line: 0, quantity: 2 },
        { line: 2, quantity: 1 },
      ],
    })
    expect(await incoming()).toEqual([0, 1])
    expect(await store.do('close_expected_receipt', { receipt: 'PO-1' })).toMatchObject({ state: 'received' })
    expect(await incoming()).toEqual([0, 0])
    expect(await checkIntegrity(store.database)).toMatchObject({ ok: true })
  })

  it('lists them by state, location, supplier, item and time, page by page', async () => {
    const store = await openStore(await fresh(), scene)
    const announce = (number: string, more: object) =>
      store.do('create_expected_receipt', { number, location: 'A', lines: [{ sku: 'S1', quantity: 1 }], ...more })
    await announce('PO-1', { supplier: 'ACME', expected_at: MONDAY, external_reference: 'ASN-1' })
    await announce('PO-2', { location: 'B', expected_at: FRIDAY })
    await announce('PO-3', { supplier: 'ACME', lines: [{ sku: 'S2', quantity: 1 }] })
    await store.do('receive_expected_receipt', { receipt: 'PO-3' })
    const listed = async (asked: object) =>
      (await store.read('list_expected_receipts', asked)).data.map(({ number }) => number)
    expect(await listed({})).toEqual(['PO-1', 'PO-2', 'PO-3'])
    expect(await listed({ state: ['expected'] })).toEqual(['PO-1', 'PO-2'])
    expect(await listed({ location: 'B' })).toEqual(['PO-2'])
    expect(await listed({ supplier: 'ACME', order_by: 'newest' })).toEqual(['PO-3', 'PO-1'])
    expect(await listed({ external_reference: 'ASN-1' })).toEqual(['PO-1'])
    expect(await listed({ sku: 'S2' })).toEqual(['PO-3'])
    expect(await listed({ expected_after: TUESDAY })).toEqual(['PO-2'])
    expect(await listed({ expected_before: TUESDAY })).toEqual(['PO-1'])
    const first = await store.read('list_expected_receipts', { limit: 2 })
    expect(await listed({ limit: 2, cursor: first.next_cursor })).toEqual(['PO-3'])
  })

  it('keeps a location that goods are expected at', async () => {
    const store = await openStore(await fresh(), scene)
    await store.do('create_location', { code: 'C' })
    await store.do('create_expected_receipt', { number: 'PO-1', location: 'C', lines: [{ sku: 'S1', quantity: 1 }] })
    await store.do('update_expected_receipt', { receipt: 'PO-1', lines: [{ line: 0, quantity: 0 }] })
    const refused = await store.refused('archive_location', { location: 'C' })
    expect(refused).toMatchObject({ code: 'location_in_use', data: { expected_receipts: 1 } })
    await store.do('cancel_expected_receipt', { receipt: 'PO-1' })
    expect(await store.do('archive_location', { location: 'C' })).toMatchObject({ code: 'C' })
  })
})
