/** Where a plan may look, in which order, and what each place has for the asker: the first steps of the model's planner. */
import { isLive } from '../archiving.ts'
import type { Item } from '../items/item.ts'
import { type Coordinates, locationOf } from '../locations/location.ts'
import type { Model } from '../models/model.ts'
import type { Reservation } from '../reservations/reservation.ts'
import { quantitySettingOf, settingOf } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { type StockForAsker, sharedRoom, stockFor } from './stock-for-asker.ts'

export type Asker = {
  model: Model | null
  pinned: string | null
  /** What is not there is brought over. */
  isPickup?: boolean
  shipTo: Coordinates | null
  partial: boolean
  holds: readonly Reservation[]
  /** Nobody is to wait: what can be had now. */
  stockOnly?: true
}

/** `shared` is the same of all places of an item: what more may wait at them together. */
export type Place = { location: string; shared: { room: number } } & StockForAsker

export function listed(world: World, asker: Asker): { location: string; priority: number; onHold: boolean }[] {
  return (asker.model?.locations ?? []).toSorted(
    (a, b) => a.priority - b.priority || rank(world, a.location) - rank(world, b.location),
  )
}

/** Locations are made one after another and their ids rise, so that the older one wins a tie. */
export function rank(world: World, code: string): number {
  return world.locations.findIndex((location) => isLive(location) && location.code === code)
}

/** The first so many by priority, or the nearest so many where that is the order and it is known to where. */
function scope(world: World, asker: Asker): string[] {
  const active = listed(world, asker)
    .map((entry) => entry.location)
    .filter((code) => locationOf(world, code)!.active)
  const { model, shipTo } = asker
  const kilometres = (code: string) => distance(locationOf(world, code)!.coordinates, shipTo!)
  const isMeasured = model?.locationOrder === 'distance' && shipTo !== null
  const inOrder = isMeasured ? active.toSorted((a, b) => kilometres(a) - kilometres(b)) : active
  return inOrder.slice(0, model?.cutoff ?? inOrder.length)
}

/** A hold may stand at a location that has left the model since: it keeps what it has there, and gets nothing more. */
export function candidates(world: World, asker: Asker): string[] {
  if (asker.pinned === null) return scope(world, asker)
  const own = listed(world, asker).flatMap(({ location }) => (location === asker.pinned ? [location] : []))
  const isOpen = asker.isPickup && own.length > 0 && locationOf(world, own[0]!)!.active
  return isOpen ? [...own, ...scope(world, asker).filter((code) => code !== asker.pinned)] : own
}

/** Great circle on a sphere; what has no coordinates is farthest. */
export function distance(from: Coordinates | null, to: Coordinates): number {
  if (from === null) return 1e9
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [a, b] = [radians(from.latitude), radians(to.latitude)]
  const cosine =
    Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(radians(to.longitude - from.longitude))
  return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)))
}

export function placesOf(world: World, item: Item, asker: Asker, order: readonly string[]): Place[] {
  const { model } = asker
  const together = [...new Set([...listed(world, asker).map((entry) => entry.location), ...order])]
  const room = asker.stockOnly ? 0 : sharedRoom(world, { item: item.id, model, places: together }, asker.holds)
  const shared = { room }
  const read = (location: string): Place => ({
    location,
    shared,
    ...stockFor(world, { item: item.id, location, model }, asker.holds),
  })
  const inScope = scope(world, asker)
  const over = listed(world, asker)
    .map((entry) => entry.location)
    .filter((code) => (order.every((one) => inScope.includes(one)) ? inScope : order).includes(code))
    .map(read)
  const mayWait = (of: { location?: string }) =>
    settingOf(world, 'backorders', { item: item.id, model, ...of }) !== 'none'
  let kept = model && !mayWait({}) ? quantitySettingOf(world, 'out_of_stock_threshold', { item: item.id, model })! : 0
  if (settingOf(world, 'fractional', { item: item.id, model }) === false) kept = Math.ceil(kept / 10_000) * 10_000
  for (const place of over.toReversed()) {
    // Those who wait there would be covered by it.
    if (mayWait(place)) continue
    // What the asker holds already is never held back from the asker.
    const held = Math.min(kept, place.available - place.own)
    place.available -= held
    kept -= held
  }
  return order.map((code) => over.find((place) => place.location === code)!)
}
