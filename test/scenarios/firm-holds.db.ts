// Scenario 76: firm holds without an order.
import { expect, it } from 'vitest'
import { describeOnBoth } from '../support/databases.ts'
import { freshDatabase } from '../support/reset.ts'
import { openStore } from '../support/store.ts'

describeOnBoth('a firm hold', (open) => {
  const fresh = freshDatabase(open)
  const five = [{ sku: 'S1', quantity: 5, line_reference: 'row-7' }]

  it('76: is not dropped by a count, while a draft beside it is; and leaves the shelf in parts', async () => {
    const store = await openStore(await fresh(), { items: { S1: {} } })
    await store.stock({ default: { S1: 7 } })
    const held = await store.do('reserve_stock', { reference: 'ticket', firm: true, lines: five })
    expect(held).toMatchObject({ state: 'pending', order: null, expires_at: null })
    await store.do('reserve_stock', { reference: 'draft', lines: [{ sku: 'S1', quantity: 2 }] })
    const count = (quantity: number) =>
      store.do('set_stock', { changes: [{ sku: 'S1', location: 'default', quantity }] })
    await count(5)
    expect(await store.read('get_reservation', { reservation: 'draft' })).toMatchObject({ state: 'released' })
    await count(3)
    expect(await store.read('get_reservation', { reservation: 'ticket' })).toMatchObject({
      state: 'pending',
      items: [{ reserved: 3, backordered: 2 }],
    })
    const [event] = await store.database.query<{ data: { quantity: number } }>(
      "select data from holdfast.outbox where type = 'promise_uncovered'",
    )
    expect(event!.data.quantity).toBe(2)
    const part = [{ line_reference: 'row-7', quantity: 2 }]
    await store.do('fulfil_reservation', { reservation: 'ticket', lines: part })
    expect(await store.level('S1', 'default')).toMatchObject({ on_hand: 1, reserved: 1, backordered: 2 })
    const { data } = await store.read('list_movements', { sku: 'S1' })
    expect(data.at(-1)).toMatchObject({ quantity: 2, reason: 'sold', reference: { type: 'reservation', id: 'ticket' } })
    await store.stock({ default: { S1: 2 } })
    expect(await store.do('fulfil_reservation', { reservation: 'ticket' })).toMatchObject({ state: 'fulfilled' })
    expect(await store.do('fulfil_reservation', { reservation: held.id })).toMatchObject({ state: 'fulfilled' })
    expect(await store.level('S1', 'default')).toMatchObject({ on_hand: 0, reserved: 0, backordered: 0 })
    expect(await store.read('check_integrity', {})).toMatchObject({ ok: true })
  })

  it('is found by the name of a line, resized by reserving again, and placed', async () => {
    const store = await openStore(await fresh(), { items: { S1: {} } })
    await store.stock({ default: { S1: 9 } })
    const draft = await store.do('reserve_stock', { reference: 'ticket', lines: five })
    await store.do('confirm_reservation', { reservation: 'ticket' })
    const found = async (line_reference: string) =>
      (await store.read('list_reservations', { line_reference })).data.map(({ id }) => id)
    expect([await found('row-7'), await found('row-8')]).toEqual([[draft.id], []])
    await store.do('reserve_stock', { reference: 'ticket', lines: [{ ...five[0]!, quantity: 8 }] })
    expect(await store.level('S1', 'default')).toMatchObject({ reserved: 8 })
    await store.do('place_order', { number: 'O-1', reservation: 'ticket', lines: [{ sku: 'S1', quantity: 8 }] })
    expect(await store.read('get_reservation', { reservation: draft.id })).toMatchObject({ order: 'O-1' })
    expect(await store.refused('fulfil_reservation', { reservation: draft.id })).toMatchObject({
      code: 'reservation_closed',
    })
    expect(await store.read('check_integrity', {})).toMatchObject({ ok: true })
  })
})
