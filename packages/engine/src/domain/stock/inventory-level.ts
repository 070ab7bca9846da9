/**
 * The balances of one item at one location, and the arithmetic on them.
 *
 *   on_hand      on the shelf and sellable      quarantined, damaged   on the shelf, not sellable
 *   reserved     promised, covered by on_hand   backordered            promised, not covered
 *   incoming     in transit to this location
 *
 * Of what is free, `heldBack` is promised to nobody: the safety stock. The rest is promisable.
 */

import { levelBackorderLimit } from '../configuration/backorder-limits.ts'
import { type SettingsLayer, type SettingsLayers, setting } from '../configuration/settings.ts'
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
  /** The safety stock, as it was resolved when the level was last touched. */
  heldBack: Quantity
  /** Off: nothing is sold from here, the count stays. */
  enabled: boolean
  settings: SettingsLayer
  /** When the last count was true. */
  countedAt: Instant | null
  /** The stocktake that has frozen it: nothing moves here until it is over. */
  frozenBy: string | null
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
    heldBack: ZERO,
    enabled: true,
    settings: {},
    countedAt: null,
    frozenBy: null,
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

/** Free units that are not held back: they cover whoever waits here, and are for sale when nobody does. Less than nothing
 * where safety stock was raised above what is free. */
export function promisable(level: Pick<InventoryLevel, 'onHand' | 'reserved' | 'heldBack'>): Quantity {
  return minus(free(level), level.heldBack)
}

/** Units that may be promised now. `own` is what the asker holds here already: it counts for the asker even where
 * safety stock or a switched-off level would keep it from anybody else, because it has been promised. */
export function available(level: InventoryLevel, sellable: boolean, own: Quantity = ZERO): Quantity {
  return sellable ? max(own, plus(promisable(level), own)) : own
}

/** Units that may be promised here without cover, as far as this level goes: 0, a number, or null for unlimited. */
export function backorderRoom(backordered: Quantity, sellable: boolean, layers: SettingsLayers): Quantity | null {
  if (!sellable || setting(layers, 'backorders') === 'none') return ZERO
  const limit = levelBackorderLimit(layers)
  return limit === null ? null : max(ZERO, minus(limit, backordered))
}

/** The level as whoever touches it next will find it: with the safety stock that is in force now, and without drafts that
 * have expired. What is promisable then covers who waits. */
export function asTouched(
  level: InventoryLevel,
  now: { heldBack: Quantity; expired: { reserved: Quantity; backordered: Quantity } },
): InventoryLevel {
  const left = {
    ...level,
    heldBack: now.heldBack,
    reserved: minus(level.reserved, now.expired.reserved),
    backordered: minus(level.backordered, now.expired.backordered),
  }
  const filled = fillable(left)
  return { ...left, reserved: plus(left.reserved, filled), backordered: minus(left.backordered, filled) }
}

/** How many of those who wait here can be covered. */
export function fillable(level: InventoryLevel): Quantity {
  return max(ZERO, min(promisable(level), level.backordered))
}
