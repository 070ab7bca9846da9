/** What a host program sees: names and types, checked by the compiler, and that the lists are complete. */
import { expect, expectTypeOf, it } from 'vitest'
import * as holdfast from './index.ts'
import { commands, type Engine, type OrderView, queries } from './index.ts'

it('offers reads and writes by name only', () => {
  const offered = Object.keys(holdfast)
  expect(offered.filter((name) => /^(find|list|check)[A-Z]/.test(name))).toEqual([])
  expect(commands.get('place_order')).toMatchObject({ name: 'place_order', lane: 'stock' })
  expect(queries.get('get_order')).toMatchObject({ name: 'get_order' })
})

it('shows a thing in one shape, whether it was written or read', () => {
  for (const [written, read] of [
    ['place_order', 'get_order'],
    ['cancel_order', 'get_order'],
    ['ship_shipment', 'get_shipment'],
    ['complete_transfer', 'get_transfer'],
    ['create_transfer', 'get_transfer'],
    ['pick_transfer', 'get_transfer'],
    ['receive_transfer', 'get_transfer'],
    ['cancel_transfer', 'get_transfer'],
    ['create_expected_receipt', 'get_expected_receipt'],
    ['update_expected_receipt', 'get_expected_receipt'],
    ['receive_expected_receipt', 'get_expected_receipt'],
    ['close_expected_receipt', 'get_expected_receipt'],
    ['cancel_expected_receipt', 'get_expected_receipt'],
    ['create_stocktake', 'get_stocktake'],
    ['update_stocktake', 'get_stocktake'],
    ['start_stocktake', 'get_stocktake'],
    ['record_stocktake_counts', 'get_stocktake'],
    ['finish_stocktake', 'get_stocktake'],
    ['review_stocktake', 'get_stocktake'],
    ['complete_stocktake', 'get_stocktake'],
    ['cancel_stocktake', 'get_stocktake'],
    ['release_reservation', 'get_reservation'],
    ['update_level', 'get_level'],
    ['update_item', 'get_item'],
    ['archive_item', 'get_item'],
    ['restore_item', 'get_item'],
    ['archive_location', 'get_location'],
    ['restore_location', 'get_location'],
    ['replace_location', 'get_location'],
    ['close_location', 'get_location'],
    ['archive_model', 'get_model'],
    ['restore_model', 'get_model'],
    ['archive_channel', 'get_channel'],
    ['restore_channel', 'get_channel'],
    ['create_shipping_method', 'get_shipping_method'],
    ['update_shipping_method', 'get_shipping_method'],
    ['archive_shipping_method', 'get_shipping_method'],
    ['restore_shipping_method', 'get_shipping_method'],
    ['update_settings', 'get_settings'],
  ] as const)
    expect(commands.get(written)!.answer, written).toBe(queries.get(read)!.answer)
})

it('has a sentence about each', () => {
  for (const { name, summary } of [...commands.values(), ...queries.values()])
    expect(summary, name).toMatch(/^[A-Z].*\.$/)
})

it('types questions and answers by name', () => {
  type Reads = Engine['read']
  const read = (async () => ({ ok: false, code: 'order_not_found' })) as unknown as Reads
  const asked = async () => {
    const order = await read('get_order', { order: '1001' })
    if (order.ok) expectTypeOf(order.result).toEqualTypeOf<OrderView>()
    else expectTypeOf(order.code).toExtend<holdfast.ErrorCode>()
    // @ts-expect-error there is no such member
    await read('get_order', { ordre: '1001' })
    // @ts-expect-error there is no such query
    await read('get_ordre', { order: '1001' })
    // @ts-expect-error there is no such state
    await read('list_orders', { state: 'lost' })
  }
  expect(asked).toBeTypeOf('function')
})
