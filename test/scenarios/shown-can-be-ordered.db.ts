// What is shown as available can be ordered, and no more (I14): on a database, through the questions and commands that everybody uses.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SOURCING_STRATEGIES } from '../../packages/engine/src/domain/sourcing/vocabulary.ts'
import { describeOnBoth } from '../support/databases.ts'
import { openStore, type Store } from '../support/store.ts'

const LOCATIONS = ['A', 'B', 'C']

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 1, nil: undefined })
const settings = fc
  .record({
    backorders: maybe(fc.constantFrom('none', 'allow')),
    backorder_limit: maybe(fc.nat(4)),
    safety_stock: maybe(fc.nat(3)),
  })
  .map((layer): object => JSON.parse(JSON.stringify(layer)))
const world = fc.record({
  strategy: fc.constantFrom(...SOURCING_STRATEGIES),
  threshold: fc.nat(4),
  item: settings,
  levels: fc.array(fc.record({ on_hand: fc.nat(8), settings }), { minLength: 3, maxLength: 3 }),
  orders: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 }),
})

async function shown(store: Store, sku: string): Promise<{ stock: number; room: number }> {
  const [item] = (await store.read('get_availability', { skus: [sku] })).items
  if (!item?.found) throw new Error(`${sku} was not found`)
  const room = item.backorderable ? (item.backorder_room ?? Number.POSITIVE_INFINITY) : 0
  return { stock: item.sellable_quantity!, room }
}

describeOnBoth('what is shown as available', (open) => {
  it('is what a plan finds and an order gets, one after the other', async () => {
    const store = await openStore(await open(), { locations: LOCATIONS, model: { strategy: 'split_shipments' } })
    const worlds = fc.sample(world, { numRuns: 12, seed: 6 })
    for (const [index, { strategy, threshold, item, levels, orders }] of worlds.entries()) {
      const sku = `S${index}`
      await store.do('create_item', { sku, settings: { ...item, out_of_stock_threshold: threshold } })
      for (const [at, level] of levels.entries())
        await store.do('create_level', { sku, location: LOCATIONS[at]!, ...level })
      await store.do('update_model', { model: 'default', strategy })
      for (const quantity of orders) {
        const { stock, room } = await shown(store, sku)
        const lines = [{ sku, quantity }]
        const [plan] = (await store.read('plan_sourcing', { lines })).plans
        const answer = await store.send('place_order', { lines })
        const story = `${quantity} of ${stock} and ${room}: ${JSON.stringify(worlds[index])}`
        // Where several places have room, only some of it may be within the strategy's reach.
        if (quantity <= stock) expect(answer.ok, story).toBe(true)
        if (quantity > stock + room) expect(answer.ok, story).toBe(false)
        expect(plan!.shortages.length === 0, story).toBe(answer.ok)
        if (!answer.ok) continue
        const reserved = answer.result.promises.reduce((sum, promise) => sum + promise.reserved, 0)
        expect(reserved, story).toBe(Math.min(quantity, stock))
        expect((await shown(store, sku)).stock, story).toBe(stock - reserved)
      }
    }
  })
})
