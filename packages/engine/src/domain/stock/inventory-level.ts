/**
 * The balances of one item at one location, and the arithmetic on them.
 *
 *   on_hand      on the shelf and sellable      quarantined, damaged   on the shelf, not sellable
 *   reserved     promised, covered by on_hand   backordered            promised, not covered
 *   incoming     in transit to this location
 */

import { quantitySetting, type SettingsLayer, type SettingsLayers, setting } from '../configuration/settings.ts'
import type { Instant } from '../kernel/instant.ts'
import { max, min, minus, plus, type Quantity, ZERO } from '../kernel/quantity.ts'

export type Place = { itemId: string; locationId: string }

export type InventoryLevel = {
  itemId: string
  locationId: string
  onHand: Quantity
  quarantined: Quantity
  damaged: Quantity
  reserved: Quantity
  backordered: Quantity
  incoming: Quantity
  /** Off: nothing is sold from here, the count stays. */
  enabled: boolean
  settings: SettingsLayer
  /** When the last count was true. */
  countedAt: Instant | null
}

export type LevelBalances = Pick<
  InventoryLevel,
  'onHand' | 'quarantined' | 'damaged' | 'reserved' | 'backordered' | 'incoming'
>
export const LEVEL_BALANCES = ['onHand', 'quarantined', 'damaged', 'reserved', 'backordered', 'incoming'] as const

export function levelKey(itemId: string, locationId: string): string {
  return `${itemId}:${locationId}`
}

export function emptyLevel(itemId: string, locationId: string): InventoryLevel {
  return {
    itemId,
    locationId,
    onHand: ZERO,
    quarantined: ZERO,
    damaged: ZERO,
    reserved: ZERO,
    backordered: ZERO,
    incoming: ZERO,
    enabled: true,
    settings: {},
    countedAt: null,
  }
}

/** Not promised to anybody. Never negative. */
export function free(level: Pick<InventoryLevel, 'onHand' | 'reserved'>): Quantity {
  return minus(level.onHand, level.reserved)
}

/** What Solidus calls count_on_hand: negative while somebody waits. */
export function net(level: LevelBalances): Quantity {
  return minus(free(level), level.backordered)
}

/** Units that may be promised now. `own` is what the asker holds here already: it counts for the asker even where
 * safety stock or a switched-off level would keep it from anybody else, because it has been promised. */
export function available(
  level: InventoryLevel,
  sellable: boolean,
  layers: SettingsLayers,
  own: Quantity = ZERO,
): Quantity {
  if (!sellable) return own
  return max(own, minus(plus(free(level), own), safetyStock(layers)))
}

/** Units that may be promised here without cover: 0, a number, or null for unlimited. */
export function backorderRoom(backordered: Quantity, sellable: boolean, layers: SettingsLayers): Quantity | null {
  if (!sellable || setting(layers, 'backorders') === 'none') return ZERO
  const limit = quantitySetting(layers, 'backorder_limit')
  return limit === null ? null : max(ZERO, minus(limit, backordered))
}

function safetyStock(layers: SettingsLayers): Quantity {
  return quantitySetting(layers, 'safety_stock') ?? ZERO
}

/** The level as it is once drafts that have expired stop counting: their units are free, and cover who waits. */
export function withoutExpired<Level extends LevelBalances>(
  level: Level,
  expired: { reserved: Quantity; backordered: Quantity },
): Level {
  if (expired.reserved === ZERO && expired.backordered === ZERO) return level
  const reserved = minus(level.reserved, expired.reserved)
  const waiting = minus(level.backordered, expired.backordered)
  const filled = min(minus(level.onHand, reserved), waiting)
  return { ...level, reserved: plus(reserved, filled), backordered: minus(waiting, filled) }
}
