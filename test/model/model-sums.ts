/** Everything that the model adds up anew whenever it is asked: settings, balances, promises, what is available. */
import {
  itemOf,
  type Level,
  levelOf,
  locationOf,
  type Model,
  type Promised,
  type Reservation,
  tenThousandths,
  type World,
} from './model-world.ts'

const DEFAULTS: Record<string, unknown> = {
  tracked: true,
  backorders: 'none',
  backorder_limit: null,
  safety_stock: 0,
  out_of_stock_threshold: 0,
  min_order_quantity: null,
  max_order_quantity: null,
  order_increment: null,
  fractional: false,
}

/** The most specific layer that names the key wins: level, item, location, model, global. */
export function settingOf(
  world: World,
  key: string,
  of: { item: string; location?: string; model?: Model | null },
): unknown {
  const layers = [
    of.location === undefined ? undefined : levelOf(world, of.item, of.location)?.settings,
    itemOf(world, of.item).settings,
    of.location === undefined ? undefined : locationOf(world, of.location)?.settings,
    of.model?.settings,
    world.settings,
    DEFAULTS,
  ]
  return layers.find((layer) => layer !== undefined && key in layer)![key]
}

export function quantitySettingOf(world: World, key: string, of: Parameters<typeof settingOf>[2]): number | null {
  const value = settingOf(world, key, of) as number | null
  return value === null ? null : tenThousandths(value)
}

export function onHandAccount(location: string): string {
  return `on_hand@${location}`
}

/** The balance of an account: everything that came, less everything that went. */
export function balance(world: World, item: string, account: string): number {
  let sum = 0
  for (const movement of world.ledger) {
    if (movement.item !== item) continue
    if (movement.to === account) sum += movement.quantity
    if (movement.from === account) sum -= movement.quantity
  }
  return sum
}

export function onHand(world: World, item: string, location: string): number {
  return balance(world, item, onHandAccount(location))
}

/** How an account has changed by what occurred after an instant. */
export function changedAfter(world: World, item: string, account: string, after: number): number {
  let sum = 0
  for (const movement of world.ledger) {
    if (movement.item !== item || movement.occurredAt <= after) continue
    if (movement.to === account) sum += movement.quantity
    if (movement.from === account) sum -= movement.quantity
  }
  return sum
}

/** A hold counts until its instant of expiry, a placed promise for ever. */
export function counts(world: World, promise: { expiresAt: number | null }): boolean {
  return promise.expiresAt === null || promise.expiresAt > world.now
}

export function isLiveHold(world: World, held: Reservation | undefined): held is Reservation {
  return held !== undefined && held.state === 'draft' && counts(world, held)
}

export function promisesAt(world: World, item: string, location: string): Promised[] {
  return world.promises.filter(
    (promise) => promise.item === item && promise.location === location && counts(world, promise),
  )
}

export function promisesOf(world: World, reservation: string): Promised[] {
  return world.promises.filter((promise) => promise.reservation === reservation && counts(world, promise))
}

function total(promises: readonly Promised[], key: 'reserved' | 'backordered'): number {
  return promises.reduce((sum, promise) => sum + promise[key], 0)
}

export function reserved(world: World, item: string, location: string): number {
  return total(promisesAt(world, item, location), 'reserved')
}

export function backordered(world: World, item: string, location: string): number {
  return total(promisesAt(world, item, location), 'backordered')
}

export function free(world: World, item: string, location: string): number {
  return onHand(world, item, location) - reserved(world, item, location)
}

/** What transfers are bringing here. */
export function incoming(world: World, item: string, location: string): number {
  let sum = 0
  for (const transfer of world.transfers)
    for (const line of transfer.lines) if (transfer.to === location && line.item === item) sum += line.inTransit
  return sum
}

export function isSellable(world: World, level: Level): boolean {
  return level.enabled && locationOf(world, level.location)!.active
}

/** What is shown as available at a level: no channel asks, so no model's settings apply. */
export function shownAvailable(world: World, level: Level): number {
  if (!isSellable(world, level)) return 0
  const of = { item: level.item, location: level.location }
  return Math.max(0, free(world, level.item, level.location) - quantitySettingOf(world, 'safety_stock', of)!)
}

/** What one asker may be promised at a place. The asker's own hold is given back to the asker first. */
export function stockFor(
  world: World,
  at: { item: string; location: string; model: Model | null },
  asker: Reservation | undefined,
): { untracked: boolean; available: number; own: number; room: number } {
  const level = levelOf(world, at.item, at.location)
  const isOff = level ? !isSellable(world, level) : !locationOf(world, at.location)!.active
  const nothing = { untracked: false, available: 0, own: 0, room: 0 }
  if (settingOf(world, 'tracked', at) === false) return { ...nothing, untracked: !isOff }
  if (!level) return nothing
  const own = promisesAt(world, at.item, at.location).filter((promise) => promise.reservation === asker?.id)
  const mine = total(own, 'reserved')
  // What has been promised stays promised, on sale or not.
  if (isOff) return { ...nothing, available: mine, own: mine }
  const freeForMe = free(world, at.item, at.location) + mine
  const available = Math.max(0, mine, freeForMe - quantitySettingOf(world, 'safety_stock', at)!)
  const waiting = backordered(world, at.item, at.location) - total(own, 'backordered')
  return { untracked: false, available, own: mine, room: backorderRoom(world, at, waiting) }
}

function backorderRoom(world: World, at: Parameters<typeof settingOf>[2], waiting: number): number {
  if (settingOf(world, 'backorders', at) === 'none') return 0
  // Without a limit of its own, the room ends where a balance does.
  const limit = quantitySettingOf(world, 'backorder_limit', at) ?? 99_999_999_999 * 10_000
  return Math.max(0, limit - waiting)
}
