/** What drafts that have come to their end still hold of a level: it does not count, tidied up or not. */
import { inventoryLevelTable } from '../../db/tables/inventory-level.ts'
import type { SettingsLayers } from '../../domain/configuration/settings.ts'
import { isCountedNowhere, safetyStock } from '../../domain/configuration/settings-layers.ts'
import { fromNumeric, ZERO } from '../../domain/kernel/quantity.ts'
import { asTouched, type InventoryLevel } from '../../domain/stock/inventory-level.ts'

/** To be joined to a level called `v`, where the row `asked` has the instant `at`. One look into one index per level. */
export const EXPIRED_DRAFTS = `lateral (
    select coalesce(sum(p.reserved), 0) as expired_reserved, coalesce(sum(p.backordered), 0) as expired_backordered
    from holdfast.reservation_item p
    where p.item_id = v.item_id and p.location_id = v.location_id
      and p.expires_at <= asked.at and (p.reserved > 0 or p.backordered > 0)) expired`

export type LevelWithExpired = Record<string, unknown> & { expired_reserved: string; expired_backordered: string }

/** The level as everybody sees it from the instant on at which the drafts end, with the settings in force: nobody waits for
 * what is not counted. */
export function toCurrentLevel(
  row: LevelWithExpired,
  layersOf: (level: InventoryLevel) => SettingsLayers,
): InventoryLevel {
  const level = inventoryLevelTable.toRecord(row)
  const layers = layersOf(level)
  const expired = { reserved: fromNumeric(row.expired_reserved), backordered: fromNumeric(row.expired_backordered) }
  const current = asTouched(level, { heldBack: safetyStock(layers), expired })
  return isCountedNowhere(layers) ? { ...current, backordered: ZERO } : current
}
