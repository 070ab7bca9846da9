import { iso } from '../instants.ts'
import { itemOf } from '../items/item.ts'
import { locationOf } from '../locations/location.ts'
import { inUnits } from '../quantities.ts'
import { backordered, free, reserved } from '../reservations/promises.ts'
import { safetyStock } from '../settings/cascade.ts'
import type { World } from '../world.ts'
import { incoming } from './incoming.ts'
import { balance, onHand } from './ledger.ts'
import type { Level } from './level.ts'

export function isSellable(world: World, level: Level): boolean {
  return level.enabled && locationOf(world, level.location)!.active
}

/** What is free and not held back. */
export function promisable(world: World, item: string, location: string): number {
  return free(world, item, location) - safetyStock(world, { item, location })
}

/** What is shown as available at a level: no channel asks, so no model's settings apply. */
function available(world: World, level: Level): number {
  if (!isSellable(world, level)) return 0
  return Math.max(0, promisable(world, level.item, level.location))
}

export function balancesShown(world: World, { item, location }: Level): Record<string, number> {
  return {
    on_hand: inUnits(onHand(world, item, location)),
    quarantined: inUnits(balance(world, item, `quarantined@${location}`)),
    damaged: inUnits(balance(world, item, `damaged@${location}`)),
    reserved: inUnits(reserved(world, item, location)),
    backordered: inUnits(backordered(world, item, location)),
    incoming: inUnits(incoming(world, item, location)),
  }
}

export function levelShown(world: World, level: Level): Record<string, unknown> {
  const { item, location } = level
  return {
    sku: itemOf(world, item).sku,
    location,
    ...balancesShown(world, level),
    held_back: inUnits(safetyStock(world, { item, location })),
    free: inUnits(free(world, item, location)),
    available: inUnits(available(world, level)),
    net: inUnits(free(world, item, location) - backordered(world, item, location)),
    enabled: level.enabled,
    settings: level.settings,
    counted_at: iso(level.countedAt),
  }
}
