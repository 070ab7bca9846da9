import { iso } from '../instants.ts'
import { itemOf } from '../items/item.ts'
import { locationOf } from '../locations/location.ts'
import { inUnits } from '../quantities.ts'
import { backordered, free, reserved } from '../reservations/promises.ts'
import { quantitySettingOf } from '../settings/cascade.ts'
import { incoming } from '../transfers/transfer.ts'
import type { World } from '../world.ts'
import { balance, onHand } from './ledger.ts'
import type { Level } from './level.ts'

export function isSellable(world: World, level: Level): boolean {
  return level.enabled && locationOf(world, level.location)!.active
}

/** What is shown as available at a level: no channel asks, so no model's settings apply. */
function available(world: World, level: Level): number {
  if (!isSellable(world, level)) return 0
  const of = { item: level.item, location: level.location }
  return Math.max(0, free(world, level.item, level.location) - quantitySettingOf(world, 'safety_stock', of)!)
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
    free: inUnits(free(world, item, location)),
    available: inUnits(available(world, level)),
    net: inUnits(free(world, item, location) - backordered(world, item, location)),
    enabled: level.enabled,
    settings: level.settings,
    counted_at: iso(level.countedAt),
  }
}
