/**
 * A demonstration shop with some weeks of history to look around in, made by the commands that everybody has. The same seed makes the
 * same shop; what has happened is dated back from today as far as the ledger takes it.
 */
import type { OrderView } from 'holdfast'
import { granted, type Target } from '../target/target.ts'
import { placeCertainOrders } from './certain-orders.ts'
import { playComingsAndGoings } from './comings-and-goings.ts'
import { Draws } from './draws.ts'
import { holdForCarts } from './open-holds.ts'
import { playOrder } from './order-fates.ts'
import { playPastWeeks } from './past-weeks.ts'
import { setUpShop } from './set-up-shop.ts'
import { SCARCE } from './shop-items.ts'
import { MODELS } from './shop-places.ts'
import { placeOrders } from './todays-orders.ts'

export type SeedOptions = {
  seed: number
  weeks: number
  orders: number
  /** Also where something is there already. */
  force: boolean
  now: number
  onStep?: (step: string) => void
}
export type Seeded = { movements: number; orders: number; sold_out: number; holds: number; backorders: number }

export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

export async function seedShop(target: Target, options: SeedOptions): Promise<Seeded> {
  const { seed, weeks, orders: count, force, now, onStep = () => {} } = options
  const isEmpty = await hasNothing(target)
  if (!isEmpty && !force)
    throw new NotEmpty(
      `${target.name} has items or orders already, and the shop would come on top of them. Choose another database ` +
        '(HOLDFAST_DATA_DIR=./demo), or say --force.',
    )
  const draws = new Draws(seed)
  onStep('places, channels, items')
  await setUpShop(target)
  onStep(`${weeks} weeks of deliveries, sales and counts`)
  const movements = await playPastWeeks(target, draws, { weeks, now })
  onStep('orders of today')
  const { placed, refused } = await placeOrders(target, draws, { count, numbered: isEmpty })
  const holds = await holdForCarts(target, draws, 12)
  onStep('approving, picking, shipping')
  await playOrders(target, placed, draws)
  await placeCertainOrders(target, isEmpty ? 10_001 + count : null)
  await receiveSome(target, draws)
  onStep('returns, expected goods, transfers')
  await playComingsAndGoings(target, draws, { now, isNumbered: isEmpty })
  const backorders = granted('list_backorders', await target.read('list_backorders', {})).data.length
  return { movements, orders: placed.length, sold_out: refused, holds, backorders }
}

async function hasNothing(target: Target): Promise<boolean> {
  const items = granted('list_items', await target.read('list_items', { limit: 1 }))
  const orders = granted('list_orders', await target.read('list_orders', { limit: 1 }))
  return items.data.length === 0 && orders.data.length === 0
}

/** Half-way a warehouse of the web shop is put on hold: what is approved from then on waits there. */
async function playOrders(target: Target, placed: readonly OrderView[], draws: Draws): Promise<void> {
  const late = Math.floor(placed.length * 0.85)
  for (const order of placed.slice(0, late)) await playOrder(target, order, draws)
  const { code, locations = [] } = MODELS[0]!
  const held = locations.map((place) => ({ ...place, on_hold: place.location === 'milan' }))
  granted('update_model', await target.execute('update_model', { model: code, locations: held }))
  for (const order of placed.slice(late)) await playOrder(target, order, draws)
}

/** A late delivery covers some of those who wait. */
async function receiveSome(target: Target, draws: Draws): Promise<void> {
  const [sku] = draws.some(SCARCE, 1)
  const reference = { type: 'purchase_order', id: 'PO-EXPRESS' }
  const changes = [{ sku: sku!, location: 'hamburg', quantity: 2, reference }]
  granted('receive_stock', await target.execute('receive_stock', { changes }))
}
