/** Units on offer where nobody waits for them, while orders wait for them elsewhere: when there are more of them than before,
 * and when holds end by time or settings let them go. */
import type { Level } from '../levels/level.ts'
import { promisable } from '../levels/level-shown.ts'
import { locationOf } from '../locations/location.ts'
import type { Model } from '../models/model.ts'
import { backordered } from '../reservations/promises.ts'
import type { Layer } from '../settings/global-settings.ts'
import { listed } from '../sourcing/candidates.ts'
import { ruleOf } from '../sourcing/planner.ts'
import type { World } from '../world.ts'
import type { Order } from './order.ts'
import { promisesOfOrder } from './order-promises.ts'

/** What made units free: a command, a change of configuration, of which the levels hear after its batch, or time alone, of
 * which they hear when the hold is tidied up. */
export type Cause = 'stock' | 'configuration' | 'time'

export function noteFreed(world: World, cause: Cause): void {
  const onOfferNow = new Map(world.levels.map((level) => [keyOf(level), onOffer(world, level)]))
  const told = new Set(world.freedBefore.splice(0).map(keyOf))
  const isConcerned = concernedBy(world, cause)
  for (const level of cause === 'configuration' ? inTurn(world) : world.levels) {
    const hasRisen = onOfferNow.get(keyOf(level))! > (world.onOfferBefore.get(keyOf(level)) ?? 0)
    if ((cause === 'stock' && hasRisen) || told.has(keyOf(level)) || isConcerned(level)) offer(world, level)
  }
  world.onOfferBefore = onOfferNow
}

/** A changed setting is told location by location, and there item by item. */
function inTurn({ levels, locations, items }: World): Level[] {
  const turns = new Map(
    [...locations.map(({ code }) => code), ...items.map(({ id }) => id)].map((key, turn) => [key, turn]),
  )
  const turnOf = ({ location, item }: Level) => [turns.get(location)!, turns.get(item)!] as const
  return levels.toSorted((a, b) => turnOf(a)[0] - turnOf(b)[0] || turnOf(a)[1] - turnOf(b)[1])
}

function keyOf({ item, location }: Pick<Level, 'item' | 'location'>): string {
  return `${item} ${location}`
}

function offer(world: World, level: Level): void {
  const { item, location } = level
  if (onOffer(world, level) === 0) return
  if (world.freed.some((one) => one.item === item && one.location === location)) return
  if (!world.orders.some((order) => waitsElsewhere(world, order, { item, location }))) return
  const models = world.models.filter((model) => mayServe(world, model, location)).map(({ code }) => code)
  if (models.length > 0) world.freed.push({ item, location, models })
}

/** Which levels hear of a change of what is held back or counted, whether or not it makes a difference to them. */
function concernedBy(world: World, cause: Cause): (level: Level) => boolean {
  const before = world.heldBackBefore
  world.heldBackBefore = layersNow(world)
  if (cause !== 'configuration') return () => false
  const changed = [...world.heldBackBefore].filter(([key, value]) => before.has(key) && before.get(key) !== value)
  const keys = new Set(changed.map(([key]) => key))
  const isEverywhere = [...keys].some(
    (key) => key === 'global' || key.startsWith('channel ') || key.startsWith('model '),
  )
  const isAwaited = (item: string) =>
    world.levels.some((level) => level.item === item && backordered(world, item, level.location) > 0)
  return ({ item, location }) =>
    (isEverywhere || keys.has(`item ${item}`) || keys.has(`location ${location}`)) && isAwaited(item)
}

function layersNow(world: World): Map<string, string> {
  const held = ({ safety_stock = null, tracked = null }: Layer) => JSON.stringify([safety_stock, tracked])
  // Also of archived ones, of which a channel may have been.
  const trackedBy = (code: string) =>
    JSON.stringify(world.models.find((model) => model.code === code)?.settings.tracked ?? null)
  return new Map([
    ['global', held(world.settings)],
    ...world.items.map(({ id, settings }): [string, string] => [`item ${id}`, held(settings)]),
    ...world.locations.map(({ code, settings }): [string, string] => [`location ${code}`, held(settings)]),
    ...world.models.map(({ code }): [string, string] => [`model ${code}`, trackedBy(code)]),
    ...world.channels.map(({ code, model }): [string, string] => [`channel ${code}`, trackedBy(model)]),
  ])
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
