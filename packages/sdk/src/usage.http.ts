/**
 * A program that uses Holdfast through the SDK, as anybody would write it: it lists, reads, changes and orders, without a cast. That
 * it compiles is part of the test, and so is that what is misspelt in it does not: each `@ts-expect-error` fails the type check when
 * there is no error below it.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/databases.ts'
import { openService, type Service } from '../../../test/support/service.ts'
import { accepted, createHoldfast, type Holdfast, type HoldfastEvent, HoldfastRefused, type Refusal } from './index.ts'

let testDatabase: TestDatabase
let service: Service
let holdfast: Holdfast

beforeAll(async () => {
  testDatabase = await openTestDatabase('pglite')
  service = await openService(testDatabase.database)
  holdfast = createHoldfast({ baseUrl: await service.app.listen({ port: 0 }), actor: 'usage' })
})
afterAll(async () => {
  await service.close()
  await testDatabase.end()
})

it('lists, reads, changes and orders', async () => {
  const item = await holdfast.execute('create_item', { sku: 'MUG-RED', title: 'Red mug', weight_grams: 350 })
  expect(item.ok && item.result.sku).toBe('MUG-RED')
  const receipt = { sku: 'MUG-RED', location: 'default', quantity: 10 }
  const received = await holdfast.execute('receive_stock', { changes: [receipt] })
  expect(received.ok && received.result.applied).toBe(1)

  const changed = await holdfast.execute('update_item', { item: 'MUG-RED', settings: { backorders: 'allow' } })
  expect(changed.ok && changed.result.settings.backorders).toBe('allow')

  const held = await holdfast.execute('reserve_stock', {
    reference: 'cart-1',
    lines: [{ sku: 'MUG-RED', quantity: 2 }],
  })
  if (!held.ok) throw new Error(held.detail)
  const reserved: number = held.result.items.reduce((sum, line) => sum + line.reserved, 0)
  expect(reserved).toBe(2)

  const availability = await holdfast.read('get_availability', { sku: ['MUG-RED'] })
  const [available] = availability.ok ? availability.result.items : []
  expect(available?.found && available.quantity).toBe(8)

  const placed = await holdfast.execute(
    'place_order',
    { number: '1001', reservation: 'cart-1', lines: [{ sku: 'MUG-RED', quantity: 2 }] },
    { actor: 'a person' },
  )
  if (!placed.ok) throw new Error(placed.detail)
  const [shipment] = placed.result.shipments
  expect((await holdfast.execute('approve_order', { order: placed.result.number })).ok).toBe(true)
  expect((await holdfast.execute('ship_shipment', { shipment: shipment!.number })).ok).toBe(true)

  const orders = await holdfast.read('list_orders', { limit: 10, fulfilment: 'fulfilled' })
  expect(orders.ok && orders.result.data.map((order) => order.number)).toEqual(['1001'])
  const movements = await holdfast.read('list_movements', { sku: 'MUG-RED', limit: 10 })
  expect(movements.ok && movements.result.data.map(({ reason, actor }) => [reason, actor])).toEqual([
    ['received', 'usage'],
    ['sold', 'usage'],
  ])
})

it('goes through a list row by row, whatever the size of its pages', async () => {
  for (const sku of ['A', 'B', 'C', 'D', 'E']) accepted(await holdfast.execute('create_item', { sku }))
  const skus: string[] = []
  for await (const item of holdfast.each('list_items', { limit: 2 })) {
    skus.push(item.sku)
    if (item.sku === 'D') break
  }
  expect(skus).toEqual(['A', 'B', 'C', 'D'])
  const refused = holdfast.each('list_item_levels', { item: 'NONE' }).next()
  await expect(refused).rejects.toMatchObject({ name: 'HoldfastRefused', code: 'inventory_item_not_found' })
})

it('follows events from a position on, and from now on', async () => {
  const told: HoldfastEvent[] = []
  for await (const event of holdfast.follow({ after: '0-0', name: 'inventory_item_created' })) {
    told.push(event)
    if (told.length === 3) break
  }
  expect(told.map(({ data }) => data.sku)).toEqual(['MUG-RED', 'A', 'B'])
  const next = holdfast.follow({ after: told[0]!.position, name: 'inventory_item_created' }).next()
  expect((await next).value?.data.sku).toBe('A')
  const signal = AbortSignal.timeout(300)
  expect(
    await holdfast
      .follow({ signal })
      .next()
      .catch((error) => error),
  ).toBe(signal.reason)
  await expect(holdfast.follow({ after: '1-1', key: '' }).next()).rejects.toMatchObject({ code: 'invalid_request' })
})

it('answers a refusal with its code and what failed', async () => {
  const refused = await holdfast.execute('reserve_stock', { reference: 'c', lines: [{ sku: 'NONE', quantity: 1 }] })
  if (refused.ok) throw new Error('it was to be refused')
  expect(refused).toMatchObject({ ok: false, code: 'unknown_sku', status: 422 })
  expect(refused.errors[0]?.pointer).toBe('/lines/0/sku')
  const unexpected = await holdfast.execute(
    'set_stock',
    { sku: 'MUG-RED', location: 'default', quantity: 1 },
    { ifMatch: 3 },
  )
  expect(unexpected).toMatchObject({ ok: false, code: 'quantity_changed', status: 412 })
})

/** Never called: it is here for the compiler. */
export async function whatDoesNotCompile(): Promise<void> {
  // @ts-expect-error a member of a line that does not exist
  await holdfast.execute('place_order', { lines: [{ sku: 'A', quantity: 1, qty: 1 }] })
  // @ts-expect-error a member that is misspelt
  await holdfast.execute('create_item', { sku: 'A', titel: 'Red mug' })
  // @ts-expect-error a member of the path that is misspelt
  await holdfast.execute('approve_order', { ordr: '1001' })
  // @ts-expect-error a member that is missing
  await holdfast.execute('reserve_stock', { reference: 'cart-1' })
  // @ts-expect-error a value that is none of the enumeration's
  await holdfast.execute('update_model', { model: 'default', strategy: 'split' })
  // @ts-expect-error a query parameter that is misspelt
  await holdfast.read('list_orders', { limit: 10, fulfillment: 'fulfilled' })
  // @ts-expect-error a value of a query parameter that is none of the enumeration's
  await holdfast.read('list_orders', { limit: 10, state: 'open' })
  // @ts-expect-error what has no pages is no list
  holdfast.each('get_order', { order: '1' })
  // @ts-expect-error pages are what it is there for
  holdfast.each('list_orders', { cursor: 'x' })
  for await (const order of holdfast.each('list_orders')) {
    // @ts-expect-error a member of a row that is misspelt
    order.nummer satisfies string
  }
  // @ts-expect-error a code that there is not
  new HoldfastRefused({} as Refusal).code satisfies 'no_such_code'
  // @ts-expect-error an operation that is misspelt
  await holdfast.execute('place_oder', { lines: [] })
  // @ts-expect-error a command is not read
  await holdfast.read('place_order', { lines: [] })
  const level = await holdfast.read('get_level', { sku: 'A', location: 'B' })
  if (!level.ok) return
  // @ts-expect-error a quantity is a number
  level.result.on_hand satisfies string
  // @ts-expect-error a member of an answer that is misspelt
  level.result.onhand satisfies number
  const orders = await holdfast.read('list_orders', {})
  if (!orders.ok) return
  // @ts-expect-error a state that no order is ever in
  orders.result.data.filter((order) => order.state === 'shipped')
}

it('shows its key, where the service asks for one', async () => {
  const made = accepted(await holdfast.execute('create_api_key', { name: 'usage', scopes: ['read'] }))
  const baseUrl = service.app.listeningOrigin
  const withoutKey = async () => (await createHoldfast({ baseUrl }).read('list_items')).ok
  await expect.poll(withoutKey, { timeout: 2000 }).toBe(false)
  const keyed = createHoldfast({ baseUrl, apiKey: made.secret! })
  expect((await keyed.read('list_items')).ok).toBe(true)
  expect(await keyed.execute('create_item', { sku: 'X' })).toMatchObject({
    code: 'scope_missing',
    data: { scope: 'configuration:write' },
  })
  const events = keyed.follow({ after: '0-0' })
  expect((await events.next()).value?.name).toBe('inventory_item_created')
  await events.return()
})
