/** Makes the shop: warehouses, the model, channels, items and the opening stock. What exists already is used as it is. */
import type { InputOf } from 'holdfast'
import { channelCodes } from './countries.ts'
import { InFlight } from './in-flight.ts'
import { receiveGoods } from './receive-goods.ts'
import { type CommandName, type Sender, sendOrThrow, unexpected } from './sender.ts'
import type { Shop } from './shop.ts'
import type { StockingPolicy } from './stocking-policy.ts'
import type { ItemSurvey, Survey } from './survey.ts'
import { warehouses } from './warehouses.ts'

export type Sourcing = Pick<InputOf<'update_model'>, 'strategy' | 'location_order'>

export async function setUp(shop: Shop, survey: Survey, sourcing: Sourcing): Promise<void> {
  const { sender } = shop
  for (const { code, name, country, coordinates } of warehouses) {
    await create(sender, 'create_location', { code, name, coordinates, address: { country } })
  }
  const locations = warehouses.map(({ code }, index) => ({ location: code, priority: index + 1 }))
  await sendOrThrow(sender, 'update_model', {
    model: 'default',
    ...sourcing,
    stock_locations_cutoff: warehouses.length,
    locations,
    return_locations: locations,
  })
  for (const code of channelCodes) await create(sender, 'create_channel', { code, model: 'default' })
  const policies = new Map(shop.book.policies.map((policy) => [policy.sku, policy]))
  const inFlight = new InFlight(shop.concurrency)
  for (const item of survey.items.values()) {
    await inFlight.start(() => create(sender, 'create_item', itemInput(item, policies.get(item.sku))))
  }
  await inFlight.drain()
  await receiveGoods(shop, shop.book.openingReceipts(), 'opening stock')
}

function itemInput(item: ItemSurvey, policy: StockingPolicy | undefined): InputOf<'create_item'> {
  const named = { sku: item.sku, title: item.title || item.sku }
  if (!policy) return { ...named, requires_shipping: false, settings: { tracked: false } }
  if (policy.backorderLimit === 0) return named
  return { ...named, settings: { backorders: 'allow', backorder_limit: policy.backorderLimit } }
}

async function create<Name extends CommandName>(sender: Sender, name: Name, input: InputOf<Name>): Promise<void> {
  const answer = await sender.send(name, input)
  if (!answer.ok && answer.code !== 'code_taken' && answer.code !== 'sku_taken') throw unexpected(name, answer)
}
