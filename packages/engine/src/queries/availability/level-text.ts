/**
 * Levels of one item as a text: a line for each, `place:on_hand:reserved`, and where there is more to say of a level,
 * `:backordered:enabled:expired_reserved:expired_backordered:settings` after it. Where suppliers have announced goods, what comes
 * next, and when, stands behind the place: `place~instant~quantity`.
 */

import type { NextExpected } from '../../domain/availability/measure-stock.ts'
import type { SettingsLayers } from '../../domain/configuration/settings.ts'
import { isCountedNowhere, safetyStock } from '../../domain/configuration/settings-layers.ts'
import { fromNumeric, ZERO } from '../../domain/kernel/quantity.ts'
import { asTouched, emptyLevel, type InventoryLevel, levelKey } from '../../domain/stock/inventory-level.ts'

/** For a level `v` at one of the places `$4`, of an item `w`, at the instant `asked.at`. */
export const LEVEL_TEXT = `concat_ws(':', concat_ws('~', array_position($4::uuid[], v.location_id),
    case when v.incoming > 0 then (select concat_ws('~', (extract(epoch from n.expected_at) * 1000)::bigint, sum(n.outstanding))
      from holdfast.expected_receipt_line n
      where n.item_id = v.item_id and n.location_id = v.location_id and n.outstanding > 0 and n.expected_at is not null
      group by n.expected_at order by n.expected_at limit 1) end), v.on_hand, v.reserved,
  case when v.backordered = 0 and v.enabled and v.settings = '{}' and not w.has_expired then null
    else concat_ws(':', v.backordered, v.enabled,
      (select concat_ws(':', coalesce(sum(p.reserved), 0), coalesce(sum(p.backordered), 0))
       from holdfast.reservation_item p
       where p.item_id = v.item_id and p.location_id = v.location_id
         and p.expires_at <= asked.at and (p.reserved > 0 or p.backordered > 0)),
      v.settings) end)`

const NOTHING_EXPIRED = { reserved: ZERO, backordered: ZERO }

/** The levels as everybody sees them at that instant, with the settings in force. Of what is not for sale they say nothing. */
export function levelsIn(
  text: string,
  itemId: string,
  places: readonly string[],
  layersOf: (level: InventoryLevel) => SettingsLayers,
): InventoryLevel[] {
  return text.split('\n').map((line) => {
    const { level, expired } = levelOf(line, itemId, places)
    const layers = layersOf(level)
    const current = asTouched(level, { heldBack: safetyStock(layers), expired })
    return isCountedNowhere(layers) ? { ...current, backordered: ZERO } : current
  })
}

function levelOf(line: string, itemId: string, places: readonly string[]) {
  const [place, onHand, reserved, backordered, enabled, expiredReserved, expiredBackordered, ...settings] =
    line.split(':')
  const plain = {
    ...emptyLevel(itemId, placeNamed(place!, places)),
    onHand: fromNumeric(onHand!),
    reserved: fromNumeric(reserved!),
  }
  if (backordered === undefined) return { level: plain, expired: NOTHING_EXPIRED }
  const level: InventoryLevel = {
    ...plain,
    backordered: fromNumeric(backordered),
    enabled: enabled === 't',
    // What stands in JSON may have colons of its own.
    settings: JSON.parse(settings.join(':')),
  }
  return { level, expired: { reserved: fromNumeric(expiredReserved!), backordered: fromNumeric(expiredBackordered!) } }
}

function placeNamed(place: string, places: readonly string[]): string {
  return places[Number(place.split('~')[0]) - 1]!
}

/** What suppliers will bring next, where anything is expected, by level. */
export function nextExpectedIn(text: string, itemId: string, places: readonly string[]): [string, NextExpected][] {
  // Mostly nothing is expected, and a batch of reads has thousands of levels.
  if (!text.includes('~')) return []
  return text.split('\n').flatMap((line): [string, NextExpected][] => {
    const place = line.slice(0, line.indexOf(':'))
    const [, at, quantity] = place.split('~')
    if (at === undefined || quantity === undefined) return []
    return [[levelKey(itemId, placeNamed(place, places)), { at: Number(at), quantity: fromNumeric(quantity) }]]
  })
}
