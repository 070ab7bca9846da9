/** What one asker may be promised of an item at a place. */

import { levelOf } from '../levels/level.ts'
import { isSellable, promisable } from '../levels/level-shown.ts'
import { locationOf } from '../locations/location.ts'
import type { Model } from '../models/model.ts'
import { MOST } from '../quantities.ts'
import { backordered, promisesAt, total } from '../reservations/promises.ts'
import type { Reservation } from '../reservations/reservation.ts'
import { levelBackorderLimit, settingOf, sharedBackorderLimit } from '../settings/cascade.ts'
import type { World } from '../world.ts'

type At = { item: string; location: string; model: Model | null }
export type StockForAsker = { untracked: boolean; available: number; own: number; room: number }

/** What is not divided is there in whole units only. */
export function stockFor(world: World, at: At, holds: readonly Reservation[]): StockForAsker {
  const { untracked, ...amounts } = exactStockFor(world, at, holds)
  const whole = settingOf(world, 'fractional', { item: at.item, model: at.model }) === false
  const inItsUnits = (quantity: number) => (whole ? quantity - (quantity % 10_000) : quantity)
  const { available, own, room } = amounts
  return { untracked, available: inItsUnits(available), own: inItsUnits(own), room: inItsUnits(room) }
}

/** What the asker holds already is given back to the asker first. */
function exactStockFor(world: World, at: At, holds: readonly Reservation[]): StockForAsker {
  const level = levelOf(world, at.item, at.location)
  const isOff = level ? !isSellable(world, level) : !locationOf(world, at.location)!.active
  const isStocked = world.levels.some((one) => one.item === at.item)
  const nothing = { untracked: false, available: 0, own: 0, room: 0 }
  if (settingOf(world, 'tracked', at) === false)
    return { ...nothing, untracked: !isOff && (level !== undefined || !isStocked) }
  if (!level) return nothing
  const own = promisesAt(world, at.item, at.location).filter((promise) =>
    holds.some((held) => held.id === promise.reservation),
  )
  const mine = total(own, 'reserved')
  // What has been promised stays promised, on sale or not.
  if (isOff) return { ...nothing, available: mine, own: mine }
  const available = Math.max(0, mine, promisable(world, at.item, at.location) + mine)
  const waiting = backordered(world, at.item, at.location) - total(own, 'backordered')
  return { untracked: false, available, own: mine, room: backorderRoom(world, at, waiting) }
}

function backorderRoom(world: World, at: At, waiting: number): number {
  if (settingOf(world, 'backorders', at) === 'none') return 0
  // Without a limit of its own, the room ends where a balance does.
  return Math.max(0, Math.min(MOST, levelBackorderLimit(world, at)) - waiting)
}

/** What more may wait at all the places together where an asker's model has it wait. The asker's own hold is not counted. */
export function sharedRoom(
  world: World,
  { item, model, places }: { item: string; model: Model | null; places: readonly string[] },
  holds: readonly Reservation[],
): number {
  const others = places
    .flatMap((place) => promisesAt(world, item, place))
    .filter((one) => !holds.some((held) => held.id === one.reservation))
  const room = Math.max(0, sharedBackorderLimit(world, { item, model }) - total(others, 'backordered'))
  const isWhole = settingOf(world, 'fractional', { item, model }) === false
  return isWhole && Number.isFinite(room) ? room - (room % 10_000) : room
}
