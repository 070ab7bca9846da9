/** Units that may be promised now and could not before, where nobody waits for them, while orders wait for them elsewhere. */
import type { Level } from '../levels/level.ts'
import { promisable } from '../levels/level-shown.ts'
import { locationOf } from '../locations/location.ts'
import type { Model } from '../models/model.ts'
import { listed } from '../sourcing/candidates.ts'
import { ruleOf } from '../sourcing/planner.ts'
import type { World } from '../world.ts'
import type { Order } from './order.ts'
import { promisesOfOrder } from './order-promises.ts'

export function noteFreed(world: World): void {
  const onOfferNow = new Map(world.levels.map((level) => [`${level.item} ${level.location}`, onOffer(world, level)]))
  for (const level of world.levels) {
    const { item, location } = level
    const key = `${item} ${location}`
    const hasRisen = onOfferNow.get(key)! > (world.onOfferBefore.get(key) ?? 0)
    if (!hasRisen) continue
    if (world.freed.some((one) => one.item === item && one.location === location)) continue
    if (!world.orders.some((order) => waitsElsewhere(world, order, { item, location }))) continue
    const models = world.models.filter((model) => mayServe(world, model, location)).map(({ code }) => code)
    if (models.length > 0) world.freed.push({ item, location, models })
  }
  world.onOfferBefore = onOfferNow
}

/** What nobody holds back, where it is sold from. */
function onOffer(world: World, { item, location, enabled }: Level): number {
  return enabled ? Math.max(0, promisable(world, item, location)) : 0
}

export function waitsElsewhere(world: World, order: Order, at: { item: string; location: string }): boolean {
  return promisesOfOrder(world, order.number).some(
    (promise) => promise.item === at.item && promise.backordered > 0 && promise.location !== at.location,
  )
}

/** Some order of the model could be given units of the location. Which ones are near depends on the order. */
function mayServe(world: World, model: Model, location: string): boolean {
  if (!model.movesBackorders) return false
  const asker = { model, pinned: null, shipTo: null, partial: true, holds: [] }
  const active = listed(world, asker)
    .map((entry) => entry.location)
    .filter((code) => locationOf(world, code)!.active)
  if (model.locationOrder === 'distance') return active.includes(location)
  return ruleOf(model.strategy, active.slice(0, model.cutoff ?? active.length)).stock.includes(location)
}
